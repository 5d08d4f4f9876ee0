import { useTranslation } from 'react-i18next';
import type { Finished } from '../../../core/progress/series.ts';
import styles from './totals-legend.module.css';

/** The pass mark all calls had; nothing where they had different ones. */
export function samePass(finished: readonly Finished[]): number | undefined {
  const passes = new Set(finished.map(({ outcome }) => outcome.pass));
  const [pass] = passes;
  return passes.size === 1 ? pass : undefined;
}

/** What the marks and the dashed line mean. */
export function TotalsLegend({ finished }: { readonly finished: readonly Finished[] }) {
  const { t } = useTranslation();
  const pass = samePass(finished);
  return (
    <ul className={styles.legend}>
      <li data-mark="passed">{t('report.total.passed')}</li>
      <li data-mark="failed">{t('report.total.failed')}</li>
      {pass !== undefined && <li data-mark="line">{t('progress.totals.pass', { pass })}</li>}
    </ul>
  );
}
