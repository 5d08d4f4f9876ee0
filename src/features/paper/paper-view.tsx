import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentState } from '../../core/assessment/assessment-state.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageBody } from '../../ui/page.tsx';
import { hrefOf } from '../../ui/route.ts';
import type { OnPaper } from './load-paper.ts';
import { ObservationSheet } from './observation/observation-sheet.tsx';
import styles from './paper.module.css';
import { TicketSheet } from './ticket-sheet.tsx';
import { TranscriptSheet } from './transcript/transcript-sheet.tsx';

/** Something that can be printed; a filled sheet is named by its assessment. */
interface Printable {
  readonly id: string;
  readonly sheet?: AssessmentState;
}

function printablesOf({ sheets, scenario }: OnPaper): readonly Printable[] {
  const hasTicket = scenario.script.ticket !== undefined;
  return [
    ...sheets.map((sheet) => ({ id: sheet.started.assessment, sheet })),
    { id: 'empty' },
    ...(hasTicket ? [{ id: 'ticket' }] : []),
    { id: 'transcript' },
  ];
}

/** What to call a printable thing in the list. */
function useNames({ scenario }: OnPaper) {
  const { t } = useTranslation();
  return ({ id, sheet }: Printable): string => {
    if (sheet !== undefined) {
      const { rater, name } = sheet.started;
      const who = [t(`sheet.who.${rater}`), name].filter((part) => part !== '').join(' · ');
      return t('paper.kinds.filled', { who });
    }
    if (id === 'ticket')
      return t(`report.ticket.kind.${scenario.script.ticket?.kind ?? 'enquiry'}`);
    return t(id === 'empty' ? 'paper.kinds.empty' : 'paper.kinds.transcript');
  };
}

interface SheetProps {
  readonly onPaper: OnPaper;
  readonly one: Printable;
  readonly label: string;
}

function Sheet({ onPaper, one, label }: SheetProps) {
  if (one.id === 'ticket') return <TicketSheet onPaper={onPaper} label={label} />;
  if (one.id === 'transcript') return <TranscriptSheet onPaper={onPaper} label={label} />;
  return <ObservationSheet onPaper={onPaper} sheet={one.sheet} label={label} />;
}

/** Choosing the sheets, and all of them as they will be on paper. */
export function PaperView({ onPaper }: { readonly onPaper: OnPaper }) {
  const { t } = useTranslation();
  const printables = printablesOf(onPaper);
  const nameOf = useNames(onPaper);
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    onPaper.sheets.length === 0
      ? ['empty']
      : onPaper.sheets.map((sheet) => sheet.started.assessment),
  );
  const toggle = (id: string): void =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const shown = printables.filter(({ id }) => chosen.includes(id));
  const { session } = onPaper.state.started;
  return (
    <PageBody>
      <div className={styles.choose} data-print="hide">
        <h1>
          {t('paper.title')} · {onPaper.scenario.strings.title}
        </h1>
        <p className={styles.lead}>{t('paper.lead')}</p>
        <fieldset className={styles.which}>
          <legend>{t('paper.which')}</legend>
          {printables.map((one) => (
            <label key={one.id}>
              <input
                type="checkbox"
                checked={chosen.includes(one.id)}
                onChange={() => toggle(one.id)}
              />
              {nameOf(one)}
            </label>
          ))}
        </fieldset>
        <div className={styles.ways}>
          <Button
            variant="primary"
            icon="print"
            disabled={shown.length === 0}
            onClick={() => globalThis.print()}
          >
            {t('paper.print')}
          </Button>
          <ButtonLink icon="arrow-left" href={hrefOf({ name: 'debrief', session })}>
            {t('paper.debrief')}
          </ButtonLink>
        </div>
        {shown.length === 0 && (
          <Notice tone="info" announce="status">
            {t('paper.nothing')}
          </Notice>
        )}
      </div>
      {shown.map((one) => (
        <Sheet key={one.id} onPaper={onPaper} one={one} label={nameOf(one)} />
      ))}
    </PageBody>
  );
}
