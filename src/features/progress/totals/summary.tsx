import { useTranslation } from 'react-i18next';
import type { Progress } from '../../../core/progress/progress.ts';
import styles from './summary.module.css';

/** The four figures everybody asks for first. */
export function Summary({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation();
  const { attempts, finished, best, passed } = progress;
  const open = attempts.length - finished.length;
  const rows = [
    ['finished', String(finished.length)],
    ['passed', `${passed} / ${finished.length}`],
    ['best', String(best ?? t('progress.none'))],
    ['latest', String(finished.at(-1)?.outcome.total ?? t('progress.none'))],
  ] as const;
  return (
    <dl className={styles.figures}>
      {rows.map(([id, value]) => (
        <div key={id}>
          <dt>{t(`progress.figures.${id}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {open > 0 && (
        <div>
          <dt>{t('progress.open')}</dt>
          <dd>{open}</dd>
        </div>
      )}
    </dl>
  );
}
