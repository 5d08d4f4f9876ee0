import type { Result } from '../shared/result.ts';
import type { LessonScript } from './lesson.ts';
import type { LessonStrings } from './lesson-strings.ts';

/** A lesson template in one language. */
export interface Lesson {
  readonly script: LessonScript;
  readonly words: LessonStrings;
  /** Language of its sentences, and of the rules its exercises are judged by. */
  readonly locale: string;
}

/** Why a lesson cannot be shown. `unreachable` = its file could not be fetched; trying again may help. */
export type LessonFailure = 'unknown-lesson' | 'unknown-locale' | 'unreachable';

/** Where lesson templates come from. */
export interface LessonSource {
  /** All of them, in their order; what cannot be fetched is left out. */
  list(locale: string): Promise<readonly Lesson[]>;
  load(id: string, locale: string): Promise<Result<Lesson, LessonFailure>>;
}
