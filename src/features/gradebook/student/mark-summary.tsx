import { useTranslation } from 'react-i18next';
import { checkCode } from '../../../core/classroom/check-code.ts';
import type { GradeRow } from '../../../core/classroom/grade/grade-row.ts';
import { Card } from '../../../ui/card.tsx';
import { formatMoment } from '../../../ui/format-moment.ts';
import type { OpenBook } from '../book/use-book.ts';
import { MarkSum } from '../decide/mark-fields.tsx';
import { listWords } from '../list-words.ts';
import { FinalMark, StateTag } from '../table/cells.tsx';
import { stateOf } from '../table/columns.ts';
import styles from './student.module.css';

interface MarkSummaryProps {
  readonly row: GradeRow;
  readonly open: OpenBook;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What is still to be done for the mark to be whole. */
function Lacking({ row, open }: Pick<MarkSummaryProps, 'row' | 'open'>) {
  const { t, i18n } = useTranslation();
  if (row.missing) return null;
  const names = row.missingTasks.map((id) => open.book.scenarioNames.get(id) ?? id);
  const seats = row.missingSeats.map((seat) => t(`gradebook.seat.${seat}`));
  return (
    <>
      {names.length > 0 && (
        <p className={styles.bad}>
          {t('gradebook.missingTasks', { names: listWords(names, i18n.language) })}
        </p>
      )}
      {seats.length > 0 && (
        <p className={styles.bad}>
          {t('gradebook.missingSeats', { seats: listWords(seats, i18n.language) })}
        </p>
      )}
    </>
  );
}

function Words({ title, text }: { readonly title: string; readonly text: string }) {
  if (text === '') return null;
  return (
    <div>
      <h2 className={styles.heading}>{title}</h2>
      <p className={styles.prose}>{text}</p>
    </div>
  );
}

/** The mark and where it comes from; also the head of the printed feedback. */
export function MarkSummary({ row, open, now }: MarkSummaryProps) {
  const { t, i18n } = useTranslation();
  const { shared } = open.book.assignment;
  const { record, overridden, excused } = row;
  return (
    <Card aria-label={t('gradebook.column.final')} className={styles.summary}>
      <p className={styles.big}>
        <FinalMark row={row} /> <StateTag state={stateOf(row, shared, now)} />
      </p>
      {overridden !== undefined && (
        <p>{t('gradebook.overridden', { reason: overridden.reason })}</p>
      )}
      <MarkSum row={row} />
      {record !== undefined && (
        <p className={styles.soft}>
          {t('gradebook.handedIn', {
            when: formatMoment(record.madeAt, i18n.language),
            code: checkCode(record.digest),
          })}
        </p>
      )}
      {excused !== undefined && <p>{t('gradebook.excusedWhy', { reason: excused })}</p>}
      <Lacking {...{ row, open }} />
      <Words title={t('gradebook.mark.comment')} text={row.comment} />
      <Words title={t('gradebook.reflection')} text={record?.reflection ?? ''} />
    </Card>
  );
}
