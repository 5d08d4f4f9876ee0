import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card.tsx';
import styles from './settings-screen.module.css';

/** What this is, and where the data is. */
export function About({ version }: { readonly version: string }) {
  const { t } = useTranslation();
  return (
    <Card className={styles.about} aria-labelledby="about">
      <h2 id="about" className={styles.heading}>
        {t('settings.about.title')}
      </h2>
      <p>{t('settings.about.what')}</p>
      <p>{t('settings.about.privacy')}</p>
      <p className={styles.version}>{t('settings.about.version', { version })}</p>
    </Card>
  );
}
