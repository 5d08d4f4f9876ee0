import * as z from 'zod/mini';
import { idSchema } from '../scenario/vocabulary.ts';

const sentence = z.string().check(z.minLength(1), z.maxLength(400));
const sentences = z.array(sentence).check(z.minLength(1), z.maxLength(12));

/** One rule on one card: what, why, and how it sounds. */
export const cardWordsSchema = z.strictObject({
  title: sentence,
  rule: sentence,
  why: sentence,
  /** Steps or wordings to remember. */
  points: z._default(z.array(sentence), []),
  /** A sentence nobody should say, and what to say instead. */
  bad: z.optional(sentence),
  good: z.optional(sentence),
});
export type CardWords = z.infer<typeof cardWordsSchema>;

export const questionWordsSchema = z.strictObject({
  question: sentence,
  /** `why` explains what is right or wrong with it. */
  options: z.record(idSchema, z.strictObject({ text: sentence, why: z.optional(sentence) })),
  /** Explains the order. */
  why: z.optional(sentence),
});
export type QuestionWords = z.infer<typeof questionWordsSchema>;

export const exerciseWordsSchema = z.strictObject({
  situation: sentence,
  /** The sentence to be said better. */
  bad: z.optional(sentence),
  /** Each tells more than the one before. */
  hints: z.array(sentence).check(z.minLength(2), z.maxLength(4)),
  model: sentence,
});
export type ExerciseWords = z.infer<typeof exerciseWordsSchema>;

/** Every sentence of a lesson in one language. `scenarios/lessons/<id>/<locale>.yaml` */
export const lessonStringsSchema = z.strictObject({
  schema: z.literal(1),
  title: sentence,
  summary: sentence,
  aims: z.strictObject({ knowledge: sentences, ability: sentences, attitude: sentences }),
  /** Key points and difficult points, in the sense of a lesson plan. */
  key: sentences,
  difficult: sentences,
  prepare: sentences,
  /** What stays on the blackboard. */
  blackboard: sentences,
  cards: z.record(idSchema, cardWordsSchema),
  quiz: z.record(idSchema, questionWordsSchema),
  drill: z.record(idSchema, exerciseWordsSchema),
  steps: z.record(
    idSchema,
    z.strictObject({ title: sentence, teacher: sentence, students: sentence }),
  ),
  homework: z.strictObject({
    title: z.string().check(z.minLength(1), z.maxLength(80)),
    instructions: z.string().check(z.minLength(1), z.maxLength(2000)),
  }),
});
export type LessonStrings = z.infer<typeof lessonStringsSchema>;
