import * as z from 'zod/mini';
import { COACH_TIMES, ENDED_BY, idSchema, LEVELS, PROFILES } from '../scenario/vocabulary.ts';
import { analysisSchema } from './analysis-record.ts';

/** Longest sentence a session takes, in UTF-16 code units; a longer one is refused, not cut. */
export const MAX_SENTENCE = 2000;

/** Longest reason or comment, in UTF-16 code units. */
export const MAX_REASON = 500;

/** Longest entry in one field of a form, in UTF-16 code units. */
export const MAX_ENTRY = 1000;

/** Most events one session may hold; far beyond any call, and a bound for imported files. */
export const MAX_EVENTS = 5000;

const spoken = z.string().check(z.maxLength(MAX_SENTENCE));
const reference = z.string().check(z.minLength(1), z.maxLength(120));

/** `n` counts from 0 without gaps; `at` is milliseconds since 1970, given by the caller. */
const stamp = {
  n: z.number().check(z.int(), z.gte(0), z.lt(MAX_EVENTS)),
  at: z.number().check(z.int(), z.gte(0)),
};

/** One piece of a customer's turn: which line it was and the words as they were said. */
export const customerPartSchema = z.object({
  part: z.enum(['reaction', 'answer', 'beat', 'push', 'own-words', 'gesture']),
  /** `<slot>/<band>/<index>`; the name of a gesture; empty for a person's own words. */
  line: z.string().check(z.maxLength(160)),
  text: spoken,
});
export type CustomerPart = z.infer<typeof customerPartSchema>;

/** What somebody in a group is called on screen and paper; no more than a first name is needed. */
export const seatNameSchema = z.string().check(z.minLength(1), z.maxLength(40));

/** Who sits where in a group. */
export const seatNamesSchema = z.object({
  agent: z.optional(seatNameSchema),
  customer: z.optional(seatNameSchema),
  observers: z.array(seatNameSchema).check(z.maxLength(20)),
});
export type SeatNames = z.infer<typeof seatNamesSchema>;

/** What a teacher's assignment lays down for a talk that was begun from it. */
export const sessionTaskSchema = z.object({
  /** Id of the assignment. */
  assignment: reference,
  /** Goes before what is set on the device. */
  coach: z.enum(COACH_TIMES),
  /** False: no hint is given, at any level. */
  hints: z.boolean(),
});
export type SessionTask = z.infer<typeof sessionTaskSchema>;

