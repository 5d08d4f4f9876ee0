import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../../core/assessment/licence/compare-with-key.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import styles from './compared.module.css';
import { LevelBesideKey } from './level-beside-key.tsx';

interface OverallComparedProps {
  readonly comparison: Comparison;
  readonly scenario: Scenario;
  readonly why: string;
}

/** The mark for the talk as a whole, beside the key's. */
export function OverallCompared({ comparison, scenario, why }: OverallComparedProps) {
  const { t } = useTranslation();
  const { overall } = comparison;
  return (
    <section className={styles.criterion} aria-labelledby="licence-overall">
      <h2 id="licence-overall">{t('licence.compared.whole')}</h2>
      {overall !== undefined && <LevelBesideKey own={overall.own} wanted={overall.key} />}
      <p lang={scenario.locale}>{why}</p>
    </section>
  );
}
