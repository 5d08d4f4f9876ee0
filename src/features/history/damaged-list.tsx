import { useTranslation } from 'react-i18next';
import type { DamagedSession } from '../../core/session/session-log.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './damaged-list.module.css';

interface DamagedListProps {
  readonly damaged: readonly DamagedSession[];
  readonly onExport: (damaged: DamagedSession) => void;
}

/** Sessions that cannot be read: set aside, never dropped. */
export function DamagedList({ damaged, onExport }: DamagedListProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.section} aria-labelledby="damaged">
      <h2 id="damaged" className={styles.heading}>
        {t('history.damaged.title')}
      </h2>
      <Notice tone="warning">
        <p>{t('history.damaged.text')}</p>
        <ul className={styles.list}>
          {damaged.map((one) => (
            <li key={one.session} className={styles.row}>
              <span className={styles.what}>
                {t('history.damaged.item', { session: one.session, count: one.raw.length })}
              </span>
              <Button
                icon="download"
                onClick={() => onExport(one)}
                aria-label={t('history.damaged.of', { session: one.session })}
              >
                {t('history.damaged.export')}
              </Button>
            </li>
          ))}
        </ul>
      </Notice>
    </section>
  );
}
