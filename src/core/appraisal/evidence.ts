import * as z from 'zod/mini';
import { FAULT_CLASSES } from '../language/analysis.ts';
import { lineSchema, pointsSchema, referenceSchema } from '../classroom/shape/plain-text.ts';
import { ROSTER_LIMITS } from '../classroom/roster.ts';
import { idSchema } from '../scenario/vocabulary.ts';

/** Points out of 100 by indicator; an indicator nobody could judge is missing. */
export const pointsByIndicatorSchema = z.record(idSchema, pointsSchema);
export type Points = Readonly<Record<string, number>>;

export const MOST_QUOTES = 6;
const MOST_PEERS = 40;

/** A sentence the student said, with the words that broke a rule; UTF-16 offsets. */
export const quoteSchema = z.strictObject({
  indicator: idSchema,
  text: z.string().check(z.minLength(1), z.maxLength(200)),
  class: z.enum(FAULT_CLASSES),
  start: z.number().check(z.int(), z.gte(0), z.lte(200)),
  end: z.number().check(z.int(), z.gte(0), z.lte(200)),
});
export type Quote = z.infer<typeof quoteSchema>;

/** The sentences that speak for an indicator, without those its reason quotes already: nothing is told twice. */
export const quotesBeside = (
  quotes: readonly Quote[],
  indicator: string,
  reason: string,
): Quote[] => quotes.filter((own) => own.indicator === indicator && !reason.includes(own.text));

export const MOST_TOTALS = 60;

/** What one talk came to. */
export const talkTotalSchema = z.strictObject({
  assignment: referenceSchema,
  scenario: referenceSchema,
  total: pointsSchema,
  /** Id of what holds it down, in its rubric; absent where nothing does. */
  cap: z.optional(z.string().check(z.maxLength(200))),
});
export type TalkTotal = z.infer<typeof talkTotalSchema>;

export const peerOpinionSchema = z.strictObject({
  name: lineSchema(0, ROSTER_LIMITS.name),
  points: pointsByIndicatorSchema,
});
export type PeerOpinion = z.infer<typeof peerOpinionSchema>;

/** What the hand-ins say about one student at the moment collecting ended; later hand-ins change nothing. */
export const evidenceSchema = z.strictObject({
  student: referenceSchema,
  /** Talks behind it. */
  talks: z.number().check(z.int(), z.gte(0), z.lte(9999)),
  /** What each of them came to; absent where collecting was closed before this was kept. */
  totals: z.optional(z.array(talkTotalSchema).check(z.maxLength(MOST_TOTALS))),
  records: pointsByIndicatorSchema,
  /** What the teacher gave the talks criterion by criterion, while collecting. */
  teacher: pointsByIndicatorSchema,
  self: pointsByIndicatorSchema,
  peers: z.array(peerOpinionSchema).check(z.maxLength(MOST_PEERS)),
  quotes: z.array(quoteSchema).check(z.maxLength(MOST_QUOTES)),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const NO_EVIDENCE: Omit<Evidence, 'student'> = {
  talks: 0,
  records: {},
  teacher: {},
  self: {},
  peers: [],
  quotes: [],
};
