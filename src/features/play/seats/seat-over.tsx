import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../ui/button.tsx';
import { hrefOf } from '../../../ui/route.ts';
import styles from './seat-over.module.css';

/** The talk is over: the group talks about it before anybody looks at points. */
export function SeatOver({ session }: { readonly session: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles.over}>
      <h2>{t('seats.over.title')}</h2>
      <p>{t('seats.over.text')}</p>
      <div className={styles.ways}>
        <ButtonLink variant="primary" icon="flag" href={hrefOf({ name: 'debrief', session })}>
          {t('seats.over.debrief')}
        </ButtonLink>
        <ButtonLink icon="eye" href={hrefOf({ name: 'observe', session })}>
          {t('seats.over.observe')}
        </ButtonLink>
        <ButtonLink icon="chart" href={hrefOf({ name: 'report', session })}>
          {t('seats.over.report')}
        </ButtonLink>
      </div>
    </div>
  );
}
