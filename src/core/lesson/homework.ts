import type { HomeworkWay } from './lesson.ts';
import type { Lesson } from './lesson-source.ts';

/** The homework of a lesson, as an assignment begins with it; the teacher may still change everything. */
export interface LessonHomework {
  readonly title: string;
  readonly instructions: string;
  readonly way: HomeworkWay;
  readonly tasks: readonly { readonly scenario: string; readonly personas: readonly string[] }[];
}

export const homeworkOf = ({ script, words }: Lesson): LessonHomework => ({
  ...words.homework,
  ...script.homework,
});
