import * as z from 'zod/mini';
import { FAULT_CLASSES } from '../language/analysis.ts';
import { SHEET_RATERS } from '../assessment/sheet-form.ts';
import { SEATS } from '../rotation/round.ts';
import { MAX_REASON } from '../session/session-event.ts';
import { idSchema, LEVELS } from '../scenario/vocabulary.ts';
import { momentSchema, pointsSchema, referenceSchema } from './shape/plain-text.ts';
import { submissionSchema } from './submission.ts';
import { talkFiguresSchema } from './talk-figures.ts';
import type { Versioned } from './shape/versioned.ts';

/** What there is to say against a session. The first row keeps it from counting until a teacher lets it. */
export const SESSION_PROBLEMS = [
  /** An event could not have happened as the log tells it; `n` is the first. */
  'altered',
  'unknown-scenario',
  /** Not among the assignment's scenarios, personas, levels or languages. */
  'not-assigned',
  /** A script sat in the agent's seat. */
  'scripted-agent',
  'not-over',
  'no-words',
  /** The scenario here is another version; the score is by ours, and the log could not be checked line by line. */
  'other-version',
  /** Analysed by another version of the engine; `total` is by ours, `byOwnAnalysis` by the log's own. */
  'other-engine',
  /** The student was shown another score. */
  'score-differs',
  /** The assignment gives no hints, and some were taken. */
  'hints-taken',
  /** Begun outside the assignment, so its rules for coach and hints did not hold. */
  'free-practice',
  /** Sits elsewhere in the log than the student says. */
  'seat-differs',
  /** The student's own device has decided about objections; those verdicts are not counted. */
  'verdicts-ignored',
] as const;
export type SessionProblem = (typeof SESSION_PROBLEMS)[number];

/** Problems that keep a session from counting. */
export const BLOCKING: readonly SessionProblem[] = [
  'altered',
  'unknown-scenario',
  'not-assigned',
  'scripted-agent',
  'not-over',
  'no-words',
];

const small = z.number().check(z.int(), z.gte(0), z.lte(1_000_000));
const short = z.string().check(z.maxLength(200));

export const checkedSessionSchema = z.strictObject({
  session: referenceSchema,
  /** Names what the agent said in it: two students with the same talk have one between them. */
  talk: short,
  scenario: referenceSchema,
  /** `Scenario.hash` of the one it was checked with; absent where there was none, or before this was kept. */
  checkedWith: z.optional(referenceSchema),
  locale: short,
  persona: referenceSchema,
  level: z.enum(LEVELS),
  /** Where this student sat. */
  seat: z.enum(SEATS),
  /** A person sat as the customer. */
  withCustomer: z.boolean(),
  startedAt: momentSchema,
  endedAt: momentSchema,
  sentences: small,
  hints: small,
  /** By the present engine, from the log; nothing where it cannot be computed. Objections count as open. */
  total: z.nullable(pointsSchema),
  /** By the analyses in the log, where another engine made them. */
  byOwnAnalysis: z.nullable(pointsSchema),
  /** What the student was shown. */
  claimed: z.nullable(pointsSchema),
  problems: z.array(
    z.strictObject({
      code: z.enum(SESSION_PROBLEMS),
      /** Number of the event it shows at. */
      n: z.optional(small),
    }),
  ),
  ...talkFiguresSchema.shape,
  /** Faults that count, with the sentence they are in; `n` is its event. */
  faults: z.array(
    z.strictObject({
      class: z.enum(FAULT_CLASSES),
      code: short,
      n: small,
      start: small,
      end: small,
      text: short,
    }),
  ),
  /** What the student objects to; `n` is the objection's event, `about` the sentence's. */
  objections: z.array(
    z.strictObject({
      n: small,
      about: small,
      code: short,
      start: small,
      reason: z.string().check(z.maxLength(MAX_REASON)),
      sentence: short,
    }),
  ),
});
export type CheckedSession = z.infer<typeof checkedSessionSchema>;

export const SHEET_PROBLEMS = [
  /** The session it is about is not in the submission. */
  'no-session',
  /** Made from another version of the rubric: shown, not counted. */
  'other-rubric',
  'not-handed-in',
  /** Its events do not follow one another as a sheet's must. */
  'altered',
] as const;
export type SheetProblem = (typeof SHEET_PROBLEMS)[number];

export const checkedSheetSchema = z.strictObject({
  assessment: referenceSchema,
  session: referenceSchema,
  rater: z.enum(SHEET_RATERS),
  name: short,
  /** Points out of 100; nothing where nothing was rated or nothing can be compared. */
  total: z.nullable(pointsSchema),
  /** 1–5. */
  overall: z.nullable(z.number()),
  levels: z.record(idSchema, z.number()),
  problems: z.array(z.enum(SHEET_PROBLEMS)),
});
export type CheckedSheet = z.infer<typeof checkedSheetSchema>;

/** What there is to say about a submission as a whole. */
export const SUBMISSION_PROBLEMS = [
  'late',
  /** Made from another edition of the assignment, or one that was changed on the way. */
  'other-edition',
  'nothing-in-it',
] as const;
export type SubmissionProblem = (typeof SUBMISSION_PROBLEMS)[number];

/** One submission after it was checked: what the gradebook needs and no more. Computed; the sealed file is the truth. */
export const submissionRecordSchema = z.strictObject({
  schema: z.literal(1),
  /** Names the content: the same submission twice has the same digest. */
  digest: referenceSchema,
  submission: submissionSchema.shape.submission,
  version: submissionSchema.shape.version,
  assignment: submissionSchema.shape.assignment,
  student: submissionSchema.shape.student,
  sessions: z.array(checkedSessionSchema),
  sheets: z.array(checkedSheetSchema),
  reflection: submissionSchema.shape.reflection,
  madeAt: momentSchema,
  collectedAt: momentSchema,
  app: short,
  /** Version of the engine that checked it. */
  engine: short,
  problems: z.array(z.enum(SUBMISSION_PROBLEMS)),
});
export type SubmissionRecord = z.infer<typeof submissionRecordSchema>;

export const RECORD_RECORD: Versioned<typeof submissionRecordSchema> = {
  version: 1,
  schema: submissionRecordSchema,
  migrations: {},
};
