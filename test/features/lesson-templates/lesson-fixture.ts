import { builtInLessons } from '../../../src/adapters/content/built-in-lessons.ts';
import { builtInScenarios } from '../../../src/adapters/content/built-in-scenarios.ts';
import { createLessonStore } from '../../../src/adapters/storage/lesson-store.ts';

/** The real lessons, on a device that remembers nothing yet; `now` is moved by the test. */
export function lessonPorts(clock = { now: 0 }) {
  return {
    lessons: builtInLessons,
    scenarios: builtInScenarios,
    // Nothing to keep it in: it lasts as long as the test, like a visit in a private window.
    store: createLessonStore({
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    }),
    now: () => clock.now,
  };
}

const kept = new Map<string, string>();
export const forgetAll = (): void => kept.clear();
