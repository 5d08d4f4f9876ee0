import { useMemo } from 'react';
import { Board } from '../features/lesson-templates/board/board.tsx';
import { LessonsScreen } from '../features/lesson-templates/list/lessons-screen.tsx';
import { ModeScreen } from '../features/lesson-templates/mode/mode-screen.tsx';
import { TemplateScreen } from '../features/lesson-templates/one/template-screen.tsx';
import { StartLesson as Start } from '../features/lesson-templates/start/start-lesson.tsx';
import type { Go } from '../ui/route.ts';
import { boardPorts } from './board-ports.ts';
import { lessonDesk } from './lesson-desk.ts';
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

/** Lessons that fit an assignment. */
export function StartLesson(props: {
  readonly assignment: string;
  readonly scenarios: readonly string[];
}) {
  return <Start lessons={lessonDesk.lessons} {...props} />;
}
