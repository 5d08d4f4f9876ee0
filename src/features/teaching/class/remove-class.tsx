import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchoolClass } from '../../../core/classroom/roster.ts';
import type { StoreFailure, TeacherWorkspace } from '../../../core/classroom/workspace.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Go } from '../../../ui/route.ts';

interface RemoveClassProps {
  readonly schoolClass: SchoolClass;
  readonly workspace: TeacherWorkspace;
  readonly go: Go;
}

/** Asks first: a class that is gone comes back only from a backup. */
export function RemoveClass({ schoolClass, workspace, go }: RemoveClassProps) {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  const [failure, setFailure] = useState<StoreFailure>();
  const remove = async (): Promise<void> => {
    setIsAsking(false);
    const removed = await workspace.removeClass(schoolClass.id);
    if (removed.ok) go({ name: 'teach' });
    else setFailure(removed.error);
  };
  return (
    <div>
      <Button variant="quiet" icon="trash" onClick={() => setIsAsking(true)}>
        {t('teaching.class.delete.button')}
      </Button>
      {failure !== undefined && (
        <Notice tone="bad" announce="alert">
          {t(`teaching.failed.${failure}`)}
        </Notice>
      )}
      <Dialog
        open={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('teaching.class.delete.title', { name: schoolClass.name })}
        actions={
          <>
            <Button onClick={() => setIsAsking(false)}>{t('teaching.cancel')}</Button>
            <Button variant="danger" onClick={() => void remove()}>
              {t('teaching.class.delete.yes')}
            </Button>
          </>
        }
      >
        <p>{t('teaching.class.delete.text')}</p>
      </Dialog>
    </div>
  );
}
