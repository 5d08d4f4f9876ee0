import { type ChangeEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';

/** Opens the browser's file dialog. */
export function ImportButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const take = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const file = currentTarget.files?.[0];
    if (file !== undefined) onFile(file);
    // So that the same file can be chosen again after it was put right.
    currentTarget.value = '';
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('history.import')}
        onChange={take}
      />
      <Button icon="upload" onClick={() => input.current?.click()}>
        {t('history.import')}
      </Button>
    </>
  );
}
