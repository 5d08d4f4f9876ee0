import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { rememberScenarios } from '../../core/classroom/check/scenario-cache.ts';
import type { AssignmentFailure } from '../../core/classroom/read-assignment.ts';
import type { OwnScenario } from '../../core/classroom/own-scenario.ts';
import type { TeacherWorkspace } from '../../core/classroom/workspace.ts';
import type { ScenarioSource } from '../../core/scenario/scenario-source.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DeadEnd } from '../../ui/dead-end.tsx';
import { Loading } from '../../ui/loading.tsx';
import { hrefOf } from '../../ui/route.ts';
import { useTask } from '../../ui/use-task.ts';
import { LessonView } from './lesson-view.tsx';
import { loadClass } from './load/load-class.ts';

export interface LessonScreenProps {
  /** Id of the assignment the lesson is about. */
  readonly assignment: string;
  readonly teacher: () => Promise<TeacherWorkspace>;
  readonly scenarios: ScenarioSource;
  /** The same with scenarios of the teacher's own before them. */
  readonly scenariosOf: (own: readonly OwnScenario[]) => ScenarioSource;
  /** Lessons that fit this assignment; gets its scenarios. */
  readonly startLesson: (scenarios: readonly string[]) => ReactNode;
}

interface NoLessonProps {
  readonly problem: AssignmentFailure;
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
export function LessonScreen(props: LessonScreenProps) {
  const { assignment, teacher, scenarios, scenariosOf, startLesson } = props;
  const { t } = useTranslation();
  const load = useCallback(() => loadClass(assignment, teacher), [assignment, teacher]);
  const [task, again] = useTask(load);
  const loaded = task.state !== 'failed' && task.value?.ok === true ? task.value.value : undefined;
  const scenarioFor = useMemo(
    () => rememberScenarios(scenariosOf(loaded?.assignment.shared.own ?? [])),
    [loaded, scenariosOf],
  );
  if (task.state === 'failed') return <NoLesson problem="unavailable" onRetry={again} />;
  if (task.value === undefined) return <Loading>{t('lesson.loading')}</Loading>;
  if (!task.value.ok) return <NoLesson problem={task.value.error} onRetry={again} />;
  return (
    <LessonView
      key={assignment}
      lesson={task.value.value}
      {...{ scenarios, scenarioFor, startLesson }}
    />
  );
}
