import { useTranslation } from 'react-i18next';
import type { SchoolClass, Student } from '../../../core/classroom/roster.ts';
import styles from './class.module.css';
import { sortedGroups } from './grouping.ts';

/** To be ticked by hand. */
const Tick = () => <td aria-hidden="true">□</td>;

function Rows({ students }: { readonly students: readonly Student[] }) {
  return students.map(({ id, number, name, group }) => (
    <tr key={id}>
      <td>{group}</td>
      <td>{number}</td>
      <td>{name}</td>
      <Tick />
      <Tick />
      <Tick />
    </tr>
  ));
}

/** The class on paper, by groups, with a column for each seat to tick; not on the screen. */
export function PrintList({ schoolClass }: { readonly schoolClass: SchoolClass }) {
  const { t } = useTranslation();
  const { groups, without } = sortedGroups(schoolClass.students);
  return (
    <article className={styles.paper}>
      <h2 className={styles.paperTitle}>{schoolClass.name}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('teaching.class.inGroup')}</th>
            <th scope="col">{t('teaching.class.number')}</th>
            <th scope="col">{t('teaching.class.name')}</th>
            <th scope="col">{t('teaching.seat.agent')}</th>
            <th scope="col">{t('teaching.seat.customer')}</th>
            <th scope="col">{t('teaching.seat.observer')}</th>
          </tr>
        </thead>
        {groups.map(({ name, students }) => (
          <tbody key={name}>
            <Rows students={students} />
          </tbody>
        ))}
        <tbody>
          <Rows students={without} />
        </tbody>
      </table>
    </article>
  );
}
