import * as z from 'zod/mini';
import { fail, ok, type Result } from '../shared/result.ts';
import { momentSchema, pointsSchema, proseSchema, referenceSchema } from './shape/plain-text.ts';
import { talkFiguresSchema } from './talk-figures.ts';
import { talkMarkSchema } from './talk-mark.ts';

/** Most decisions about one assignment: a large class many times over. */
export const MAX_DECISIONS = 9999;
const MAX_WORDS = 1000;

const words = proseSchema(MAX_WORDS);
const reason = words.check(z.refine((text) => text.trim() !== ''));
/** Id of a student of the class. */
const student = referenceSchema;
const stamp = {
  n: z.number().check(z.int(), z.gte(0), z.lt(MAX_DECISIONS)),
  at: momentSchema,
};

/** What a teacher decided in a gradebook, in past-tense facts. `n` counts from 0 without gaps. */
export const decisionSchema = z.discriminatedUnion('type', [
  /** The final mark is this, whatever the opinions say. */
  z.strictObject({
    ...stamp,
    type: z.literal('mark.overridden'),
    student,
    points: pointsSchema,
    reason,
  }),
  z.strictObject({ ...stamp, type: z.literal('override.lifted'), student }),
  /** The teacher's opinion in one figure: it goes before what their sheets come to; nothing takes it back. */
  z.strictObject({
    ...stamp,
    type: z.literal('teacher.marked'),
    student,
    points: z.nullable(pointsSchema),
  }),
  /** The teacher's opinion on one talk, criterion by criterion; nothing takes it back. */
  z.strictObject({
    ...stamp,
    type: z.literal('talk.marked'),
    session: referenceSchema,
    mark: z.nullable(talkMarkSchema),
  }),
  /** For the student to read; empty takes it back. */
  z.strictObject({ ...stamp, type: z.literal('comment.written'), student, text: words }),
  /**
   * `objection` is the number of the objection's event in that session. `total` is what the session comes to with
   * this verdict and the earlier ones, by `rescore`; nothing where it cannot be computed. `figures` is what that total
   * is made of; absent in decisions from before it was kept.
   */
  z.strictObject({
    ...stamp,
    type: z.literal('objection.judged'),
    session: referenceSchema,
    objection: z.number().check(z.int(), z.gte(0)),
    verdict: z.enum(['accepted', 'rejected']),
    comment: words,
    total: z.nullable(pointsSchema),
    figures: z.optional(talkFiguresSchema),
  }),
  /** A submission under a name nobody in the class has belongs to this student; to nobody: put aside. */
  z.strictObject({
    ...stamp,
    type: z.literal('submission.assigned'),
    submission: referenceSchema,
    student: z.nullable(student),
  }),
  /** A session counts in spite of what is against it, or does not count. */
  z.strictObject({
    ...stamp,
    type: z.literal('session.allowed'),
    session: referenceSchema,
    reason,
  }),
  z.strictObject({ ...stamp, type: z.literal('session.barred'), session: referenceSchema, reason }),
  /** Late, but with leave. */
  z.strictObject({ ...stamp, type: z.literal('lateness.excused'), student, reason }),
]);
export type Decision = z.infer<typeof decisionSchema>;

type Unstamped<Event> = Event extends Decision ? Omit<Event, 'n' | 'at'> : never;
/** What a teacher decides, before it is numbered. */
export type NewDecision = Unstamped<Decision>;

/** Why nothing was decided. */
export type DecisionRefusal = 'not-allowed' | 'full';

/** The next decision, or why not: no reason given, points beyond 100. `at` in milliseconds since 1970. */
export function decideMark(
  decisions: readonly Decision[],
  fresh: NewDecision,
  at: number,
): Result<Decision, DecisionRefusal> {
  const n = decisions.length;
  if (n >= MAX_DECISIONS) return fail('full');
  const parsed = decisionSchema.safeParse({ ...fresh, n, at });
  return parsed.success ? ok(parsed.data) : fail('not-allowed');
}

/** Undoing is dropping the last; nothing is left of it. */
export const withoutLast = (decisions: readonly Decision[]): readonly Decision[] =>
  decisions.slice(0, -1);
