import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ROSTER_LIMITS } from '../../../core/classroom/roster.ts';
import type { StoreFailure } from '../../../core/classroom/workspace.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Room } from '../load-room.ts';
import { TextField } from '../../../ui/field.tsx';
import type { TeachingPorts } from '../teaching-ports.ts';
import styles from './home.module.css';

/** A class by its name; its roster comes on its own page. */
export function NewClass({ room, ports }: { readonly room: Room; readonly ports: TeachingPorts }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<'empty' | StoreFailure>();
  const make = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const trimmed = name.trim();
    if (trimmed === '') return setProblem('empty');
    const id = ports.newId();
    const saved = await room.workspace.saveClass({ schema: 1, id, name: trimmed, students: [] });
    if (saved.ok) ports.go({ name: 'class', id });
    else setProblem(saved.error);
  };
  return (
    <>
      <form className={styles.form} onSubmit={(event) => void make(event)}>
        <TextField
          label={t('teaching.classes.name')}
          placeholder={t('teaching.classes.example')}
          value={name}
          maxLength={ROSTER_LIMITS.title}
          onValue={setName}
          {...(problem === 'empty' && { problem: t('teaching.classes.nameMissing') })}
        />
        <Button type="submit" icon="plus">
          {t('teaching.classes.new')}
        </Button>
      </form>
      {problem !== undefined && problem !== 'empty' && (
        <Notice tone="bad" announce="alert" title={t('teaching.notSaved')}>
          {t(`teaching.failed.${problem}`)}
        </Notice>
      )}
    </>
  );
}
