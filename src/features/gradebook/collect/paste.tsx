import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import styles from './collect.module.css';

/** Hand-ins as text, out of messages. */
export function Paste({ onText }: { readonly onText: (text: string) => void }) {
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
      <Button disabled={text.trim() === ''} onClick={take}>
        {t('gradebook.collect.pasteTake')}
      </Button>
    </details>
  );
}
