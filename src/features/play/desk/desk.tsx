import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Script } from '../../../core/scenario/script.ts';
import { nextPart } from '../../../core/scenario/where.ts';
import { isReadable } from '../../../core/session/desk.ts';
import type { Drafts } from '../../../core/session/drafts.ts';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import type { Do } from '../machine/play-actor.ts';
import type { Call } from '../machine/play-context.ts';
import { PromiseList } from '../ticket/promise-list.tsx';
import { TicketForm } from '../ticket/ticket-form.tsx';
import { DeskRecord } from './desk-record.tsx';
import { RoleCard } from './role-card.tsx';
import styles from './desk.module.css';

type DeskEntry = Script['desk'][number];

const ICONS: Readonly<Record<DeskEntry['kind'], IconName>> = {
  waybill: 'document',
  scans: 'search',
  customer: 'person',
  contract: 'document',
  terms: 'flag',
  procedure: 'menu',
  authority: 'star',
  calendar: 'clock',
  evidence: 'eye',
  note: 'pencil',
};

/** Facts the customer has yet to give before a record can be found. */
function missingFacts({ stage, state }: Call, entry: DeskEntry): readonly string[] {
  const known = state.snapshot.context.facts;
  const { facts } = stage.scenario.strings;
  return (entry.needs ?? [])
    .filter((fact) => !known.includes(fact))
    .map((fact) => facts[fact] ?? fact);
}

interface RowProps {
  readonly icon: IconName;
  readonly isShown: boolean;
  /** Why it cannot be opened now; without it it can. */
  readonly locked?: string | undefined;
  readonly note?: string | undefined;
  readonly lang?: string;
  readonly onOpen: () => void;
  readonly children: string;
}

function Row({ icon, isShown, locked, note, lang, onOpen, children }: RowProps) {
  return (
    <li>
      <button
        type="button"
        className={styles.entry}
        aria-current={isShown || undefined}
        aria-disabled={locked !== undefined || undefined}
        onClick={() => locked === undefined && onOpen()}
      >
        <Icon name={locked === undefined ? icon : 'lock'} />
        <span className={styles.entryWords}>
          <span lang={lang}>{children}</span>
          {locked !== undefined && <span className={styles.locked}>{locked}</span>}
        </span>
        {note !== undefined && <span className={styles.opened}>{note}</span>}
      </button>
    </li>
  );
}

interface EntryProps {
  readonly call: Call;
  readonly entry: DeskEntry;
  readonly isShown: boolean;
  readonly onOpen: () => void;
}

/** Why a record cannot be opened now; nothing when it can. */
function useLock(call: Call, entry: DeskEntry): string | undefined {
  const { t } = useTranslation();
  if (isReadable(entry, call.state)) return undefined;
  const missing = missingFacts(call, entry);
  const comma = call.stage.scenario.locale.startsWith('zh') ? '、' : ', ';
  return missing.length > 0
    ? t('play.desk.locked', { facts: missing.join(comma) })
    : t('play.desk.notHere');
}

function Entry({ call, entry, isShown, onOpen }: EntryProps) {
  const { t } = useTranslation();
  const locked = useLock(call, entry);
  const { desk, locale } = call.stage.scenario;
  const note = call.state.openedRecords.includes(entry.id) ? t('play.desk.opened') : undefined;
  return (
    <Row icon={ICONS[entry.kind]} lang={locale} {...{ isShown, locked, note, onOpen }}>
      {desk.records[entry.id]?.title ?? t(`play.desk.kind.${entry.kind}`)}
    </Row>
  );
}

/** What was not asked for in time is not there at all. */
function isGone({ stage, state }: Call, { id, request }: DeskEntry): boolean {
  const canStillAsk = (nextPart(stage.script, state.snapshot.context.part)?.requests ?? 0) > 0;
  return request === true && !state.requestedRecords.includes(id) && !canStillAsk;
}

const ticketKind = ({ stage }: Call) => stage.script.ticket?.kind ?? 'complaint';

/** The sheets that are not records. */
type Sheet = 'card' | 'ticket' | 'promises';
const SHEET_ICONS: Readonly<Record<Sheet, IconName>> = {
  card: 'person',
  ticket: 'pencil',
  promises: 'check',
};

function sheetsOf({ stage }: Call): readonly Sheet[] {
  return stage.script.ticket === undefined ? ['card', 'promises'] : ['card', 'ticket', 'promises'];
}

interface DeskProps {
  readonly call: Call;
  readonly drafts: Drafts;
  readonly onDo: Do;
}

function SheetOn({ sheet, ...props }: DeskProps & { readonly sheet: Sheet }) {
  if (sheet === 'card') return <RoleCard call={props.call} />;
  return sheet === 'ticket' ? <TicketForm {...props} /> : <PromiseList call={props.call} />;
}

/** What the agent has at hand while talking. A record is shown once having opened it is in the log. */
export function Desk({ call, drafts, onDo }: DeskProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<string>('card');
  const { script, desk } = call.stage.scenario;
  const sheets = sheetsOf(call);
  const entries = script.desk.filter((entry) => !isGone(call, entry));
  const sheetShown = sheets.find((sheet) => sheet === shown);
  const record = desk.records[shown];
  const isOpen = sheetShown === undefined && call.state.openedRecords.includes(shown);
  const area = useRef<HTMLDivElement>(null);
  // A long list of records must not keep what was opened out of sight.
  useEffect(() => {
    if (isOpen) area.current?.scrollIntoView?.({ block: 'nearest' });
    else if (shown !== 'card') area.current?.scrollIntoView?.({ block: 'start' });
  }, [isOpen, shown]);
  return (
    <div className={styles.desk}>
      <ul className={styles.entries} aria-label={t('play.desk.records')}>
        {sheets.map((sheet) => (
          <Row
            key={sheet}
            icon={SHEET_ICONS[sheet]}
            isShown={sheet === shown}
            onOpen={() => setShown(sheet)}
          >
            {t(sheet === 'ticket' ? `play.ticket.kind.${ticketKind(call)}` : `play.desk.${sheet}`)}
          </Row>
        ))}
        {entries.map((entry) => (
          <Entry
            key={entry.id}
            call={call}
            entry={entry}
            isShown={shown === entry.id}
            onOpen={() => {
              setShown(entry.id);
              onDo({ type: 'open-record', record: entry.id });
            }}
          />
        ))}
      </ul>
      <div ref={area} className={styles.sheet} aria-live="polite">
        {sheetShown !== undefined && <SheetOn sheet={sheetShown} {...{ call, drafts, onDo }} />}
        {isOpen && record !== undefined && (
          <DeskRecord
            record={record}
            kind={script.desk.find(({ id }) => id === shown)?.kind ?? 'note'}
            locale={call.stage.scenario.locale}
          />
        )}
      </div>
    </div>
  );
}
