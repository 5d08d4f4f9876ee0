import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { copyText } from '../../../ui/copy-text.ts';

/** Copies, and says whether it worked. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const { t } = useTranslation();
  const [isCopied, setIsCopied] = useState<boolean>();
  return (
    <>
      <Button icon="document" onClick={() => void copyText(text).then(setIsCopied)}>
        {label}
      </Button>
      <output>
        {isCopied === true && t('appraisal.round.copied')}
        {isCopied === false && t('appraisal.round.notCopied')}
      </output>
    </>
  );
}
