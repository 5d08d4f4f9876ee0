import { useTranslation } from 'react-i18next';
import { TOLERANCE } from '../../../core/assessment/licence/compare-with-key.ts';
import { Card } from '../../../ui/card.tsx';
import { percent } from '../figures.ts';
import styles from './overview.module.css';

/** What counts as passed, and why no more is asked. */
export function Rule() {
  const { t } = useTranslation();
  const { step, strays } = TOLERANCE;
  return (
    <Card className={styles.rule} aria-labelledby="licence-rule">
      <h2 id="licence-rule">{t('licence.rule.title')}</h2>
      <ul>
        <li>{t('licence.rule.items', { share: percent(TOLERANCE.items) })}</li>
        <li>{t('licence.rule.levels', { step, strays })}</li>
        <li>{t('licence.rule.overall', { step })}</li>
      </ul>
      <p>{t('licence.rule.again')}</p>
      <p>{t('licence.rule.why')}</p>
    </Card>
  );
}
