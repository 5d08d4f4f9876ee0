import { StudyListScreen } from '../features/lesson-templates/list/study-list-screen.tsx';
import { StudyScreen } from '../features/lesson-templates/study/study-screen.tsx';
import { lessonDesk } from './lesson-desk.ts';
import type { Services } from './services.ts';

interface StudyProps {
  readonly services: Services;
  readonly lesson?: string | undefined;
}

/** Learning alone: all lessons, or one. */
export function Study({ services, lesson }: StudyProps) {
  const { scenarios, now } = services;
  if (lesson === undefined) return <StudyListScreen {...lessonDesk} />;
  return <StudyScreen key={lesson} id={lesson} {...lessonDesk} {...{ scenarios, now }} />;
}
