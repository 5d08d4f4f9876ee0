import { useTranslation } from 'react-i18next';
import type { Decision } from '../../../core/classroom/decision.ts';
import { Button } from '../../../ui/button.tsx';
import { formatMoment } from '../../../ui/format-moment.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { OpenBook } from '../book/use-book.ts';
import styles from './decide.module.css';

/** Whom a decision is about, as far as it says so. */
function nameOf(last: Decision, { grades }: OpenBook): string {
  const isTheirs = (row: OpenBook['grades']['rows'][number]): boolean => {
    if ('student' in last) return row.student.id === last.student;
    if (!('session' in last)) return false;
    return row.tasks.some(({ attempts }) =>
      attempts.some(({ session }) => session.session === last.session),
    );
  };
  return grades.rows.find(isTheirs)?.student.name ?? '';
}

/** What was decided last, with the way back; and why a decision could not be stored. */
export function LastDecision({ open }: { readonly open: OpenBook }) {
  const { t, i18n } = useTranslation();
  const { decisions, failure, undo } = open;
  const last = decisions.at(-1);
  return (
    <div data-print="hide">
      {failure !== undefined && (
        <Notice tone="bad" announce="alert" title={t('gradebook.notStored')}>
          {t(`gradebook.failure.${failure}`)}
        </Notice>
      )}
      {last !== undefined && (
        <p className={styles.last}>
          <output>
            {t('gradebook.last', {
              what: t(`gradebook.decision.${last.type}`),
              name: nameOf(last, open),
              when: formatMoment(last.at, i18n.language),
            })}
          </output>
          <Button icon="undo" onClick={undo}>
            {t('gradebook.undo')}
          </Button>
        </p>
      )}
    </div>
  );
}
