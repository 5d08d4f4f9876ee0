import * as z from 'zod/mini';
import { idSchema } from '../scenario/vocabulary.ts';
import { LESSON_LENGTHS, type LessonLength, type LessonScript, type LessonStep } from './lesson.ts';

/** Longest step a teacher may make, in minutes. */
export const MOST_MINUTES = 90;
/** Changes kept; older ones have long been overtaken. */
export const MOST_CHANGES = 500;

/** What a teacher changes about a template; the last word on each thing counts. */
export const planChangeSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('length.chosen'), length: z.enum(LESSON_LENGTHS) }),
  z.strictObject({
    type: z.literal('minutes.set'),
    length: z.enum(LESSON_LENGTHS),
    step: idSchema,
    minutes: z.number().check(z.int(), z.gte(1), z.lte(MOST_MINUTES)),
  }),
  z.strictObject({
    type: z.literal('step.left-out'),
    length: z.enum(LESSON_LENGTHS),
    step: idSchema,
  }),
  z.strictObject({
    type: z.literal('step.taken-in'),
    length: z.enum(LESSON_LENGTHS),
    step: idSchema,
  }),
  z.strictObject({ type: z.literal('plan.reset'), length: z.enum(LESSON_LENGTHS) }),
]);
export type PlanChange = z.infer<typeof planChangeSchema>;

export const planSchema = z.strictObject({
  schema: z.literal(1),
  changes: z.array(planChangeSchema).check(z.maxLength(MOST_CHANGES)),
});

export interface PlannedStep {
  readonly step: LessonStep;
  readonly minutes: number;
  /** By the template; nothing for a step this length does without. */
  readonly proposed: number | undefined;
  readonly isLeftOut: boolean;
}

/** A template as this teacher teaches it. */
export interface LessonPlan {
  readonly length: LessonLength;
  /** Every step of the template, those left out too. */
  readonly steps: readonly PlannedStep[];
  /** What is taught, in its order. */
  readonly taught: readonly PlannedStep[];
  readonly minutes: number;
  readonly isChanged: boolean;
}

/** Minutes for a step taken in that the template's length does without. */
const SHORT_STEP = 5;

/** The changes still in force for one length. */
function changesFor(changes: readonly PlanChange[], length: LessonLength): readonly PlanChange[] {
  const own = changes.filter(
    (change) => change.type !== 'length.chosen' && change.length === length,
  );
  return own.slice(own.findLastIndex(({ type }) => type === 'plan.reset') + 1);
}

function plannedStep(
  step: LessonStep,
  length: LessonLength,
  changes: readonly PlanChange[],
): PlannedStep {
  const proposed = step.minutes[length];
  const start = {
    step,
    proposed,
    minutes: proposed ?? step.minutes['90'] ?? step.minutes['45'] ?? SHORT_STEP,
    isLeftOut: proposed === undefined,
  };
  return changes.reduce<PlannedStep>((now, change) => {
    if (!('step' in change) || change.step !== step.id) return now;
    if (change.type === 'minutes.set') return { ...now, minutes: change.minutes };
    return { ...now, isLeftOut: change.type === 'step.left-out' };
  }, start);
}

/** A lesson by its template and what the teacher has changed, in the order it was changed. */
export function planOf(script: LessonScript, changes: readonly PlanChange[]): LessonPlan {
  const chosen = changes.findLast((change) => change.type === 'length.chosen');
  const length = chosen?.length ?? '45';
  const inForce = changesFor(changes, length);
  const steps = script.steps.map((step) => plannedStep(step, length, inForce));
  const taught = steps.filter(({ isLeftOut }) => !isLeftOut);
  return {
    length,
    steps,
    taught,
    minutes: taught.reduce((sum, { minutes }) => sum + minutes, 0),
    isChanged: steps.some(
      ({ minutes, proposed, isLeftOut }) =>
        isLeftOut !== (proposed === undefined) || (!isLeftOut && minutes !== proposed),
    ),
  };
}

/** One change more; of very many the oldest are forgotten. */
export const withChange = (
  changes: readonly PlanChange[],
  change: PlanChange,
): readonly PlanChange[] => [...changes, change].slice(-MOST_CHANGES);
