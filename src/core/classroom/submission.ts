import * as z from 'zod/mini';
import { assessmentEventSchema, MAX_SHEET_EVENTS } from '../assessment/assessment-event.ts';
import { SEATS } from '../rotation/round.ts';
import { MAX_EVENTS, sessionEventSchema } from '../session/session-event.ts';
import { assignmentIdSchema } from './assignment.ts';
import {
  lineSchema,
  momentSchema,
  pointsSchema,
  proseSchema,
  referenceSchema,
} from './shape/plain-text.ts';
import { ROSTER_LIMITS } from './roster.ts';
import type { Versioned } from './shape/versioned.ts';

/** Most a submission may hold; sizes in bytes. Everything beyond is refused unread. */
export const SUBMISSION_LIMITS = {
  sessions: 40,
  sheets: 80,
  /** Longest reflection, in UTF-16 code units. */
  reflection: 4000,
  /** Sealed, as a file. */
  sealed: 2 * 1024 * 1024,
  /** Opened and inflated. */
  inflated: 8 * 1024 * 1024,
} as const;

/** Whether handing in a second time replaces the first is decided by these two: same `submission`, higher `version`. */
const stamp = {
  /** Made once by the student's device for this assignment. */
  submission: referenceSchema,
  /** Counts from 1 with every time it is handed in. */
  version: z.number().check(z.int(), z.gte(1), z.lte(9999)),
};

export const submittedSessionSchema = z.strictObject({
  /** Where this student sat, by their own account. */
  seat: z.enum(SEATS),
  /** `rubricHash` of the rubric it was scored by on the student's device. */
  rubric: referenceSchema,
  /** The score the student was shown; nothing for a talk that cannot be scored. Believed by nobody. */
  total: z.nullable(pointsSchema),
  events: z.array(sessionEventSchema).check(z.minLength(1), z.maxLength(MAX_EVENTS)),
});
export type SubmittedSession = z.infer<typeof submittedSessionSchema>;

/** What a student hands in. Tickets and objections are in the sessions' events. */
export const submissionSchema = z.strictObject({
  format: z.literal('sanrenxing-submission'),
  schema: z.literal(1),
  ...stamp,
  assignment: z.strictObject({
    id: assignmentIdSchema,
    edition: z.number().check(z.int(), z.gte(1), z.lte(999)),
    /** `assignmentHash` of what the student opened. */
    hash: referenceSchema,
  }),
  /** As the student gave it. */
  student: z.strictObject({
    name: lineSchema(1, ROSTER_LIMITS.name),
    number: lineSchema(0, ROSTER_LIMITS.number),
  }),
  sessions: z.array(submittedSessionSchema).check(z.maxLength(SUBMISSION_LIMITS.sessions)),
  /** Sheets about these sessions: own ones, and those of the group's observers that are on this device. */
  sheets: z
    .array(z.array(assessmentEventSchema).check(z.minLength(1), z.maxLength(MAX_SHEET_EVENTS)))
    .check(z.maxLength(SUBMISSION_LIMITS.sheets)),
  reflection: proseSchema(SUBMISSION_LIMITS.reflection),
  madeAt: momentSchema,
  /** Version of the product on the student's device. */
  app: z.string().check(z.maxLength(40)),
});
export type Submission = z.infer<typeof submissionSchema>;

export const SUBMISSION_RECORD: Versioned<typeof submissionSchema> = {
  version: 1,
  schema: submissionSchema,
  migrations: {},
};

/**
 * Why a sealed submission cannot be opened. `damaged` = broken on the way, ask for it again; `other-key` = whole, but
 * sealed for another teacher's key, or changed on purpose: the two cannot be told apart; `unreadable` = rightly sealed,
 * but what is in it is no submission.
 */
export type OpenProblem =
  | 'not-a-submission'
  | 'newer-version'
  | 'too-big'
  | 'damaged'
  | 'other-key'
  | 'unreadable';
