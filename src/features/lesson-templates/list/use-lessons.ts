import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useTask } from '../../../ui/use-task.ts';
import type { LessonPorts } from '../lesson-ports.ts';

/** All lessons in the language of the page; an empty list is a failure, because some always come with the app. */
export function useLessons({ lessons }: Pick<LessonPorts, 'lessons'>) {
  const { i18n } = useTranslation();
  const locale = i18n.language;
  const [task, again] = useTask(useCallback(() => lessons.list(locale), [lessons, locale]));
  const found = task.state === 'failed' ? undefined : task.value;
  return {
    found: found ?? [],
    isLoading: task.state === 'loading' && found === undefined,
    hasFailed: task.state === 'failed' || (task.state === 'done' && found?.length === 0),
    again,
  };
}
