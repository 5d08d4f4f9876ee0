import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Script } from '../../../core/scenario/script.ts';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import type { Call } from '../machine/play-context.ts';
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

interface EntryProps {
  readonly call: Call;
  readonly entry: DeskEntry;
  readonly isShown: boolean;
  readonly onOpen: () => void;
}

function Entry({ call, entry, isShown, onOpen }: EntryProps) {
  const { t } = useTranslation();
  const { desk, locale } = call.stage.scenario;
  const missing = missingFacts(call, entry);
  const isLocked = missing.length > 0;
  return (
    <li>
      <button
        type="button"
        className={styles.entry}
        aria-current={isShown || undefined}
        aria-disabled={isLocked || undefined}
        onClick={() => !isLocked && onOpen()}
      >
        <Icon name={isLocked ? 'lock' : ICONS[entry.kind]} />
        <span className={styles.entryWords}>
          <span lang={locale}>
            {desk.records[entry.id]?.title ?? t(`play.desk.kind.${entry.kind}`)}
          </span>
          {isLocked && (
            <span className={styles.locked}>
              {t('play.desk.locked', {
                facts: missing.join(locale.startsWith('zh') ? '、' : ', '),
              })}
            </span>
          )}
        </span>
        {call.state.openedRecords.includes(entry.id) && (
          <span className={styles.opened}>{t('play.desk.opened')}</span>
        )}
      </button>
    </li>
  );
}

interface DeskProps {
  readonly call: Call;
  readonly onOpen: (record: string) => void;
}

/** What the agent can look up while talking. A record is shown once having opened it is in the log. */
export function Desk({ call, onOpen }: DeskProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<string>();
  const { script, desk } = call.stage.scenario;
  const record = shown === undefined ? undefined : desk.records[shown];
  const isOpen = shown !== undefined && call.state.openedRecords.includes(shown);
  const sheet = useRef<HTMLDivElement>(null);
  // A long list of records must not keep the opened one out of sight.
  useEffect(() => {
    if (isOpen) sheet.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isOpen, shown]);
  return (
    <div className={styles.desk}>
      <ul className={styles.entries} aria-label={t('play.desk.records')}>
        <li>
          <button
            type="button"
            className={styles.entry}
            aria-current={shown === undefined || undefined}
            onClick={() => setShown(undefined)}
          >
            <Icon name="person" />
            <span className={styles.entryWords}>{t('play.desk.card')}</span>
          </button>
        </li>
        {script.desk.map((entry) => (
          <Entry
            key={entry.id}
            call={call}
            entry={entry}
            isShown={shown === entry.id}
            onOpen={() => {
              setShown(entry.id);
              onOpen(entry.id);
            }}
          />
        ))}
      </ul>
      <div ref={sheet} className={styles.sheet} aria-live="polite">
        {shown === undefined && <RoleCard call={call} />}
        {isOpen && record !== undefined && (
          <DeskRecord record={record} locale={call.stage.scenario.locale} />
        )}
      </div>
    </div>
  );
}
