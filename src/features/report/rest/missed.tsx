import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { Scored } from '../load-report.ts';
import styles from './rest.module.css';

/** What the call lacked, as labels in the language of the call. */
function missedIn({ scenario, state }: Scored) {
  const { script, strings } = scenario;
  const { facts, needs, steps } = state.snapshot.context;
  const required = Object.keys(script.facts).filter(
    (fact) => script.facts[fact]?.required === true,
  );
  const inState = (wanted: string) =>
    Object.keys(needs)
      .filter((need) => needs[need] === wanted)
      .map((need) => strings.needs[need] ?? need);
  return {
    facts: required
      .filter((fact) => !facts.includes(fact))
      .map((fact) => strings.facts[fact] ?? fact),
    needs: inState('open'),
    promised: inState('promised'),
    steps: script.procedure
      .map(({ step }) => step)
      .filter((step) => !steps.includes(step))
      .map((step) => strings.steps[step] ?? step),
  };
}

const GROUPS = ['facts', 'needs', 'promised', 'steps'] as const;

/** Facts not asked for, needs left open, steps left out. */
export function Missed({ scored }: { readonly scored: Scored }) {
  const { t } = useTranslation();
  const missed = missedIn(scored);
  const groups = GROUPS.filter((group) => missed[group].length > 0);
  return (
    <Card aria-labelledby="report-missed" className={styles.card}>
      <h2 id="report-missed">{t('report.missed.title')}</h2>
      {groups.length === 0 && <p>{t('report.missed.nothing')}</p>}
      {groups.map((group) => (
        <div key={group}>
          <h3>{t(`report.missed.${group}`)}</h3>
          <ul className={styles.list} lang={scored.scenario.locale}>
            {missed[group].map((label) => (
              <li key={label}>
                <Icon name={group === 'promised' ? 'clock' : 'cross'} />
                {label}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Card>
  );
}
