import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { Scored } from '../load-report.ts';
import { CallFacts } from './call-facts.tsx';
import { CapsList } from './caps-list.tsx';
import { ScoreRing } from './score-ring.tsx';
import { overruledIn } from './overruled.ts';
import styles from './total-card.module.css';

/** From here on a pass is a good one. */
const GOOD = 80;

function toneOf({ passed, total }: Scored['report']): 'good' | 'warning' | 'bad' {
  if (!passed) return 'bad';
  return total >= GOOD ? 'good' : 'warning';
}

function Ending({ scored }: { readonly scored: Scored }) {
  const { t } = useTranslation();
  const { scenario, state, report } = scored;
  const words = report.ending === undefined ? undefined : scenario.strings.endings[report.ending];
  const by = state.snapshot.context.endedBy;
  if (words === undefined) return null;
  return (
    <div className={styles.ending}>
      <p className={styles.by}>
        {t('report.total.ending')}
        {by !== null && ` · ${t(`report.total.by.${by}`)}`}
      </p>
      <p className={styles.endingTitle} lang={scenario.locale}>
        {words.title}
      </p>
      <p lang={scenario.locale}>{words.text}</p>
    </div>
  );
}

/** Says so wherever a person has changed the machine's total; a live region, because it may change under the reader. */
function OverruledNote({ scored }: { readonly scored: Scored }) {
  const { t } = useTranslation();
  const overruled = overruledIn(scored, t);
  return (
    <output className={styles.overruled}>
      {overruled !== undefined && (
        <>
          <span>{overruled.title}</span>
          <strong>{overruled.change}</strong>
        </>
      )}
    </output>
  );
}

/** The result at a glance: the total, whether it is enough, how the call ended, and what limited it. */
export function TotalCard({ scored }: { readonly scored: Scored }) {
  const { t } = useTranslation();
  const { report, scenario } = scored;
  const { total, passed } = report;
  const tone = toneOf(report);
  return (
    <Card aria-label={t('report.total.label')} className={styles.card}>
      <div className={styles.score} data-tone={tone}>
        <ScoreRing
          total={total}
          tone={tone}
          label={t('report.total.outOf', { total })}
          unit={t('report.total.unit')}
        />
        <p className={styles.verdict}>
          <Icon name={passed ? 'check' : 'cross'} />
          {t(passed ? 'report.total.passed' : 'report.total.failed')}
        </p>
        <p className={styles.pass}>{t('report.total.pass', { pass: scenario.rubric.pass })}</p>
        <OverruledNote scored={scored} />
      </div>
      <div className={styles.words}>
        <Ending scored={scored} />
        <CallFacts scored={scored} />
      </div>
      <div className={styles.caps}>
        <CapsList scored={scored} />
      </div>
    </Card>
  );
}
