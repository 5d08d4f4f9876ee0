import * as z from 'zod/mini';
import { ACT_IDS, FAULT_CLASSES } from '../language/analysis.ts';

/** Permanent ids are kebab-case; a dot separates stage and beat in a reference, so ids have none. */
export const idSchema = z
  .string()
  .check(
    z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
    z.maxLength(60),
  );

/** A reference to a beat: `stage.beat`. */
export const beatRefSchema = z
  .string()
  .check(
    z.regex(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/, 'a beat is written as stage.beat'),
    z.maxLength(120),
  );

export const actSchema = z.enum(ACT_IDS);
export const faultClassSchema = z.enum(FAULT_CLASSES);

/** How much patience is left, in words; a customer who is gone has hung up or walked out. */
export const BANDS = ['calm', 'uneasy', 'angry', 'furious'] as const;
export const bandSchema = z.enum(BANDS);
export type Band = (typeof BANDS)[number];

/** What a customer must get before ending well: nothing yet, a promise of it, or the thing itself. */
export const NEED_STATES = ['open', 'promised', 'met'] as const;
export const needStateSchema = z.enum(NEED_STATES);
export type NeedState = (typeof NEED_STATES)[number];

/**
 * Who ended the call: `closed` = both said goodbye, `customer` = ran out of patience, `agent` = pressed hang up.
 */
export const ENDED_BY = ['closed', 'customer', 'agent'] as const;
export type EndedBy = (typeof ENDED_BY)[number];

/** Kinds of agents that can play a call by themselves. */
export const PROFILES = [
  'exemplary',
  'by-the-book',
  'novice',
  'over-promiser',
  'curt',
  'rude',
] as const;
export type Profile = (typeof PROFILES)[number];

/** What a person in the customer's seat can do without words. */
export const GESTURES = ['sigh', 'raise-voice', 'say-nothing'] as const;
export type Gesture = (typeof GESTURES)[number];

export const CHANNELS = ['phone', 'chat', 'counter'] as const;
export const LEVELS = ['guided', 'assisted', 'real'] as const;
export type Level = (typeof LEVELS)[number];

/** When the coach speaks: after each sentence, when a stage of the talk is done, or when all is over. */
export const COACH_TIMES = ['turn', 'stage', 'end'] as const;
export type CoachTime = (typeof COACH_TIMES)[number];
