import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lesson, LessonFailure } from '../../core/lesson/lesson-source.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DeadEnd } from '../../ui/dead-end.tsx';
import { Loading } from '../../ui/loading.tsx';
import { hrefOf } from '../../ui/route.ts';
import { useTask } from '../../ui/use-task.ts';
import type { LessonPorts } from './lesson-ports.ts';

interface WithLessonProps extends Pick<LessonPorts, 'lessons'> {
  readonly id: string;
  /** Where to look for another one. */
  readonly list: 'lessons' | 'study';
  readonly children: (lesson: Lesson) => ReactNode;
}

interface NoLessonProps {
  readonly problem: LessonFailure;
  readonly list: 'lessons' | 'study';
  readonly onRetry: () => void;
}

function NoLesson({ problem, list, onRetry }: NoLessonProps) {
  const { t } = useTranslation();
  return (
    <DeadEnd title={t('lessons.problem.title')} text={t(`lessons.problem.${problem}`)}>
      <ButtonLink variant="primary" href={hrefOf({ name: list })}>
        {t('lessons.problem.toList')}
      </ButtonLink>
      {problem === 'unreachable' && <Button onClick={onRetry}>{t('lessons.again')}</Button>}
    </DeadEnd>
  );
}

/** Fetches a lesson in the language of the page, or says why there is none. */
export function WithLesson({ lessons, id, list, children }: WithLessonProps) {
  const { t, i18n } = useTranslation();
  const locale = i18n.language;
  const [task, again] = useTask(useCallback(() => lessons.load(id, locale), [lessons, id, locale]));
  if (task.state === 'failed')
    return <NoLesson problem="unreachable" list={list} onRetry={again} />;
  if (task.value === undefined) return <Loading>{t('lessons.loading')}</Loading>;
  if (!task.value.ok) return <NoLesson problem={task.value.error} list={list} onRetry={again} />;
  return children(task.value.value);
}
