import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoreFailure } from '../../../core/classroom/workspace.ts';
import type { Result } from '../../../core/shared/result.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';

interface RemoveProps {
  readonly words: {
    readonly button: string;
    readonly title: string;
    readonly text: string;
    readonly yes: string;
  };
  readonly onRemove: () => Promise<Result<void, StoreFailure>>;
  readonly onGone: () => void;
}

/** Asks first: what is removed comes back only from a backup. */
export function Remove({ words, onRemove, onGone }: RemoveProps) {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  const [failure, setFailure] = useState<StoreFailure>();
  const remove = async (): Promise<void> => {
    setIsAsking(false);
    const removed = await onRemove();
    if (removed.ok) onGone();
    else setFailure(removed.error);
  };
  return (
    <div>
      <Button variant="quiet" icon="trash" onClick={() => setIsAsking(true)}>
        {words.button}
      </Button>
      {failure !== undefined && (
        <Notice tone="bad" announce="alert">
          {t(`teaching.failed.${failure}`)}
        </Notice>
      )}
      <Dialog
        open={isAsking}
        onClose={() => setIsAsking(false)}
        title={words.title}
        actions={
          <>
            <Button onClick={() => setIsAsking(false)}>{t('teaching.cancel')}</Button>
            <Button variant="danger" onClick={() => void remove()}>
              {words.yes}
            </Button>
          </>
        }
      >
        <p>{words.text}</p>
      </Dialog>
    </div>
  );
}
