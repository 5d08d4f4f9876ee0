import * as z from 'zod/mini';
import { seatNameSchema } from '../session/session-event.ts';
import { idSchema } from '../scenario/vocabulary.ts';
import { SHEET_RATERS } from './sheet-form.ts';

/** Longest note, comment or list of strengths, in UTF-16 code units. */
export const MAX_COMMENT = 1000;
/** Most events one sheet may hold: hours of marking, and a bound for files from elsewhere. */
export const MAX_SHEET_EVENTS = 3000;

/** What a mark pinned to a moment says; one key each. */
export const MARK_KINDS = [
  'well-done',
  'forbidden',
  'unheard',
  'order',
  'promise',
  'tone',
  'note',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Done, not done, or there was no occasion for it. */
export const ANSWERS = ['yes', 'no', 'none'] as const;
export type Answer = (typeof ANSWERS)[number];

export const LEVEL_RANGE = { low: 1, high: 5 } as const;

const number = z.number().check(z.int(), z.gte(0), z.lt(MAX_SHEET_EVENTS));
const stamp = { n: number, at: z.number().check(z.int(), z.gte(0)) };
const reference = z.string().check(z.minLength(1), z.maxLength(120));
const comment = z.string().check(z.maxLength(MAX_COMMENT));
const level = z.number().check(z.int(), z.gte(LEVEL_RANGE.low), z.lte(LEVEL_RANGE.high));

/** What a person did on a sheet, in past-tense facts. `n` counts from 0 without gaps. */
export const assessmentEventSchema = z.discriminatedUnion('type', [
  z.object({
    ...stamp,
    type: z.literal('assessment.started'),
    schema: z.literal(1),
    assessment: reference,
    /** The session that is assessed. */
    session: reference,
    rater: z.enum(SHEET_RATERS),
    /** Empty where nobody gave a name. */
    name: z.union([seatNameSchema, z.literal('')]),
    rubric: z.object({ id: idSchema, hash: reference }),
    /** While it happened, or from the recording. */
    live: z.boolean(),
  }),
  /** `about` is the number of the session's event that was on screen. */
  z.object({
    ...stamp,
    type: z.literal('mark.made'),
    about: z.number().check(z.int(), z.gte(0)),
    kind: z.enum(MARK_KINDS),
    note: comment,
  }),
  z.object({ ...stamp, type: z.literal('mark.noted'), mark: number, note: comment }),
  z.object({ ...stamp, type: z.literal('mark.removed'), mark: number }),
  z.object({
    ...stamp,
    type: z.literal('item.answered'),
    item: idSchema,
    answer: z.nullable(z.enum(ANSWERS)),
  }),
  z.object({ ...stamp, type: z.literal('item.commented'), item: idSchema, comment }),
  z.object({
    ...stamp,
    type: z.literal('criterion.rated'),
    criterion: idSchema,
    level: z.nullable(level),
  }),
  z.object({ ...stamp, type: z.literal('criterion.commented'), criterion: idSchema, comment }),
  z.object({ ...stamp, type: z.literal('overall.rated'), level: z.nullable(level) }),
  z.object({
    ...stamp,
    type: z.literal('words.written'),
    /** `commitment` = the one thing to do next time, at the end of the debrief. */
    about: z.enum(['strengths', 'improvements', 'commitment']),
    text: comment,
  }),
  /** How the agent would say the sentence of that event now; empty takes it back. */
  z.object({
    ...stamp,
    type: z.literal('sentence.reworded'),
    about: z.number().check(z.int(), z.gte(0)),
    text: comment,
  }),
  /** The event of this number does not count any more, until it is redone. */
  z.object({ ...stamp, type: z.literal('step.undone'), step: number }),
  z.object({ ...stamp, type: z.literal('step.redone'), step: number }),
  z.object({ ...stamp, type: z.literal('sheet.handed-in') }),
  z.object({ ...stamp, type: z.literal('sheet.reopened') }),
]);
export type AssessmentEvent = z.infer<typeof assessmentEventSchema>;
export type AssessmentStarted = Extract<AssessmentEvent, { type: 'assessment.started' }>;

/** What the debrief adds after the sheet is filled in; no opinion on the talk, so handing in does not stop it. */
export const isAfterthought = (event: AssessmentCommand | AssessmentEvent): boolean =>
  event.type === 'sentence.reworded' ||
  (event.type === 'words.written' && event.about === 'commitment');

type Steps = 'assessment.started' | 'step.undone' | 'step.redone';
type Unstamped<Event> = Event extends AssessmentEvent ? Omit<Event, 'n' | 'at'> : never;
/** What somebody does on a sheet; `assess` turns it into a fact or refuses it. */
export type AssessmentCommand =
  | Unstamped<Exclude<AssessmentEvent, { type: Steps }>>
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };
