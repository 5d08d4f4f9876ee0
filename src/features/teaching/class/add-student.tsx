import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readRoster, type RowProblemCode } from '../../../core/classroom/roster/read-roster.ts';
import { ROSTER_LIMITS } from '../../../core/classroom/roster.ts';
import { Button } from '../../../ui/button.tsx';
import type { TeachingPorts } from '../teaching-ports.ts';
import { TextField } from '../../../ui/field.tsx';
import styles from './class.module.css';
import type { ClassEditor } from './use-class.ts';

interface AddStudentProps extends Pick<TeachingPorts, 'newId'> {
  readonly editor: ClassEditor;
}

/** One more student, as a row of a table would be read. */
export function AddStudent({ editor, newId }: AddStudentProps) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [number, setNumber] = useState('');
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<RowProblemCode>();
  const { students } = editor.now;
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const rows = [
      ['学号', '姓名'],
      [number, name],
    ];
    const read = readRoster(rows, students);
    const [student] = read.students;
    setProblem(student === undefined ? (read.problems[0]?.code ?? 'name-missing') : undefined);
    if (student === undefined) return;
    const added = { ...student, id: newId() };
    editor.change({ students: [...students, added] }, { code: 'added', count: 1 });
    setNumber('');
    setName('');
    form.current?.querySelector('input')?.focus();
  };
  return (
    <form ref={form} className={styles.add} onSubmit={add}>
      <TextField
        label={t('teaching.class.number')}
        value={number}
        maxLength={ROSTER_LIMITS.number}
        onValue={setNumber}
      />
      <TextField
        label={t('teaching.class.name')}
        value={name}
        maxLength={ROSTER_LIMITS.name}
        onValue={setName}
        {...(problem !== undefined && { problem: t(`teaching.class.row.${problem}`) })}
      />
      <Button type="submit" icon="plus">
        {t('teaching.class.add')}
      </Button>
    </form>
  );
}
