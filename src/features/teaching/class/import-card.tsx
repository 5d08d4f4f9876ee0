import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readRoster } from '../../../core/classroom/roster/read-roster.ts';
import { readTable, type Rows, TABLE_LIMITS } from '../../../core/classroom/roster/table-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Field } from '../../../ui/field.tsx';
import { FileButton } from '../../../ui/file-button.tsx';
import type { TeachingPorts } from '../teaching-ports.ts';
import styles from './class.module.css';
import { ImportPreview } from './import-preview.tsx';
import type { ClassEditor } from './use-class.ts';

interface ImportCardProps {
  readonly editor: ClassEditor;
  readonly ports: Pick<TeachingPorts, 'readSheet' | 'newId'>;
}

/** A roster out of a spreadsheet: pasted, or as a file; nothing is taken before it was looked at. */
export function ImportCard({ editor, ports }: ImportCardProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [rows, setRows] = useState<Rows>();
  const [problem, setProblem] = useState<'too-big' | 'damaged' | 'unreadable'>();
  const { students } = editor.now;
  const clear = (): void => {
    setText('');
    setRows(undefined);
  };
  const typed = (value: string): void => {
    setText(value);
    setProblem(undefined);
    setRows(value.trim() === '' ? undefined : readTable(value));
  };
  const opened = async (file: File): Promise<void> => {
    const read = await ports.readSheet(file);
    setText('');
    setProblem(read.ok ? undefined : read.error);
    setRows(read.ok ? read.value : undefined);
  };
  const take = (): void => {
    const { students: fresh } = readRoster(rows ?? [], students);
    const added = fresh.map((student) => ({ ...student, id: ports.newId() }));
    editor.change({ students: [...students, ...added] }, { code: 'added', count: added.length });
    clear();
  };
  return (
    <Card aria-labelledby="import">
      <details className={styles.details} open={students.length === 0 || rows !== undefined}>
        <summary>
          <h2 id="import">{t('teaching.class.import.title')}</h2>
        </summary>
        <div className={styles.section}>
          <Field label={t('teaching.class.import.paste')} hint={t('teaching.class.import.hint')}>
            {(own) => (
              <textarea
                {...own}
                rows={5}
                maxLength={TABLE_LIMITS.text}
                placeholder={t('teaching.class.import.example')}
                value={text}
                onChange={({ currentTarget }) => typed(currentTarget.value)}
              />
            )}
          </Field>
          <div className={styles.actions}>
            <FileButton
              label={t('teaching.class.import.file')}
              accept=".xlsx,.csv,.tsv,.txt"
              onFiles={([file]) => void opened(file)}
            />
            {rows !== undefined && (
              <Button onClick={clear}>{t('teaching.class.import.clear')}</Button>
            )}
          </div>
          {problem !== undefined && (
            <Notice tone="bad" announce="alert">
              {t(`teaching.class.import.problem.${problem}`)}
            </Notice>
          )}
          {rows !== undefined && (
            <ImportPreview preview={readRoster(rows, students)} onTake={take} />
          )}
        </div>
      </details>
    </Card>
  );
}
