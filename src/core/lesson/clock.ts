import * as z from 'zod/mini';
import { idSchema } from '../scenario/vocabulary.ts';
import type { PlannedStep } from './plan.ts';

const MINUTE = 60_000;
/** A school day; a clock that ran longer was forgotten. */
const LONGEST = 24 * 60 * MINUTE;
const length = z.number().check(z.gte(0));

export const clockSchema = z.strictObject({
  schema: z.literal(1),
  /** By its id: the plan may change while the lesson goes on. */
  step: idSchema,
  /** Place of the card, question or exercise being shown. */
  item: z.number().check(z.int(), z.gte(0), z.lte(99)),
  /** Milliseconds of the step gone before it was last set going. */
  spent: length,
  /** Milliseconds of the steps before. */
  earlier: length,
  /** When it was last set going, in milliseconds since 1970; nothing while it stands. */
  since: z.nullable(length),
});
/** A lesson as it goes: the teacher moves on, the clock only tells. */
export type LessonClock = z.infer<typeof clockSchema>;

export const newClock = (steps: readonly PlannedStep[]): LessonClock => ({
  schema: 1,
  step: steps[0]?.step.id ?? '',
  item: 0,
  spent: 0,
  earlier: 0,
  since: null,
});

/** Milliseconds of the step so far. A clock set back makes nothing negative. */
export const spentNow = ({ spent, since }: LessonClock, now: number): number =>
  spent + (since === null ? 0 : Math.max(0, now - since));

/** Place of the step shown; the first where the plan has lost it. */
export const placeOf = (clock: LessonClock, steps: readonly PlannedStep[]): number =>
  Math.max(
    0,
    steps.findIndex(({ step }) => step.id === clock.step),
  );

/** Milliseconds left of the step; below 0 once it is over time. */
export const timeLeft = (clock: LessonClock, steps: readonly PlannedStep[], now: number): number =>
  (steps[placeOf(clock, steps)]?.minutes ?? 0) * MINUTE - spentNow(clock, now);

/** Milliseconds left of the whole lesson, by the plan and what has been used. */
export const lessonLeft = (
  clock: LessonClock,
  steps: readonly PlannedStep[],
  now: number,
): number =>
  steps.reduce((sum, { minutes }) => sum + minutes, 0) * MINUTE -
  clock.earlier -
  spentNow(clock, now);

export const isGoing = ({ since }: LessonClock): boolean => since !== null;

export const setGoing = (clock: LessonClock, now: number): LessonClock =>
  clock.since === null ? { ...clock, since: now } : clock;

export const pause = (clock: LessonClock, now: number): LessonClock => ({
  ...clock,
  spent: spentNow(clock, now),
  since: null,
});

/** To another step, from its beginning; the clock goes on if it was going. Stays where there is none further. */
export function moveTo(
  clock: LessonClock,
  steps: readonly PlannedStep[],
  place: number,
  now: number,
): LessonClock {
  const wanted = steps[Math.min(steps.length - 1, Math.max(0, place))];
  if (wanted === undefined || wanted.step.id === clock.step) return clock;
  return {
    ...clock,
    step: wanted.step.id,
    item: 0,
    earlier: clock.earlier + spentNow(clock, now),
    spent: 0,
    since: clock.since === null ? null : now,
  };
}

/** A clock found again after a while: one that was left going over night stands, with its lesson where it was. */
export const found = (clock: LessonClock, now: number): LessonClock =>
  clock.since !== null && now - clock.since > LONGEST ? { ...clock, since: null } : clock;
