import { useTranslation } from 'react-i18next';
import type { Student } from '../../../core/classroom/roster.ts';
import { moveStudent } from '../../../core/classroom/roster/groups.ts';
import styles from './class.module.css';
import { sortedGroups } from './grouping.ts';
import type { ClassEditor } from './use-class.ts';

const NEW = '+';
const NONE = '-';

/** The lowest number no group has yet. */
export function freeName(students: readonly Student[]): string {
  const names = new Set(students.map(({ group }) => group));
  let number = 1;
  while (names.has(String(number))) number += 1;
  return String(number);
}

/** Puts one student into another group, a new one, or none: a native list, so keyboards and phones can, too. */
export function GroupSelect({
  student,
  editor,
}: {
  readonly student: Student;
  readonly editor: ClassEditor;
}) {
  const { t } = useTranslation();
  const { students } = editor.now;
  const { name, id, group } = student;
  const move = (value: string): void => {
    const wanted = value === NEW ? freeName(students) : value.slice(1);
    const to = value === NONE ? undefined : wanted;
    editor.change({ students: [...moveStudent(students, id, to)] }, { code: 'moved', name });
  };
  return (
    <select
      className={styles.select}
      aria-label={t('teaching.class.groupOf', { name })}
      value={group === undefined ? NONE : `=${group}`}
      onChange={({ currentTarget }) => move(currentTarget.value)}
    >
      <option value={NONE}>{t('teaching.class.noGroup')}</option>
      {sortedGroups(students).groups.map((one) => (
        <option key={one.name} value={`=${one.name}`}>
          {t('teaching.class.group', { name: one.name })}
        </option>
      ))}
      <option value={NEW}>{t('teaching.class.newGroup')}</option>
    </select>
  );
}
