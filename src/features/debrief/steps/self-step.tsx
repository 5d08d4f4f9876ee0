import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice.tsx';
import type { DebriefPorts } from '../debrief-ports.ts';
import styles from './steps.module.css';

/** The agent rates the own talk before any finding is shown. */
export function SelfStep({ selfRating }: Pick<DebriefPorts, 'selfRating'>) {
  const { t } = useTranslation();
  return (
    <div className={styles.step}>
      <p>{t('debrief.self.intro')}</p>
      {selfRating === undefined ? (
        <Notice tone="info">{t('debrief.self.missing')}</Notice>
      ) : (
        selfRating()
      )}
    </div>
  );
}
