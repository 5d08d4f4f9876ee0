import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TeacherWorkspace } from '../../core/classroom/workspace.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DeadEnd } from '../../ui/dead-end.tsx';
import { Loading } from '../../ui/loading.tsx';
import { hrefOf } from '../../ui/route.ts';
import { useTask } from '../../ui/use-task.ts';
import { LessonView } from './lesson-view.tsx';
import { loadClass, type LessonFailure } from './load/load-class.ts';
import { type ScenarioPorts, scenariosFor } from './load/scenarios-for.ts';

export interface LessonScreenProps extends ScenarioPorts {
  /** Id of the assignment the lesson is about. */
  readonly assignment: string;
  readonly teacher: () => Promise<TeacherWorkspace>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

interface NoLessonProps {
  readonly problem: LessonFailure;
  readonly onRetry: () => void;
}

function NoLesson({ problem, onRetry }: NoLessonProps) {
  const { t } = useTranslation();
  const kind =
    problem === 'unknown-assignment' || problem === 'newer-version' ? problem : 'storage';
  return (
    <DeadEnd title={t('lesson.problem.title')} text={t(`lesson.problem.${kind}`)}>
      <ButtonLink variant="primary" href={hrefOf({ name: 'teach' })}>
        {t('lesson.home')}
      </ButtonLink>
      {kind === 'storage' && <Button onClick={onRetry}>{t('lesson.problem.again')}</Button>}
    </DeadEnd>
  );
}

/** What to talk about with a class after an assignment, made to be thrown on a wall. */
export function LessonScreen({ assignment, teacher, scenarios, loadOwn, now }: LessonScreenProps) {
  const { t } = useTranslation();
  const load = useCallback(() => loadClass(assignment, teacher), [assignment, teacher]);
  const [task, again] = useTask(load);
  const loaded = task.state !== 'failed' && task.value?.ok === true ? task.value.value : undefined;
  const scenarioFor = useMemo(
    () => scenariosFor(loaded?.assignment.shared.own ?? [], { scenarios, loadOwn }),
    [loaded, scenarios, loadOwn],
  );
  if (task.state === 'failed') return <NoLesson problem="unavailable" onRetry={again} />;
  if (task.value === undefined) return <Loading>{t('lesson.loading')}</Loading>;
  if (!task.value.ok) return <NoLesson problem={task.value.error} onRetry={again} />;
  return (
    <LessonView key={assignment} lesson={task.value.value} {...{ scenarios, scenarioFor, now }} />
  );
}
