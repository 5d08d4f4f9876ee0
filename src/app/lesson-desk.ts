import { builtInLessons } from '../adapters/content/built-in-lessons.ts';
import { createLessonStore } from '../adapters/storage/lesson-store.ts';
import { findLocalStorage } from '../adapters/storage/settings-store.ts';

/** Lessons and what this device remembers about them; the same for every screen. */
export const lessonDesk = {
  lessons: builtInLessons,
  store: createLessonStore(findLocalStorage()),
};
