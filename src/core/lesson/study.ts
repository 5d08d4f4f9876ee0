import * as z from 'zod/mini';
import type { LessonScript } from './lesson.ts';

/** Most answers kept of one lesson; the oldest go first. */
export const MOST_ANSWERS = 1000;

export const answerSchema = z.strictObject({
  /** `card/<id>`, `quiz/<id>` or `drill/<id>`. */
  item: z.string().check(z.regex(/^(card|quiz|drill)\/[a-z0-9-]{1,60}$/)),
  right: z.boolean(),
  at: z.number().check(z.int(), z.gte(0)),
});
/** Something learnt alone: a card read, a question answered, a sentence written. */
export type StudyAnswer = z.infer<typeof answerSchema>;

export const studySchema = z.strictObject({
  schema: z.literal(1),
  answers: z.array(answerSchema).check(z.maxLength(MOST_ANSWERS)),
});

export const PARTS = ['card', 'quiz', 'drill'] as const;
export type StudyPart = (typeof PARTS)[number];

export interface StudyItem {
  /** `<part>/<id>`, as in the answers. */
  readonly key: string;
  readonly part: StudyPart;
  readonly id: string;
  readonly tries: number;
  /** By the latest answer. */
  readonly state: 'new' | 'right' | 'wrong';
}

export interface StudyState {
  /** Everything of the lesson, in its order. */
  readonly items: readonly StudyItem[];
  readonly right: number;
  /** Answered wrongly the last time. */
  readonly wrong: readonly StudyItem[];
  readonly isDone: boolean;
}

/** How far somebody has come; answers about what the lesson no longer has count for nothing. */
export function studyState(script: LessonScript, answers: readonly StudyAnswer[]): StudyState {
  const ids: readonly (readonly [StudyPart, readonly string[]])[] = [
    ['card', script.cards.map(({ id }) => id)],
    ['quiz', script.quiz.map(({ id }) => id)],
    ['drill', script.drill.map(({ id }) => id)],
  ];
  const items = ids.flatMap(([part, own]) =>
    own.map((id): StudyItem => {
      const key = `${part}/${id}`;
      const given = answers.filter(({ item }) => item === key);
      const last = given.at(-1);
      const state = last === undefined ? 'new' : last.right ? 'right' : 'wrong';
      return { key, part, id, tries: given.length, state };
    }),
  );
  const right = items.filter(({ state }) => state === 'right').length;
  return {
    items,
    right,
    wrong: items.filter(({ state }) => state === 'wrong'),
    isDone: right === items.length,
  };
}

/**
 * What to do next: the next new thing after the present one, then any new one; when nothing is new, what was wrong,
 * those answered longest ago first. Nothing once everything is right.
 */
export function nextItem(
  { items, wrong }: StudyState,
  answers: readonly StudyAnswer[],
  present: string | undefined,
): StudyItem | undefined {
  const place = items.findIndex(({ key }) => key === present);
  const fresh = items.filter(({ state }) => state === 'new');
  const later = fresh.find(({ key }) => items.findIndex((one) => one.key === key) > place);
  const lastAt = (key: string): number => answers.findLastIndex(({ item }) => item === key);
  const longestAgo = [...wrong].sort((one, other) => lastAt(one.key) - lastAt(other.key));
  return later ?? fresh[0] ?? longestAgo.find(({ key }) => key !== present) ?? longestAgo[0];
}

export const withAnswer = (
  answers: readonly StudyAnswer[],
  answer: StudyAnswer,
): readonly StudyAnswer[] => [...answers, answer].slice(-MOST_ANSWERS);
