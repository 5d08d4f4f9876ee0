import * as z from 'zod/mini';
import { LEVEL_RANGE, MAX_SHEET_EVENTS } from '../assessment/assessment-event.ts';
import type { AssessmentState } from '../assessment/assessment-state.ts';
import { sheetForm } from '../assessment/sheet-form.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { idSchema } from '../scenario/vocabulary.ts';
import { referenceSchema } from './shape/plain-text.ts';

const MOST_CRITERIA = 50;

const level = z.number().check(z.int(), z.gte(LEVEL_RANGE.low), z.lte(LEVEL_RANGE.high));

/** What a teacher gave a talk, criterion by criterion. The sheet behind it, with its reasons, is kept beside it. */
export const talkMarkSchema = z.strictObject({
  assessment: referenceSchema,
  /** Number of the sheet's event that handed it in; what is written on it later does not count yet. */
  handedIn: z.number().check(z.int(), z.gte(0), z.lt(MAX_SHEET_EVENTS)),
  criteria: z
    .array(
      z.strictObject({
        id: idSchema,
        level,
        /** Points the criterion was worth that day: a later rubric changes no mark that was given. */
        of: z.number().check(z.gt(0), z.lte(100)),
      }),
    )
    .check(z.minLength(1), z.maxLength(MOST_CRITERIA)),
  /** The one mark for the talk as a whole. */
  overall: z.nullable(level),
});
export type TalkMark = z.infer<typeof talkMarkSchema>;

const SPAN = LEVEL_RANGE.high - LEVEL_RANGE.low;

/** Points out of 100, by the weight of each criterion. */
export function markTotal({ criteria }: Pick<TalkMark, 'criteria'>): number {
  const possible = criteria.reduce((sum, { of }) => sum + of, 0);
  const earned = criteria.reduce(
    (sum, { of, level: given }) => sum + (of * (given - LEVEL_RANGE.low)) / SPAN,
    0,
  );
  return Math.round((100 * earned) / possible);
}

/** Levels by criterion. */
export const markLevels = ({ criteria }: TalkMark): Readonly<Record<string, number>> =>
  Object.fromEntries(criteria.map(({ id, level: given }) => [id, given]));

/** What a handed-in sheet says; nothing while it is not handed in, or where it rates nothing a teacher rates. */
export function talkMarkOf(
  { rubric, script }: Pick<Scenario, 'rubric' | 'script'>,
  sheet: AssessmentState,
  handedIn: number,
): TalkMark | undefined {
  if (!sheet.handedIn) return undefined;
  const criteria = sheetForm(rubric, script.channel, 'teacher').criteria.flatMap(
    ({ id, points }) => {
      const given = sheet.criteria[id]?.level;
      return given === undefined || points === 0 ? [] : [{ id, level: given, of: points }];
    },
  );
  const { assessment } = sheet.started;
  if (criteria.length === 0) return undefined;
  return { assessment, handedIn, criteria, overall: sheet.overall ?? null };
}
