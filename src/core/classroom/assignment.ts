import * as z from 'zod/mini';
import { SEATS } from '../rotation/round.ts';
import { COACH_TIMES, idSchema, LEVELS } from '../scenario/vocabulary.ts';

import { contentHash } from '../shared/content-hash.ts';
import { ownScenarioSchema } from './own-scenario.ts';
import {
  lineSchema,
  momentSchema,
  pointsSchema,
  proseSchema,
  referenceSchema,
} from './shape/plain-text.ts';
import type { Versioned } from './shape/versioned.ts';

/** Most of everything an assignment may hold, and longest texts in UTF-16 code units. */
export const ASSIGNMENT_LIMITS = {
  title: 80,
  teacher: 40,
  instructions: 2000,
  tasks: 12,
  personas: 12,
  own: 5,
  rounds: 12,
  attempts: 50,
} as const;

/** Which of several talks about the same task counts. */
export const ATTEMPTS_THAT_COUNT = ['best', 'last', 'mean'] as const;

/** Whose opinions make the mark, in the order they are shown. */
export const OPINION_GIVERS = ['machine', 'self', 'observer', 'teacher'] as const;
export type OpinionGiver = (typeof OPINION_GIVERS)[number];

const weight = z.number().check(z.gte(0), z.lte(100));

/** How much each opinion weighs; only their proportion matters. At least one is above 0. */
export const weightsSchema = z
  .strictObject({ machine: weight, self: weight, observer: weight, teacher: weight })
  .check(z.refine((weights) => Object.values(weights).some((one) => one > 0)));
export type Weights = z.infer<typeof weightsSchema>;

/** Short enough to be read out, long enough never to come twice to one teacher: `newId` cut to ten. */
export const assignmentIdSchema = z.string().check(z.regex(/^[a-z0-9]{6,20}$/));

/** Curve25519 public key, 32 bytes in base64url. */
export const publicKeySchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

/** One scenario to be played; all tasks of an assignment are to be done. */
export const taskSchema = z.strictObject({
  scenario: idSchema,
  /** Language of the call. */
  locale: z.string().check(z.minLength(2), z.maxLength(20)),
  /** The student plays with any one of these. */
  personas: z.array(idSchema).check(z.minLength(1), z.maxLength(ASSIGNMENT_LIMITS.personas)),
  /** The student may choose among these. */
  levels: z.array(z.enum(LEVELS)).check(z.minLength(1), z.maxLength(LEVELS.length)),
  /** `Scenario.hash` with the first of the personas, on the teacher's device: tells other versions early. */
  hash: z.optional(referenceSchema),
});
export type Task = z.infer<typeof taskSchema>;

/** An assignment as the students get it: everything they need and nothing else. */
export const sharedAssignmentSchema = z.strictObject({
  schema: z.literal(1),
  id: assignmentIdSchema,
  /** Counts up when a teacher shares the same assignment again after changing it. */
  edition: z.number().check(z.int(), z.gte(1), z.lte(999)),
  title: lineSchema(1, ASSIGNMENT_LIMITS.title),
  /** Who gave it, as the teacher wants to be called; may be empty. */
  teacher: lineSchema(0, ASSIGNMENT_LIMITS.teacher),
  /** Submissions are encrypted to this. */
  key: publicKeySchema,
  tasks: z.array(taskSchema).check(z.minLength(1), z.maxLength(ASSIGNMENT_LIMITS.tasks)),
  /** Every student is to have had each of these seats … */
  seats: z.array(z.enum(SEATS)).check(z.minLength(1), z.maxLength(SEATS.length)),
  /** … this often, over all tasks. */
  rounds: z.number().check(z.int(), z.gte(1), z.lte(ASSIGNMENT_LIMITS.rounds)),
  attempts: z.strictObject({
    counts: z.enum(ATTEMPTS_THAT_COUNT),
    /** Most talks about one task; later ones do not count. 0 = as many as they like. */
    most: z.number().check(z.int(), z.gte(0), z.lte(ASSIGNMENT_LIMITS.attempts)),
  }),
  coach: z.enum(COACH_TIMES),
  /** False: a talk in which a hint was taken is shown as such. The level `real` never gives any. */
  hints: z.boolean(),
  due: z.optional(momentSchema),
  weights: weightsSchema,
  pass: pointsSchema,
  instructions: proseSchema(ASSIGNMENT_LIMITS.instructions),
  /** The teacher's own scenarios among the tasks; one of them goes before ours of the same id. */
  own: z.array(ownScenarioSchema).check(z.maxLength(ASSIGNMENT_LIMITS.own)),
});
export type SharedAssignment = z.infer<typeof sharedAssignmentSchema>;

export const SHARED_ASSIGNMENT_RECORD: Versioned<typeof sharedAssignmentSchema> = {
  version: 1,
  schema: sharedAssignmentSchema,
  migrations: {},
};

export const assignmentSchema = z.strictObject({
  schema: z.literal(1),
  /** What was, or will be, given to the students. */
  shared: sharedAssignmentSchema,
  /** Id of the class it is for; empty for none yet. */
  class: z.union([referenceSchema, z.literal('')]),
  madeAt: momentSchema,
  /** Weight among the assignments of the class; 0 = practice only. */
  counts: z.number().check(z.gte(0), z.lte(100)),
});
/** An assignment as the teacher keeps it. */
export type Assignment = z.infer<typeof assignmentSchema>;

export const ASSIGNMENT_RECORD: Versioned<typeof assignmentSchema> = {
  version: 1,
  schema: assignmentSchema,
  migrations: {},
};

/** Names what exactly was shared; a submission carries it. */
export const assignmentHash = (shared: SharedAssignment): string =>
  contentHash(JSON.stringify(shared));

/** Good for a first assignment: alone, as the agent, against the script. */
export const ASSIGNMENT_DEFAULTS = {
  schema: 1,
  edition: 1,
  teacher: '',
  seats: ['agent'],
  rounds: 1,
  attempts: { counts: 'best', most: 0 },
  coach: 'stage',
  hints: true,
  weights: { machine: 60, self: 0, observer: 20, teacher: 20 },
  pass: 60,
  instructions: '',
  own: [],
} as const satisfies Partial<SharedAssignment>;