/** What happened in a session, in past-tense facts. The log is the only truth; all else is computed from it. */
export const sessionEventSchema = z.discriminatedUnion('type', [
  z.object({
    ...stamp,
    type: z.literal('session.started'),
    schema: z.literal(1),
    session: reference,
    scenario: idSchema,
    /** Content hash of the scenario as it was played. */
    hash: reference,
    /** Language of the call. */
    locale: reference,
    persona: idSchema,
    level: z.enum(LEVELS),
    /** A scripted agent sat in the agent's seat; absent for a person. */
    agent: z.optional(z.enum(PROFILES)),
    /** A person sat as the customer; absent for the script. */
    customer: z.optional(z.literal('person')),
    /** The room several devices or windows played it in. */
    room: z.optional(reference),
    /** Who sat where, when a group played. */
    names: z.optional(seatNamesSchema),
    /** Decides among equally fitting lines: same seed, same talk, same customer. */
    seed: z.number().check(z.int(), z.gte(0)),
    /** The shift this call belongs to, its place in it from 0, and the seed that draws the shift. */
    shift: z.optional(
      z.object({
        id: reference,
        place: z.number().check(z.int(), z.gte(0), z.lt(100)),
        seed: z.number().check(z.int(), z.gte(0)),
      }),
    ),
    /** The assignment it was begun from; absent for free practice. */
    task: z.optional(sessionTaskSchema),
  }),
  z.object({
    ...stamp,
    type: z.literal('call.picked-up'),
    rings: z.number().check(z.int(), z.gte(1), z.lte(100)),
  }),
  z.object({
    ...stamp,
    type: z.literal('agent.said'),
    text: spoken,
    /** The suggestion the sentence came from, if it was taken as it is. */
    reply: z.optional(idSchema),
    analysis: analysisSchema,
  }),
  z.object({ ...stamp, type: z.literal('customer.said'), parts: z.array(customerPartSchema) }),
  z.object({ ...stamp, type: z.literal('agent.fell-silent') }),
  z.object({ ...stamp, type: z.literal('call.held') }),
  z.object({
    ...stamp,
    type: z.literal('call.resumed'),
    seconds: z.number().check(z.gte(0), z.lte(86_400)),
  }),
  z.object({ ...stamp, type: z.literal('desk.opened'), record: idSchema }),
  z.object({ ...stamp, type: z.literal('hint.taken') }),
  /** One part of the case is over; the next one begins when the agent calls or visits. */
  z.object({ ...stamp, type: z.literal('part.ended'), part: z.union([idSchema, z.literal('')]) }),
  z.object({ ...stamp, type: z.literal('record.requested'), record: idSchema }),
  z.object({ ...stamp, type: z.literal('part.began'), part: idSchema }),
  /** The whole form as it stands now; the latest counts. */
  z.object({
    ...stamp,
    type: z.literal('ticket.saved'),
    /** The talk was over by then. */
    over: z.boolean(),
    fields: z.record(idSchema, z.string().check(z.maxLength(MAX_ENTRY))),
  }),
  z.object({ ...stamp, type: z.literal('call.ended'), by: z.enum(ENDED_BY) }),
  /** The student finds a finding unfair. `about` is the number of the sentence's event, `code` the rule. */
  z.object({
    ...stamp,
    type: z.literal('finding.objected'),
    about: stamp.n,
    code: reference,
    start: stamp.n,
    reason: z.string().check(z.minLength(1), z.maxLength(MAX_REASON)),
  }),
  /** A person decides; `objection` is the number of the objection's event. The latest decision counts. */
  z.object({
    ...stamp,
    type: z.literal('objection.decided'),
    objection: stamp.n,
    verdict: z.enum(['accepted', 'rejected']),
    comment: z.string().check(z.maxLength(MAX_REASON)),
  }),
]);
export type SessionEvent = z.infer<typeof sessionEventSchema>;
export type SessionStarted = Extract<SessionEvent, { type: 'session.started' }>;
/** Facts that can only follow the end of a call. */
export const isAfterTheCall = (event: SessionEvent): boolean =>
  event.type === 'call.ended' ||
  (event.type === 'ticket.saved' && event.over) ||
  event.type === 'finding.objected' ||
  event.type === 'objection.decided';
export type AgentSaid = Extract<SessionEvent, { type: 'agent.said' }>;

/** What somebody wants to happen; `decide` turns it into facts or refuses it. */
export type SessionCommand =
  | { readonly type: 'pick-up'; readonly rings: number }
  | { readonly type: 'say'; readonly text: string; readonly reply?: string }
  | { readonly type: 'let-customer-answer' }
  /** A person in the customer's seat speaks: lines of the script as they are, own words, gestures. */
  | { readonly type: 'customer-says'; readonly parts: readonly CustomerPart[] }
  | { readonly type: 'customer-leaves' }
  | { readonly type: 'fall-silent' }
  | { readonly type: 'hold' }
  | { readonly type: 'resume'; readonly seconds: number }
  | { readonly type: 'open-record'; readonly record: string }
  | { readonly type: 'take-hint' }
  | { readonly type: 'request-record'; readonly record: string }
  | { readonly type: 'begin-part' }
  | { readonly type: 'save-ticket'; readonly fields: Readonly<Record<string, string>> }
  | { readonly type: 'hang-up' }
  | {
      readonly type: 'object';
      readonly about: number;
      readonly code: string;
      readonly start: number;
      readonly reason: string;
    }
  | {
      readonly type: 'decide-objection';
      readonly objection: number;
      readonly verdict: 'accepted' | 'rejected';
      readonly comment: string;
    };

/** Why a command was not carried out; the locales own the sentences. */
export type Refusal =
  | 'not-started'
  | 'still-ringing'
  | 'already-picked-up'
  | 'on-hold'
  | 'not-on-hold'
  | 'not-your-turn'
  | 'empty'
  | 'too-long'
  | 'over'
  | 'unknown-record'
  | 'record-locked'
  | 'unknown-reply'
  | 'unknown-line'
  | 'no-hints-here'
  | 'no-more-requests'
  | 'not-between-parts'
  | 'no-ticket'
  | 'not-over'
  | 'unknown-finding'
  | 'already-objected'
  | 'unknown-objection';
