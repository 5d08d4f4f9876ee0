import { useTranslation } from 'react-i18next';
import { OPINION_GIVERS } from '../../../core/classroom/assignment.ts';
import type { GradeRow } from '../../../core/classroom/grade/grade-row.ts';
import { hrefOf } from '../../../ui/route.ts';
import { SCROLLS_BY_KEYBOARD } from '../../../ui/scrolls-by-keyboard.ts';
import type { OpenBook } from '../book/use-book.ts';
import { FinalMark, Points, Seats } from '../table/cells.tsx';
import styles from './student.module.css';

interface GroupTableProps {
  readonly row: GradeRow;
  readonly open: OpenBook;
}

/** The student's group side by side: who has sat where, what each opinion says, and the way to every member's talks. */
export function GroupTable({ row, open }: GroupTableProps) {
  const { t } = useTranslation();
  const { group, id: own } = row.student;
  const members = open.grades.rows.filter(({ student }) => student.group === group);
  if (group === undefined || members.length < 2) return null;
  const { id: assignment, pass } = open.book.assignment.shared;
  const title = t('gradebook.group', { group });
  return (
    <section className={styles.part} data-print="hide">
      <h2>{title}</h2>
      <section className={styles.scroll} aria-label={title} {...SCROLLS_BY_KEYBOARD}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('gradebook.column.name')}</th>
              <th scope="col">{t('gradebook.column.seats')}</th>
              {OPINION_GIVERS.map((giver) => (
                <th key={giver} scope="col">
                  {t(`gradebook.column.${giver}`)}
                </th>
              ))}
              <th scope="col">{t('gradebook.column.final')}</th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.student.id}>
                <th scope="row">
                  {member.student.id === own ? (
                    member.student.name
                  ) : (
                    <a href={hrefOf({ name: 'student', assignment, student: member.student.id })}>
                      {member.student.name}
                    </a>
                  )}
                </th>
                <td>
                  <Seats row={member} />
                </td>
                {OPINION_GIVERS.map((giver) => (
                  <td key={giver}>
                    <Points points={member.points[giver]} pass={pass} />
                  </td>
                ))}
                <td>
                  <FinalMark row={member} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
