import { useTranslation } from 'react-i18next';
import { STAGES } from '../../../core/appraisal/round-state.ts';
import { Card } from '../../../ui/card.tsx';
import styles from './list.module.css';

/** The steps of a round, for whoever opens the first one. */
export function HowItGoes() {
  const { t } = useTranslation();
  return (
    <Card className={styles.how} aria-labelledby="how">
      <h2 id="how">{t('appraisal.list.how')}</h2>
      <ol className={styles.steps}>
        {STAGES.map((stage) => (
          <li key={stage}>
            <p className={styles.step}>{t(`appraisal.stage.${stage}`)}</p>
            <p className={styles.text}>{t(`appraisal.stageText.${stage}`)}</p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
