import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ROSTER_LIMITS, type Student } from '../../../core/classroom/roster.ts';
import { Button } from '../../../ui/button.tsx';
import type { TeachingPorts } from '../teaching-ports.ts';
import { AddStudent } from './add-student.tsx';
import { CellField } from './cell-field.tsx';
import styles from './class.module.css';
import { GroupSelect } from './group-select.tsx';
import type { ClassEditor } from './use-class.ts';

interface RowProps {
  readonly student: Student;
  readonly editor: ClassEditor;
  readonly onEnter: (field: HTMLInputElement) => void;
}

function Row({ student, editor, onEnter }: RowProps) {
  const { t } = useTranslation();
  const { change, now } = editor;
  const { id, name, number } = student;
  const others = now.students.filter((one) => one.id !== id);
  const edit = (changes: Partial<Student>): void =>
    change(
      { students: now.students.map((one) => (one.id === id ? { ...one, ...changes } : one)) },
      { code: 'edited', name: changes.name ?? name },
    );
  return (
    <tr>
      <td>
        <CellField
          label={t('teaching.class.numberOf', { name })}
          value={number}
          longest={ROSTER_LIMITS.number}
          taken={others.map((one) => one.number)}
          onValue={(value) => edit({ number: value })}
          onEnter={onEnter}
        />
      </td>
      <td>
        <CellField
          label={t('teaching.class.nameOf', { name })}
          value={name}
          longest={ROSTER_LIMITS.name}
          isNeeded
          onValue={(value) => edit({ name: value })}
          onEnter={onEnter}
        />
      </td>
      <td>
        <GroupSelect student={student} editor={editor} />
      </td>
      <td>
        <Button
          variant="quiet"
          icon="trash"
          aria-label={t('teaching.class.removeOf', { name })}
          title={t('teaching.class.remove')}
          onClick={() => change({ students: others }, { code: 'removed', name })}
        />
      </td>
    </tr>
  );
}

interface RosterTableProps extends Pick<TeachingPorts, 'newId'> {
  readonly editor: ClassEditor;
}

/** The cell below, as in a spreadsheet. */
function goDown(body: HTMLElement | null, field: HTMLInputElement): void {
  const cells = [...(body?.querySelectorAll<HTMLInputElement>('input') ?? [])];
  // Two fields in a row.
  cells[cells.indexOf(field) + 2]?.focus();
}

/** Everybody in the class, edited in place. */
export function RosterTable({ editor, newId }: RosterTableProps) {
  const { t } = useTranslation();
  const body = useRef<HTMLTableSectionElement>(null);
  const { students } = editor.now;
  return (
    <section className={styles.section} aria-labelledby="roster">
      <h2 id="roster">{t('teaching.class.roster')}</h2>
      {students.length === 0 ? (
        <p>{t('teaching.class.empty')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('teaching.class.number')}</th>
              <th scope="col">{t('teaching.class.name')}</th>
              <th scope="col">{t('teaching.class.inGroup')}</th>
              <th scope="col">{t('teaching.class.remove')}</th>
            </tr>
          </thead>
          <tbody ref={body}>
            {students.map((student) => (
              <Row
                key={student.id}
                student={student}
                editor={editor}
                onEnter={(field) => goDown(body.current, field)}
              />
            ))}
          </tbody>
        </table>
      )}
      <AddStudent editor={editor} newId={newId} />
    </section>
  );
}
