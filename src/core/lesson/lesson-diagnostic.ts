/** Permanent codes of mistakes in a lesson. The words for them belong to whoever shows them. */
export type LessonCode =
  | 'lesson-language-missing'
  | 'lesson-text-missing'
  | 'lesson-text-unused'
  | 'lesson-minutes'
  | 'lesson-unknown-item'
  | 'lesson-item-unused'
  | 'lesson-nothing-to-show'
  | 'lesson-unknown-scenario'
  | 'lesson-unknown-persona'
  | 'lesson-right-answer'
  | 'lesson-good-falls-short'
  | 'lesson-bad-passes'
  | 'lesson-model-falls-short';

/** An author's mistake in a lesson: what and where. All of them are errors. */
export interface LessonDiagnostic {
  readonly code: LessonCode;
  /** Which file, relative to `scenarios/`. */
  readonly file: string;
  /** Place in that file. */
  readonly at: readonly string[];
  /** The id or words it is about. */
  readonly about: string;
}

/** Diagnostics of one file, written shortly. */
export const lessonReporter =
  (file: string) =>
  (code: LessonCode, at: readonly string[], about: string): LessonDiagnostic => ({
    code,
    file,
    at,
    about,
  });
