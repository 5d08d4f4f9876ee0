import * as z from 'zod/mini';
import { publicKeySchema } from '../classroom/assignment.ts';
import { ROSTER_LIMITS } from '../classroom/roster.ts';
import {
  lineSchema,
  momentSchema,
  pointsSchema,
  proseSchema,
} from '../classroom/shape/plain-text.ts';
import type { Versioned } from '../classroom/shape/versioned.ts';
import { idSchema } from '../scenario/vocabulary.ts';
import { MOST_QUOTES, quotesBeside, quoteSchema } from './evidence.ts';
import { marksOf, type StudentMark } from './marks.ts';
import { MAX_WORDS, tokenSchema } from './round-fact.ts';
import { PLAN_LIMITS, roundIdSchema, roundPlanSchema } from './round-plan.ts';
import type { Case, RoundState } from './round-state.ts';

const maybePoints = z.nullable(pointsSchema);

const noticedIndicatorSchema = z.strictObject({
  id: idSchema,
  name: lineSchema(1, PLAN_LIMITS.indicator),
  about: proseSchema(PLAN_LIMITS.about),
  weight: z.number().check(z.int(), z.gte(1), z.lte(100)),
  self: maybePoints,
  peer: maybePoints,
  teacher: pointsSchema,
  points: pointsSchema,
  reason: proseSchema(MAX_WORDS),
  quotes: z.array(quoteSchema).check(z.maxLength(MOST_QUOTES)),
});

/** What became of the result in the end: what was reviewed or agreed, and what counts. */
const finalResultSchema = z.strictObject({
  at: momentSchema,
  total: pointsSchema,
  settled: z
    .array(
      z.strictObject({
        indicator: idSchema,
        points: pointsSchema,
        /** Who reviewed it; empty where a plan to improve was agreed instead. */
        reviewer: lineSchema(0, PLAN_LIMITS.person),
        reason: proseSchema(MAX_WORDS),
      }),
    )
    .check(z.maxLength(PLAN_LIMITS.indicators)),
  improvement: z.optional(
    z.strictObject({
      goal: proseSchema(MAX_WORDS),
      steps: proseSchema(MAX_WORDS),
      by: momentSchema,
    }),
  ),
});
export type FinalResult = z.infer<typeof finalResultSchema>;

/** What one student is told of a round: the own marks, why, and how to object. Nobody else's are in it. */
export const appraisalNoticeSchema = z.strictObject({
  schema: z.literal(1),
  round: roundIdSchema,
  /** Names this notice; the answer carries it back. */
  token: tokenSchema,
  /** Answers are encrypted to this. */
  key: publicKeySchema,
  period: lineSchema(1, PLAN_LIMITS.period),
  class: lineSchema(1, ROSTER_LIMITS.title),
  teacher: lineSchema(1, PLAN_LIMITS.person),
  reviewer: lineSchema(1, PLAN_LIMITS.person),
  contact: lineSchema(0, PLAN_LIMITS.contact),
  use: proseSchema(PLAN_LIMITS.aim),
  student: z.strictObject({
    name: lineSchema(1, ROSTER_LIMITS.name),
    number: lineSchema(0, ROSTER_LIMITS.number),
  }),
  shares: roundPlanSchema.shape.shares,
  indicators: z
    .array(noticedIndicatorSchema)
    .check(z.minLength(1), z.maxLength(PLAN_LIMITS.indicators)),
  total: pointsSchema,
  pass: pointsSchema,
  comment: proseSchema(MAX_WORDS),
  givenAt: momentSchema,
  until: momentSchema,
  /** Once the result stands; until then it may be objected to. */
  final: z.optional(finalResultSchema),
});
export type AppraisalNotice = z.infer<typeof appraisalNoticeSchema>;

export const NOTICE_RECORD: Versioned<typeof appraisalNoticeSchema> = {
  version: 1,
  schema: appraisalNoticeSchema,
  migrations: {},
};

const rounded = (points: number | undefined): number | null =>
  points === undefined ? null : Math.round(points);

function finalOf(
  { finalAt }: RoundState,
  { objections, improvement }: Case,
  { indicators, total }: StudentMark,
): FinalResult | undefined {
  if (finalAt === undefined || total === undefined) return undefined;
  return {
    at: finalAt,
    total,
    settled: objections.map(({ indicator, settled }) => ({
      indicator,
      points: indicators.find((own) => own.indicator.id === indicator)?.points ?? 0,
      reviewer: settled?.way === 'review' ? settled.reviewer : '',
      reason: settled?.way === 'review' ? settled.reason : '',
    })),
    ...(improvement && {
      improvement: { goal: improvement.goal, steps: improvement.steps, by: improvement.by },
    }),
  };
}

/** The notice of one student; nothing for somebody who is not appraised, or before notices are given. */
export function noticeOf(state: RoundState, one: Case): AppraisalNotice | undefined {
  const { plan, notices } = state;
  if (notices === undefined || one.token === undefined) return undefined;
  // As it was given; what a review changes is told beside it once the result stands.
  const mark = marksOf(one, plan);
  const { indicators, before } = mark;
  if (before === undefined) return undefined;
  const final = finalOf(state, one, mark);
  const quotes = one.evidence?.quotes ?? [];
  return {
    schema: 1,
    round: state.round,
    token: one.token,
    key: notices.key,
    period: plan.period,
    class: state.class.name,
    teacher: plan.teacher,
    reviewer: plan.reviewer,
    contact: plan.contact,
    use: plan.use,
    student: { name: one.student.name, number: one.student.number },
    shares: plan.shares,
    indicators: indicators.map(({ indicator, given, computed, reason }) => ({
      id: indicator.id,
      name: indicator.name,
      about: indicator.about,
      weight: indicator.weight,
      self: rounded(given.self),
      peer: rounded(given.peer),
      teacher: Math.round(given.teacher ?? 0),
      points: computed ?? 0,
      reason,
      quotes: quotesBeside(quotes, indicator.id, reason),
    })),
    total: before,
    pass: plan.pass,
    comment: one.marked?.comment ?? '',
    givenAt: notices.at,
    until: notices.until,
    ...(final && { final }),
  };
}
