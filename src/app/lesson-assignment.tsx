import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { homeworkOf } from '../core/lesson/homework.ts';
import { AssignmentScreen } from '../features/teaching/assignment-screen.tsx';
import { Loading } from '../ui/loading.tsx';
import { useTask } from '../ui/use-task.ts';
import { lessonDesk } from './lesson-desk.ts';

type NewAssignmentProps = Parameters<typeof AssignmentScreen>[0] & { readonly lesson: string };

/** A new assignment that begins with the homework of a lesson; without it, an empty one. */
export function LessonAssignment({ lesson, ...props }: NewAssignmentProps) {
  const { t, i18n } = useTranslation();
  const locale = i18n.language;
  const [task] = useTask(
    useCallback(() => lessonDesk.lessons.load(lesson, locale), [lesson, locale]),
  );
  if (task.state === 'loading') return <Loading>{t('shell.loading')}</Loading>;
  const loaded = task.state === 'done' && task.value.ok ? task.value.value : undefined;
  return <AssignmentScreen {...props} {...(loaded && { homework: homeworkOf(loaded) })} />;
}
