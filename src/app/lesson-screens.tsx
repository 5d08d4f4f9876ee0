import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { homeworkOf } from '../core/lesson/homework.ts';
import { Board } from '../features/lesson-templates/board/board.tsx';
import { LessonsScreen } from '../features/lesson-templates/list/lessons-screen.tsx';
import { StudyListScreen } from '../features/lesson-templates/list/study-list-screen.tsx';
import { ModeScreen } from '../features/lesson-templates/mode/mode-screen.tsx';
import { TemplateScreen } from '../features/lesson-templates/one/template-screen.tsx';
import { StartLesson as Start } from '../features/lesson-templates/start/start-lesson.tsx';
import { StudyScreen } from '../features/lesson-templates/study/study-screen.tsx';
import { AssignmentScreen } from '../features/teaching/assignment-screen.tsx';
import { Loading } from '../ui/loading.tsx';
import type { Go } from '../ui/route.ts';
import { useTask } from '../ui/use-task.ts';
import { boardPorts, lessonDesk } from './lesson-desk.ts';
import type { Services } from './services.ts';

interface Place {
  readonly services: Services;
  readonly go: Go;
  readonly lesson?: string | undefined;
  readonly assignment?: string | undefined;
}

/** The lesson templates, or one of them. */
export function Lessons({ services, go, lesson, assignment }: Place) {
  const { scenarios, now } = services;
  if (lesson === undefined) return <LessonsScreen {...lessonDesk} />;
  return (
    <TemplateScreen
      key={lesson}
      id={lesson}
      {...lessonDesk}
      {...{ scenarios, now, go }}
      {...(assignment !== undefined && { assignment })}
    />
  );
}

/** A lesson on the wall, with the board of all groups. */
export function InClass({ services, go, lesson, assignment }: Place & { readonly lesson: string }) {
  const { scenarios, now, teacher, rooms, scenariosOf } = services;
  const ports = useMemo(
    () => boardPorts({ teacher, rooms, scenariosOf }),
    [teacher, rooms, scenariosOf],
  );
  const about = assignment === undefined ? {} : { assignment };
  return (
    <ModeScreen
      key={lesson}
      id={lesson}
      {...lessonDesk}
      {...{ scenarios, now, go }}
      {...about}
      board={<Board {...{ ports, scenarios, now }} {...about} />}
    />
  );
}

/** Learning alone: all lessons, or one. */
export function Study({ services, lesson }: Pick<Place, 'services' | 'lesson'>) {
  const { scenarios, now } = services;
  if (lesson === undefined) return <StudyListScreen {...lessonDesk} />;
  return <StudyScreen key={lesson} id={lesson} {...lessonDesk} {...{ scenarios, now }} />;
}

/** Lessons that fit an assignment. */
export function StartLesson(props: {
  readonly assignment: string;
  readonly scenarios: readonly string[];
}) {
  return <Start lessons={lessonDesk.lessons} {...props} />;
}

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
