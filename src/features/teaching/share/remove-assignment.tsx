import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SharedAssignment } from '../../../core/classroom/assignment.ts';
import type { StoreFailure, TeacherWorkspace } from '../../../core/classroom/workspace.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Go } from '../../../ui/route.ts';

interface RemoveAssignmentProps {
  readonly shared: SharedAssignment;
  readonly workspace: TeacherWorkspace;
  readonly go: Go;
}

/** Asks first: with an assignment go its submissions and marks. */
export function RemoveAssignment({ shared, workspace, go }: RemoveAssignmentProps) {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  const [failure, setFailure] = useState<StoreFailure>();
  const remove = async (): Promise<void> => {
    setIsAsking(false);
    const removed = await workspace.removeAssignment(shared.id);
    if (removed.ok) go({ name: 'teach' });
    else setFailure(removed.error);
  };
  return (
    <div>
      <Button variant="quiet" icon="trash" onClick={() => setIsAsking(true)}>
        {t('teaching.share.delete.button')}
      </Button>
      {failure !== undefined && (
        <Notice tone="bad" announce="alert">
          {t(`teaching.failed.${failure}`)}
        </Notice>
      )}
      <Dialog
        open={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('teaching.share.delete.title', { title: shared.title })}
        actions={
          <>
            <Button onClick={() => setIsAsking(false)}>{t('teaching.cancel')}</Button>
            <Button variant="danger" onClick={() => void remove()}>
              {t('teaching.share.delete.yes')}
            </Button>
          </>
        }
      >
        <p>{t('teaching.share.delete.text')}</p>
      </Dialog>
    </div>
  );
}
