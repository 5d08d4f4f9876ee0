import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import styles from './collect.module.css';

interface PasteProps {
  readonly onText: (text: string) => void;
  /** Parts of what was taken are missing: it stands here again, for the rest to be added to it. */
  readonly isLacking: boolean;
}

/** Hand-ins as text, out of messages. */
export function Paste({ onText, isLacking }: PasteProps) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  const [taken, setTaken] = useState('');
  const shown = text === '' && isLacking ? taken : text;
  const write = (value: string) => {
    setText(value);
    setTaken('');
  };
  const take = () => {
    onText(shown);
    setTaken(shown);
    setText('');
  };
  return (
    <details className={styles.paste}>
      <summary>{t('gradebook.collect.paste')}</summary>
      <label htmlFor={id}>{t('gradebook.collect.pasteLabel')}</label>
      <textarea id={id} rows={4} value={shown} onChange={({ target }) => write(target.value)} />
      <Button disabled={shown.trim() === ''} onClick={take}>
        {t('gradebook.collect.pasteTake')}
      </Button>
    </details>
  );
}
