import { useTranslation } from 'react-i18next';
import type { SharedAssignment } from '../../../core/classroom/assignment.ts';
import type { TeacherWorkspace } from '../../../core/classroom/workspace.ts';
import type { Go } from '../../../ui/route.ts';
import { Remove } from '../parts/remove.tsx';

interface RemoveAssignmentProps {
  readonly shared: SharedAssignment;
  readonly workspace: TeacherWorkspace;
  readonly go: Go;
}

/** Asks first: with an assignment go its submissions and marks. */
export function RemoveAssignment({ shared, workspace, go }: RemoveAssignmentProps) {
  const { t } = useTranslation();
  return (
    <Remove
      words={{
        button: t('teaching.share.delete.button'),
        title: t('teaching.share.delete.title', { title: shared.title }),
        text: t('teaching.share.delete.text'),
        yes: t('teaching.share.delete.yes'),
      }}
      onRemove={() => workspace.removeAssignment(shared.id)}
      onGone={() => go({ name: 'teach' })}
    />
  );
}
