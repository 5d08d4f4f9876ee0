import { type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import styles from './collect.module.css';
import { droppedFiles } from './dropped-files.ts';
import type { CollectingWays } from './use-collecting.ts';
import { fromFiles, fromText } from './unpack.ts';

/** A native file field behind a button; without words of its own for screen readers. */
function FileButton({
  label,
  folder = false,
  isBusy,
  onFiles,
}: {
  readonly label: string;
  readonly folder?: boolean;
  readonly isBusy: boolean;
  readonly onFiles: (files: FileList) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        icon={folder ? 'document' : 'upload'}
        variant={folder ? 'secondary' : 'primary'}
        disabled={isBusy}
        onClick={() => field.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={(input) => {
          field.current = input;
          // No attribute React knows of.
          if (folder) input?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        multiple
        hidden
        aria-label={label}
        onChange={({ target }) => {
          if (target.files !== null) onFiles(target.files);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}

function Paste({
  isBusy,
  onText,
}: {
  readonly isBusy: boolean;
  readonly onText: (text: string) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  const take = () => {
    onText(text);
    setText('');
  };
  return (
    <details className={styles.paste}>
      <summary>{t('gradebook.collect.paste')}</summary>
      <label htmlFor={id}>{t('gradebook.collect.pasteLabel')}</label>
      <textarea id={id} rows={4} value={text} onChange={({ target }) => setText(target.value)} />
      <Button disabled={isBusy || text.trim() === ''} onClick={take}>
        {t('gradebook.collect.pasteTake')}
      </Button>
    </details>
  );
}

/** A place files can be dropped on. Only for the mouse; the buttons do the same for everybody. */
function Dropping({
  onDrop,
  children,
}: {
  readonly onDrop: (data: DataTransfer) => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const zone = useRef<HTMLElement>(null);
  const [isOver, setIsOver] = useState(false);
  const drop = useEffectEvent(onDrop);
  useEffect(() => {
    const place = zone.current;
    if (place === null) return;
    const left = new AbortController();
    const on = (type: 'dragover' | 'dragleave' | 'drop', over: boolean): void =>
      place.addEventListener(
        type,
        (event) => {
          event.preventDefault();
          setIsOver(over);
          if (type === 'drop' && event.dataTransfer !== null) drop(event.dataTransfer);
        },
        { signal: left.signal },
      );
    on('dragover', true);
    on('dragleave', false);
    on('drop', false);
    return () => left.abort();
  }, []);
  return (
    <section
      ref={zone}
      aria-label={t('gradebook.collect.title')}
      className={styles.zone}
      data-over={isOver || undefined}
    >
      {children}
    </section>
  );
}

/** Where hand-ins are brought in: dropped, chosen or pasted; then how far it has come. */
export function CollectPanel({ collecting }: { readonly collecting: CollectingWays }) {
  const { t } = useTranslation();
  const { state, done, total, start, cancel } = collecting;
  const isRunning = state === 'running';
  return (
    <div data-print="hide">
      <Dropping
        onDrop={async (data) => {
          const files = await droppedFiles(data);
          if (!isRunning) start(fromFiles(files));
        }}
      >
        <h2>{t('gradebook.collect.title')}</h2>
        <p>{t('gradebook.collect.text')}</p>
        <div className={styles.ways}>
          <FileButton
            label={t('gradebook.collect.files')}
            isBusy={isRunning}
            onFiles={(files) => start(fromFiles(files))}
          />
          <FileButton
            folder
            label={t('gradebook.collect.folder')}
            isBusy={isRunning}
            onFiles={(files) => start(fromFiles(files))}
          />
        </div>
        <Paste
          isBusy={isRunning}
          onText={(text) => start([fromText(t('gradebook.collect.pasted'), text)])}
        />
        {isRunning && (
          <div className={styles.progress}>
            <progress max={total} value={done} aria-label={t('gradebook.collect.progress')} />
            <span>{t('gradebook.collect.count', { done, total })}</span>
            <Button icon="cross" onClick={cancel}>
              {t('gradebook.collect.cancel')}
            </Button>
          </div>
        )}
      </Dropping>
    </div>
  );
}
