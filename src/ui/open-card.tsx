import { type ReactNode, useId, useState } from 'react';
import { Button } from './button.tsx';
import { Card } from './card.tsx';
import { TextArea } from './field.tsx';
import { FileButton } from './file-button.tsx';
import { Notice } from './notice.tsx';
import styles from './open-card.module.css';

/** What came of reading a file as text. */
type ReadText =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly error: string };

interface OpenCardProps<Problem> {
  readonly words: Readonly<Record<'title' | 'label' | 'open' | 'file', string>>;
  readonly readFile: (file: File) => Promise<ReadText>;
  /** Opens the text and goes where it leads, or tells what is wrong with it. */
  readonly open: (text: string) => Promise<Problem | undefined>;
  /** What to say of a problem; `failed` for a bug of ours. */
  readonly explain: (problem: Problem | 'too-big' | 'unreadable' | 'failed') => ReactNode;
}

/** Something somebody sent, pasted as a text or chosen as a file. */
export function OpenCard<Problem>({ words, readFile, open, explain }: OpenCardProps<Problem>) {
  const heading = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<Parameters<typeof explain>[0]>();
  const openText = async (pasted: string): Promise<void> => {
    setProblem(undefined);
    setProblem(await open(pasted).catch(() => 'failed' as const));
  };
  const openFile = async (file: File): Promise<void> => {
    const read = await readFile(file);
    if (read.ok) await openText(read.value);
    else setProblem(read.error === 'too-big' ? 'too-big' : 'unreadable');
  };
  return (
    <Card className={styles.card} aria-labelledby={heading}>
      <h2 id={heading}>{words.title}</h2>
      {problem !== undefined && (
        <Notice tone="bad" announce="alert">
          {explain(problem)}
        </Notice>
      )}
      <TextArea label={words.label} rows={4} value={text} spellCheck={false} onValue={setText} />
      <div className={styles.row}>
        <Button variant="primary" disabled={text.trim() === ''} onClick={() => void openText(text)}>
          {words.open}
        </Button>
        <FileButton label={words.file} onFiles={([file]) => void openFile(file)} />
      </div>
    </Card>
  );
}
