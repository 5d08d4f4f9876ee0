import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentState } from '../../../core/assessment/assessment-state.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { formatMoment } from '../../../ui/format-moment.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Page } from '../../../ui/page.tsx';
import type { DebriefPorts } from '../debrief-ports.ts';
import type { Debriefed } from '../load-debrief.ts';
import type { OwnSheet } from '../own/use-own-sheet.ts';
import { Moments } from './moments.tsx';
import { NextSteps } from './next-steps.tsx';
import styles from './summary.module.css';
import { Promised, Rewordings } from './words.tsx';

interface SummaryProps {
  readonly talk: Debriefed;
  readonly own: OwnSheet;
  readonly ports: DebriefPorts;
  readonly commitment: string;
  readonly onBack: () => void;
}

/** Who, when, which call, and the total. */
function Facts({ talk, own }: Pick<SummaryProps, 'talk' | 'own'>) {
  const { t, i18n } = useTranslation();
  const { scenario, state, report } = talk;
  const { at, level, names } = state.started;
  const name = names?.agent ?? own.sheet?.started.name ?? '';
  const facts = [
    name,
    formatMoment(at, i18n.language),
    `${scenario.strings.customer.name} · ${scenario.personaStrings.name}`,
    t(`report.total.level.${level}`),
    t('report.total.outOf', { total: report.total }),
  ];
  return <p className={styles.facts}>{facts.filter((fact) => fact !== '').join(' · ')}</p>;
}

/** What people said of the talk; without an observer, what the agent did. */
function Opinion({ sheet }: { readonly sheet: AssessmentState }) {
  const { t } = useTranslation();
  const { name, rater } = sheet.started;
  if (`${sheet.strengths}${sheet.improvements}`.trim() === '') return null;
  return (
    <div>
      <h3>{[t(`sheet.who.${rater}`), name].filter((one) => one !== '').join(' · ')}</h3>
      <dl className={styles.opinion}>
        <div>
          <dt>{t('debrief.observer.well')}</dt>
          <dd>{sheet.strengths}</dd>
        </div>
        <div>
          <dt>{t('debrief.observer.improve')}</dt>
          <dd>{sheet.improvements}</dd>
        </div>
      </dl>
    </div>
  );
}

/** The debrief on one page, and where it leads. */
export function Summary({ talk, own, ports, commitment, onBack }: SummaryProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const sheets = [...talk.observed, ...(own.sheet === undefined ? [] : [own.sheet])];
  const save = () => own.write({ type: 'words.written', about: 'commitment', text: commitment });
  return (
    <Page
      title={`${t('debrief.summary.title')} · ${talk.scenario.strings.title}`}
      actions={
        <span className={styles.actions} data-print="hide">
          <Button icon="arrow-left" onClick={onBack}>
            {t('debrief.summary.back')}
          </Button>
          <Button icon="print" onClick={() => globalThis.print()}>
            {t('debrief.summary.print')}
          </Button>
        </span>
      }
    >
      <Facts talk={talk} own={own} />
      {own.hasFailed && (
        <Notice
          tone="bad"
          announce="alert"
          actions={<Button onClick={save}>{t('debrief.again')}</Button>}
        >
          {t('debrief.notSaved')}
        </Notice>
      )}
      <Card className={styles.commitment} aria-labelledby="debrief-commitment">
        <h2 ref={heading} id="debrief-commitment" tabIndex={-1}>
          {t('debrief.summary.next')}
        </h2>
        <p>{commitment}</p>
      </Card>
      <div className={styles.parts}>
        {sheets.map((sheet) => (
          <Opinion key={sheet.started.assessment} sheet={sheet} />
        ))}
        <Moments talk={talk} />
        <Rewordings talk={talk} own={own} />
        <Promised talk={talk} />
      </div>
      <NextSteps talk={talk} ports={ports} />
    </Page>
  );
}
