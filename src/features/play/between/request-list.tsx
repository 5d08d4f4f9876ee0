import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { Call } from '../machine/play-context.ts';
import styles from './between.module.css';

interface RequestListProps {
  readonly call: Call;
  /** How many records may still be asked for. */
  readonly left: number;
  readonly onRequest: (record: string) => void;
}

/** What is not at the desk of itself. Who asks for the wrong things will miss the right ones later. */
export function RequestList({ call, left, onRequest }: RequestListProps) {
  const { t } = useTranslation();
  const { script, desk, locale } = call.stage.scenario;
  const records = script.desk.filter(({ request }) => request === true);
  return (
    <section>
      <h3>{t('play.between.requests')}</h3>
      <p>
        <output>{t('play.between.left', { count: left })}</output> {t('play.between.readAtDesk')}
      </p>
      <ul className={styles.requests}>
        {records.map(({ id }) => {
          const isHere = call.state.requestedRecords.includes(id);
          return (
            <li key={id}>
              <span lang={locale}>{desk.records[id]?.title ?? id}</span>
              {isHere ? (
                <span className={styles.here}>
                  <Icon name="check" /> {t('play.between.arrived')}
                </span>
              ) : (
                <Button
                  aria-label={t('play.between.requestOne', {
                    record: desk.records[id]?.title ?? id,
                  })}
                  aria-disabled={left === 0 || undefined}
                  onClick={() => left > 0 && onRequest(id)}
                >
                  {t('play.between.request')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
