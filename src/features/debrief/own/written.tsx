import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_COMMENT } from '../../../core/assessment/assessment-event.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './written.module.css';

interface WrittenProps {
  readonly label: string;
  /** What is stored. */
  readonly value: string;
  /** Resolves to false when it could not be stored. */
  readonly onWrite: (text: string) => Promise<boolean>;
  /** Told at every key. */
  readonly onType?: (text: string) => void;
  readonly rows?: number;
  readonly lang?: string;
}

/** So long a pause in writing, in milliseconds, is a moment to store what is there. */
const PAUSE = 700;

/** A field that stores what is written in it at every pause, on leaving it, and when its screen goes. */
export function Written({ label, value, onWrite, onType, rows = 3, lang }: WrittenProps) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState(value);
  const [state, setState] = useState<'same' | 'saved' | 'failed'>('same');
  const latest = useRef({ text: value, stored: value, onWrite });
  useEffect(() => {
    latest.current.onWrite = onWrite;
  }, [onWrite]);
  const store = useCallback(async (): Promise<void> => {
    const { text: words, stored, onWrite: write } = latest.current;
    if (words === stored) return;
    latest.current.stored = words;
    const isStored = await write(words);
    if (!isStored) latest.current.stored = stored;
    setState(isStored ? 'saved' : 'failed');
  }, []);
  useEffect(() => {
    const timer = setTimeout(store, PAUSE);
    return () => clearTimeout(timer);
  }, [text, store]);
  useEffect(() => () => void store(), [store]);
  const type = (words: string): void => {
    latest.current.text = words;
    setText(words);
    setState('same');
    onType?.(words);
  };
  return (
    <div className={styles.written}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        lang={lang}
        maxLength={MAX_COMMENT}
        value={text}
        onChange={(event) => type(event.target.value)}
        onBlur={store}
      />
      <output className={styles.state} data-failed={state === 'failed' || undefined}>
        {state === 'saved' && t('debrief.saved')}
        {state === 'failed' && (
          <>
            {t('debrief.notSaved')}{' '}
            <Button variant="quiet" onClick={store}>
              {t('debrief.again')}
            </Button>
          </>
        )}
      </output>
    </div>
  );
}
