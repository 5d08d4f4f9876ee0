import * as z from 'zod/mini';
import { publicKeySchema } from '../classroom/assignment.ts';
import { ROSTER_LIMITS, studentSchema } from '../classroom/roster.ts';
import {
  lineSchema,
  momentSchema,
  pointsSchema,
  proseSchema,
  referenceSchema,
} from '../classroom/shape/plain-text.ts';
import { idSchema } from '../scenario/vocabulary.ts';
import { evidenceSchema, pointsByIndicatorSchema } from './evidence.ts';
import { PLAN_LIMITS, roundIdSchema, roundPlanSchema } from './round-plan.ts';

/** Most facts of a round: a large class, everybody objecting to everything. */
export const MAX_FACTS = 9999;
/** Longest reason, comment or plan, in UTF-16 code units. */
export const MAX_WORDS = 600;

const words = proseSchema(MAX_WORDS);
const said = words.check(z.refine((text) => text.trim() !== ''));
const student = referenceSchema;
const person = lineSchema(1, PLAN_LIMITS.person);

/** Names one student's notice; only its student and the teacher know it. */
export const tokenSchema = z.string().check(z.regex(/^[a-z0-9-]{4,40}$/));

export const objectionSchema = z.strictObject({
  indicator: idSchema,
  reason: said,
  /** What would be right, in the student's words. */
  wanted: words,
});
export type Objection = z.infer<typeof objectionSchema>;

const stamp = {
  n: z.number().check(z.int(), z.gte(0), z.lt(MAX_FACTS)),
  at: momentSchema,
};

/** What happened in a round, in past-tense facts. `n` counts from 0 without gaps. */
export const roundFactSchema = z.discriminatedUnion('type', [
  /** The roster as it was: whoever leaves the class later stays in the record. */
  z.strictObject({
    ...stamp,
    type: z.literal('round.opened'),
    schema: z.literal(1),
    round: roundIdSchema,
    class: z.strictObject({
      id: referenceSchema,
      name: lineSchema(1, ROSTER_LIMITS.title),
    }),
    students: z.array(studentSchema).check(z.minLength(1), z.maxLength(ROSTER_LIMITS.students)),
    plan: roundPlanSchema,
  }),
  z.strictObject({ ...stamp, type: z.literal('plan.changed'), plan: roundPlanSchema }),
  /** Somebody with the right to do so approved indicators and method; from here on they stay. */
  z.strictObject({ ...stamp, type: z.literal('indicators.agreed'), by: person, words }),
  /** From a sheet on paper. Self: one, the last counts; peers: one of each name. */
  z.strictObject({
    ...stamp,
    type: z.literal('opinion.taken'),
    student,
    giver: z.enum(['self', 'peer']),
    /** Name of the peer; empty for the self. */
    by: lineSchema(0, PLAN_LIMITS.person),
    points: pointsByIndicatorSchema,
  }),
  z.strictObject({
    ...stamp,
    type: z.literal('collecting.closed'),
    evidence: z.array(evidenceSchema).check(z.maxLength(ROSTER_LIMITS.students)),
  }),
  z.strictObject({
    ...stamp,
    type: z.literal('teacher.marked'),
    student,
    points: pointsByIndicatorSchema,
    /** Why, by indicator; may be empty where the quoted sentences say it. */
    reasons: z.record(idSchema, words),
    comment: words,
  }),
  /** Not appraised this time, such as after a long illness. */
  z.strictObject({ ...stamp, type: z.literal('student.left-out'), student, reason: said }),
  z.strictObject({
    ...stamp,
    type: z.literal('notices.given'),
    key: publicKeySchema,
    /** Objections may come until then. */
    until: momentSchema,
    notices: z
      .array(z.strictObject({ student, token: tokenSchema }))
      .check(z.minLength(1), z.maxLength(ROSTER_LIMITS.students)),
  }),
  z.strictObject({
    ...stamp,
    type: z.literal('reply.received'),
    student,
    way: z.enum(['sealed', 'paper']),
    /** Names the content of a sealed reply; empty for paper. */
    digest: z.string().check(z.maxLength(60)),
    madeAt: momentSchema,
    objections: z.array(objectionSchema).check(z.maxLength(PLAN_LIMITS.indicators)),
    /** What the student means to do better. */
    intention: words,
  }),
  /** Teacher and student agree how to improve; settles the student's open objections where there are any. */
  z.strictObject({
    ...stamp,
    type: z.literal('improvement.agreed'),
    student,
    goal: said,
    steps: said,
    /** When both look at it again. */
    by: momentSchema,
  }),
  z.strictObject({
    ...stamp,
    type: z.literal('review.decided'),
    student,
    indicator: idSchema,
    reviewer: person,
    reason: said,
    /** The mark of this indicator from now on, whether it changed or not. */
    points: pointsSchema,
  }),
  z.strictObject({ ...stamp, type: z.literal('result.final') }),
  /** What the round showed, who is trained in what, and what the next one does better. */
  z.strictObject({
    ...stamp,
    type: z.literal('conclusion.written'),
    findings: said,
    training: said,
    next: words,
  }),
  z.strictObject({ ...stamp, type: z.literal('round.archived') }),
  /** The later look: whether what was agreed has been done. */
  z.strictObject({ ...stamp, type: z.literal('followed.up'), student, words: said }),
]);
export type RoundFact = z.infer<typeof roundFactSchema>;
export type FactOf<Type extends RoundFact['type']> = Extract<RoundFact, { type: Type }>;

type Unstamped<Fact> = Fact extends RoundFact ? Omit<Fact, 'n' | 'at'> : never;
/** What somebody wants to be a fact, before it is numbered. */
export type NewFact = Unstamped<RoundFact>;
