import { loadOwnScenario } from '../adapters/content/own-scenario.ts';
import {
  LessonScreen as Screen,
  type LessonScreenProps,
} from '../features/lesson/lesson-screen.tsx';

/** The class talk, with what puts a teacher's own scenarios together. */
export function LessonScreen(props: Omit<LessonScreenProps, 'loadOwn'>) {
  return <Screen loadOwn={loadOwnScenario} {...props} />;
}
