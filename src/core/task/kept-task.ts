import * as z from 'zod/mini';
import { sharedAssignmentSchema, type SharedAssignment } from '../classroom/assignment.ts';
import {
  hasHiddenCharacters,
  lineSchema,
  momentSchema,
  proseSchema,
  referenceSchema,
} from '../classroom/shape/plain-text.ts';
import { ROSTER_LIMITS } from '../classroom/roster.ts';
import { SUBMISSION_LIMITS } from '../classroom/submission.ts';
import type { Versioned } from '../classroom/shape/versioned.ts';
import { SEATS } from '../rotation/round.ts';

/** Most hand-ins that are remembered; far beyond what anybody does. */
const MOST_HAND_INS = 500;

/** Who the student says they are; both may still be empty. */
export const meSchema = z.strictObject({
  name: lineSchema(0, ROSTER_LIMITS.name),
  number: lineSchema(0, ROSTER_LIMITS.number),
});
export type Me = z.infer<typeof meSchema>;

/** One time it was handed in, as the receipt says it. */
export const handInSchema = z.strictObject({
  version: z.number().check(z.int(), z.gte(1)),
  at: momentSchema,
  /** `submissionDigest` of what was in it: the teacher sees the same. */
  digest: referenceSchema,
  talks: z.number().check(z.int(), z.gte(0)),
  /** Size of the sealed file. */
  bytes: z.number().check(z.int(), z.gte(0)),
  student: meSchema,
});
export type HandIn = z.infer<typeof handInSchema>;

export const keptTaskSchema = z.strictObject({
  schema: z.literal(1),
  shared: sharedAssignmentSchema,
  openedAt: momentSchema,
  student: meSchema,
  /** What the student writes for the teacher. */
  reflection: proseSchema(SUBMISSION_LIMITS.reflection),
  /** Names all submissions of this device for this assignment. */
  submission: referenceSchema,
  /** What the student decided about single talks, by session; the rest follows the rules. */
  choices: z.record(
    z.string(),
    z.strictObject({ isIn: z.optional(z.boolean()), seat: z.optional(z.enum(SEATS)) }),
  ),
  /** The oldest first. */
  handIns: z.array(handInSchema).check(z.maxLength(MOST_HAND_INS)),
});
/** An assignment a student has opened, with what they made of it so far. */
export type KeptTask = z.infer<typeof keptTaskSchema>;

export const KEPT_TASK_RECORD: Versioned<typeof keptTaskSchema> = {
  version: 1,
  schema: keptTaskSchema,
  migrations: {},
};

/** An assignment just opened. */
export const newTask = (
  shared: SharedAssignment,
  given: Pick<KeptTask, 'openedAt' | 'student' | 'submission'>,
): KeptTask => ({ schema: 1, shared, ...given, reflection: '', choices: {}, handIns: [] });

/** Why an assignment that was opened again does not replace the one that is here. */
export type Meeting = 'new' | 'same' | 'newer' | 'older' | 'other-teacher';

/**
 * What an assignment is beside the one of the same id that is here. With another key it would be sealed for somebody
 * else, so it never replaces what the student has been working on.
 */
export function meetingOf(fresh: SharedAssignment, there: SharedAssignment | undefined): Meeting {
  if (there === undefined) return 'new';
  if (fresh.key !== there.key) return 'other-teacher';
  if (fresh.edition === there.edition) return 'same';
  return fresh.edition > there.edition ? 'newer' : 'older';
}

/** Without what nobody types on purpose; lines stay lines where they may. */
export const visibleText = (text: string, lines: 'one' | 'many'): string =>
  Array.from(text.replace(/\r\n?/g, '\n'))
    .filter((sign) => (lines === 'many' && /[\n\t]/.test(sign)) || !hasHiddenCharacters(sign))
    .join('');
