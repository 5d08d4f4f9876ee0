import { useTranslation } from 'react-i18next';
import type { SchoolClass } from '../../../core/classroom/roster.ts';
import type { TeacherWorkspace } from '../../../core/classroom/workspace.ts';
import type { Go } from '../../../ui/route.ts';
import { Remove } from '../parts/remove.tsx';

interface RemoveClassProps {
  readonly schoolClass: SchoolClass;
  readonly workspace: TeacherWorkspace;
  readonly go: Go;
}

/** Asks first: a class that is gone comes back only from a backup. */
export function RemoveClass({ schoolClass, workspace, go }: RemoveClassProps) {
  const { t } = useTranslation();
  return (
    <Remove
      words={{
        button: t('teaching.class.delete.button'),
        title: t('teaching.class.delete.title', { name: schoolClass.name }),
        text: t('teaching.class.delete.text'),
        yes: t('teaching.class.delete.yes'),
      }}
      onRemove={() => workspace.removeClass(schoolClass.id)}
      onGone={() => go({ name: 'teach' })}
    />
  );
}
