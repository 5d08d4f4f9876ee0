import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { turningMoments, worstMoment } from '../../../core/debrief/turning-moments.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { hrefOf } from '../../../ui/route.ts';
import type { DebriefPorts } from '../debrief-ports.ts';
import type { Debriefed } from '../load-debrief.ts';
import { tryAgain } from '../try-again.ts';
import styles from './summary.module.css';

interface NextStepsProps {
  readonly talk: Debriefed;
  readonly ports: DebriefPorts;
}

function Again({ talk, ports }: NextStepsProps) {
  const { t } = useTranslation();
  const [hasFailed, setHasFailed] = useState(false);
  const { report, state } = talk;
  const worst = worstMoment(turningMoments(report, state));
  if (worst === undefined)
    return (
      <ButtonLink
        variant="primary"
        icon="undo"
        href={hrefOf({ name: 'brief', scenario: state.started.scenario })}
      >
        {t('debrief.summary.anew')}
      </ButtonLink>
    );
  return (
    <>
      <Button
        variant="primary"
        icon="undo"
        onClick={async () => setHasFailed(!(await tryAgain(talk, worst.turn.n, ports)))}
      >
        {t('debrief.summary.again')}
      </Button>
      {hasFailed && (
        <Notice tone="bad" announce="alert">
          {t('debrief.summary.failed')}
        </Notice>
      )}
    </>
  );
}

/** Where a debrief leads: back into the talk, or to what others think of it. */
export function NextSteps({ talk, ports }: NextStepsProps) {
  const { t } = useTranslation();
  const { session } = talk.state.started;
  const { pair } = talk;
  return (
    <nav className={styles.next} aria-label={t('debrief.summary.links')} data-print="hide">
      <Again talk={talk} ports={ports} />
      <ButtonLink icon="person" href={hrefOf({ name: 'opinions', session })}>
        {t('debrief.summary.opinions')}
      </ButtonLink>
      {pair !== undefined && (
        <ButtonLink icon="swap" href={hrefOf({ name: 'compare', ...pair })}>
          {t('debrief.summary.compare')}
        </ButtonLink>
      )}
      <ButtonLink icon="chart" href={hrefOf({ name: 'progress' })}>
        {t('debrief.summary.progress')}
      </ButtonLink>
      <ButtonLink icon="document" href={hrefOf({ name: 'report', session })}>
        {t('debrief.summary.report')}
      </ButtonLink>
      <ButtonLink icon="print" href={hrefOf({ name: 'paper', session })}>
        {t('debrief.summary.paper')}
      </ButtonLink>
      {pair === undefined && <p className={styles.soft}>{t('debrief.summary.first')}</p>}
    </nav>
  );
}
