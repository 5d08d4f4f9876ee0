import * as z from 'zod/mini';
import { assignmentIdSchema } from '../classroom/assignment.ts';
import {
  lineSchema,
  momentSchema,
  pointsSchema,
  proseSchema,
} from '../classroom/shape/plain-text.ts';
import { idSchema } from '../scenario/vocabulary.ts';

/** Most of everything a plan may hold, and longest texts in UTF-16 code units. */
export const PLAN_LIMITS = {
  period: 60,
  person: 40,
  contact: 80,
  aim: 400,
  indicator: 30,
  about: 200,
  indicators: 6,
  criteria: 60,
  assignments: 12,
} as const;

/** Named like an assignment, so that what is sealed for a round travels in the same envelope. */
export const roundIdSchema = assignmentIdSchema;

/** What is counted from the records and no criterion of a rubric covers. */
export const MEASURES = ['done', 'on-time'] as const;
export type Measure = (typeof MEASURES)[number];

const weight = z.number().check(z.int(), z.gte(1), z.lte(100));
const share = z.number().check(z.int(), z.gte(0), z.lte(100));

export const indicatorSchema = z.strictObject({
  id: idSchema,
  name: lineSchema(1, PLAN_LIMITS.indicator),
  /** What is looked at, so that everybody knows beforehand. */
  about: proseSchema(PLAN_LIMITS.about),
  weight,
  /** Criteria of the rubrics that speak for it; each belongs to one indicator at most. */
  criteria: z.array(idSchema).check(z.maxLength(PLAN_LIMITS.criteria)),
  measures: z.array(z.enum(MEASURES)).check(z.maxLength(MEASURES.length)),
});
export type Indicator = z.infer<typeof indicatorSchema>;

/** Whose opinions make the mark, in the order they are given. */
export const GIVERS = ['self', 'peer', 'teacher'] as const;
export type Giver = (typeof GIVERS)[number];

/** Until when each step is to be done, one after the other; `check` = the look back after the archive. */
export const DATES = ['collect', 'mark', 'object', 'final', 'check'] as const;

const addsUp = (parts: readonly number[]): boolean =>
  parts.reduce((sum, one) => sum + one, 0) === 100;
const areDifferent = (all: readonly string[]): boolean => new Set(all).size === all.length;
const same = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** Whether two names are one person's, as people read them. */
export const isSamePerson = (one: string, other: string): boolean => same(one) === same(other);

/** What a round of appraisal is to be: agreed before anybody is marked, and the same for everybody. */
export const roundPlanSchema = z
  .strictObject({
    /** The term or weeks it covers; names the round. */
    period: lineSchema(1, PLAN_LIMITS.period),
    /** What it is for. */
    aim: proseSchema(PLAN_LIMITS.aim),
    /** What follows from the result. */
    use: proseSchema(PLAN_LIMITS.aim),
    teacher: lineSchema(1, PLAN_LIMITS.person),
    /** Decides about objections; never the teacher who marked. */
    reviewer: lineSchema(1, PLAN_LIMITS.person),
    /** Where an objection can be raised besides the notice itself. */
    contact: lineSchema(0, PLAN_LIMITS.contact),
    assignments: z
      .array(z.strictObject({ id: assignmentIdSchema, title: lineSchema(1, 80), weight }))
      .check(z.minLength(1), z.maxLength(PLAN_LIMITS.assignments)),
    indicators: z.array(indicatorSchema).check(z.minLength(1), z.maxLength(PLAN_LIMITS.indicators)),
    shares: z.strictObject({ self: share, peer: share, teacher: share }),
    pass: pointsSchema,
    dates: z.strictObject({
      collect: momentSchema,
      mark: momentSchema,
      object: momentSchema,
      final: momentSchema,
      check: momentSchema,
    }),
  })
  .check(
    z.refine(({ shares }) => addsUp(Object.values(shares)) && shares.teacher > 0),
    z.refine(({ indicators }) => addsUp(indicators.map((one) => one.weight))),
    z.refine(({ indicators }) => areDifferent(indicators.map(({ id }) => id))),
    z.refine(({ indicators }) => areDifferent(indicators.flatMap(({ criteria }) => criteria))),
    z.refine(({ assignments }) => areDifferent(assignments.map(({ id }) => id))),
    z.refine(({ teacher, reviewer }) => !isSamePerson(teacher, reviewer)),
    z.refine(({ dates }) =>
      DATES.every((date, index) => {
        const before = DATES[index - 1];
        return before === undefined || dates[before] <= dates[date];
      }),
    ),
  );
export type RoundPlan = z.infer<typeof roundPlanSchema>;

/** What is still wrong with a plan that is being written, in the order of the form. */
export const PLAN_FAULTS = [
  'period',
  'teacher',
  'reviewer',
  'same-person',
  'assignments',
  'indicators',
  'indicator-names',
  'weights',
  'shares',
  'dates',
] as const;
export type PlanFault = (typeof PLAN_FAULTS)[number];

const isOrdered = (dates: RoundPlan['dates']): boolean =>
  DATES.slice(1).every((date, index) => dates[DATES[index] ?? date] <= dates[date]);

const WRONG: Readonly<Record<PlanFault, (plan: RoundPlan) => boolean>> = {
  period: ({ period }) => period.trim() === '',
  teacher: ({ teacher }) => teacher.trim() === '',
  reviewer: ({ reviewer }) => reviewer.trim() === '',
  'same-person': ({ teacher, reviewer }) =>
    teacher.trim() !== '' && isSamePerson(teacher, reviewer),
  assignments: ({ assignments }) => assignments.length === 0,
  indicators: ({ indicators }) => indicators.length === 0,
  'indicator-names': ({ indicators }) => indicators.some(({ name }) => name.trim() === ''),
  weights: ({ indicators }) =>
    indicators.length > 0 && !addsUp(indicators.map((one) => one.weight)),
  shares: ({ shares }) => !addsUp(Object.values(shares)) || shares.teacher === 0,
  dates: ({ dates }) => !isOrdered(dates),
};

export const faultsOfPlan = (plan: RoundPlan): readonly PlanFault[] =>
  PLAN_FAULTS.filter((fault) => WRONG[fault](plan));
