import * as z from 'zod/mini';
import { SEATS } from '../rotation/round.ts';
import { actSchema, idSchema, LEVELS } from '../scenario/vocabulary.ts';

/** Lengths a lesson is planned for, in minutes. */
export const LESSON_LENGTHS = ['45', '90'] as const;
export type LessonLength = (typeof LESSON_LENGTHS)[number];

/** How a step is taught, as lesson plans on paper name it. */
export const METHODS = [
  'explain',
  'inspire',
  'guide',
  'discuss',
  'ask',
  'show',
  'practise',
  'role-play',
] as const;

/** What is on the wall during a step; `talk` is only its words. */
export const STEP_KINDS = ['talk', 'cards', 'quiz', 'drill', 'play', 'board', 'homework'] as const;

/** Ways to give homework; the assignment form knows what each of them means. */
export const HOMEWORK_WAYS = ['homework', 'group', 'test'] as const;
export type HomeworkWay = (typeof HOMEWORK_WAYS)[number];

const minutes = z.number().check(z.int(), z.gte(1), z.lte(60));
const ids = z.array(idSchema).check(z.maxLength(12));

export const stepSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(STEP_KINDS),
  methods: z.array(z.enum(METHODS)).check(z.minLength(1)),
  /** A length that is not there leaves the step out. */
  minutes: z.strictObject({ '45': z.optional(minutes), '90': z.optional(minutes) }),
  /** Cards, questions or exercises, or the scenarios played; without it all of the step's kind. */
  items: z.optional(ids.check(z.minLength(1))),
});
export type LessonStep = z.infer<typeof stepSchema>;

export const cardSchema = z.strictObject({
  id: idSchema,
  /** What its good sentence does and its bad one does not; without it, the bad one breaks a rule. */
  shows: z._default(z.array(actSchema), []),
});

export const QUESTION_KINDS = ['single', 'multiple', 'order'] as const;

export const questionSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(QUESTION_KINDS),
  /** As they are shown; those to be put in order stand here in the right one. */
  options: z.array(idSchema).check(z.minLength(2), z.maxLength(8)),
  /** The right ones; nothing where the order is asked for. */
  right: z._default(z.array(idSchema), []),
});
export type Question = z.infer<typeof questionSchema>;

export const exerciseSchema = z.strictObject({
  id: idSchema,
  /** Everything a good sentence does here. */
  wants: z.array(actSchema).check(z.minLength(1), z.maxLength(5)),
});
export type Exercise = z.infer<typeof exerciseSchema>;

/** A scenario as it is taken: who calls, how hard it is, who sits. */
export const playedSchema = z.strictObject({
  scenario: idSchema,
  personas: ids.check(z.minLength(1)),
  level: z.enum(LEVELS),
  seats: z.array(z.enum(SEATS)).check(z.minLength(1)),
});

/** The structure of a lesson. `scenarios/lessons/<id>/lesson.yaml` */
export const lessonSchema = z.strictObject({
  schema: z.literal(1),
  id: idSchema,
  /** Place in the list. */
  order: z.number().check(z.int(), z.gte(1), z.lte(99)),
  /** Rows of the list of requirements it answers. */
  rows: z.array(z.string().check(z.regex(/^[A-Z]\d{2}$/))),
  cards: z.array(cardSchema).check(z.maxLength(12)),
  quiz: z.array(questionSchema).check(z.maxLength(12)),
  drill: z.array(exerciseSchema).check(z.maxLength(12)),
  plays: z.array(playedSchema).check(z.maxLength(4)),
  homework: z.strictObject({
    way: z.enum(HOMEWORK_WAYS),
    tasks: z
      .array(z.strictObject({ scenario: idSchema, personas: ids.check(z.minLength(1)) }))
      .check(z.maxLength(4)),
  }),
  steps: z.array(stepSchema).check(z.minLength(3), z.maxLength(16)),
});
export type LessonScript = z.infer<typeof lessonSchema>;
