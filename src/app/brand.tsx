import { useTranslation } from 'react-i18next';
import styles from './brand.module.css';

/** Three who walk together: the agent in front, the customer and the observer beside. */
function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <rect width="64" height="64" rx="16" className={styles.ground} />
      <g className={styles.agent}>
        <circle cx="32" cy="19" r="7.5" />
        <path d="M32 29c-7 0-11 5-11 12v11h22V41c0-7-4-12-11-12z" />
      </g>
      <g className={styles.customer}>
        <circle cx="13.5" cy="27" r="5.5" />
        <path d="M13.5 35C8.5 35 6 38.5 6 43.5V52h12V41c0-2 .4-3.6 1-5-1.4-.7-3-1-5.5-1z" />
      </g>
      <g className={styles.observer}>
        <circle cx="50.5" cy="27" r="5.5" />
        <path d="M50.5 35c5 0 7.5 3.5 7.5 8.5V52H46V41c0-2-.4-3.6-1-5 1.4-.7 3-1 5.5-1z" />
      </g>
    </svg>
  );
}

/** Mark and name. */
export function Brand() {
  const { t, i18n } = useTranslation();
  const other = i18n.language === 'en' ? 'zh-CN' : 'zh-Latn';
  return (
    <span className={styles.brand}>
      <Mark />
      <span className={styles.name}>{t('shell.product')}</span>
      <span className={styles.latin} lang={other}>
        {t('shell.latin')}
      </span>
    </span>
  );
}
