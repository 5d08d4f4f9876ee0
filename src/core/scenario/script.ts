import * as z from 'zod/mini';
import { guardSchema } from './guard.ts';
import {
  actSchema,
  beatRefSchema,
  CHANNELS,
  faultClassSchema,
  idSchema,
  needStateSchema,
} from './vocabulary.ts';

/** What a transition changes, as data. Patience is on a scale of 0 to 100. */
export const effectSchema = z.union([
  z.strictObject({ patience: z.number().check(z.gte(-60), z.lte(60)) }),
  z.strictObject({ need: idSchema, now: needStateSchema }),
  /** The customer gives this fact unasked, in the line that follows. */
  z.strictObject({ reveal: idSchema }),
  z.strictObject({ step: idSchema }),
]);
export type Effect = z.infer<typeof effectSchema>;

/** The first transition whose guard holds is taken: `interrupts`, the beat, its stage, then `anywhere`. */
export const transitionSchema = z.strictObject({
  when: z.optional(guardSchema),
  effects: z.optional(z.array(effectSchema)),
  /** Where the talk goes; without it the beat stays. */
  to: z.optional(beatRefSchema),
  /** A line slot the customer answers with, before the next beat's own line. */
  say: z.optional(idSchema),
});
export type Transition = z.infer<typeof transitionSchema>;

export const beatSchema = z.strictObject({
  /** The line slot the customer says on entering the beat. */
  line: idSchema,
  /** What a good agent does now; shown as the hint. Without it the stage's list counts. */
  expects: z.optional(z.array(actSchema)),
  /** Suggested sentences for the guided level, good and poor mixed. */
  replies: z.optional(z.array(idSchema)),
  on: z.optional(z.array(transitionSchema)),
});
export type Beat = z.infer<typeof beatSchema>;

export const stageSchema = z.strictObject({
  expects: z.array(actSchema),
  beats: z.record(idSchema, beatSchema),
  on: z.optional(z.array(transitionSchema)),
});

/** The moment after the line is open, which belongs to the agent. */
const firstWordsSchema = z.strictObject({
  expects: z.array(actSchema),
  replies: z.array(idSchema),
});

/** How the two come together: who calls, over what, and what the customer says on being reached. */
const meetingSchema = {
  channel: z.enum(CHANNELS),
  /** `outbound`: the agent calls or visits. */
  direction: z._default(z.enum(['inbound', 'outbound']), 'inbound'),
  /** A line slot the customer says first: "hello, who is it?", or the first message of a chat. */
  opens: z.optional(idSchema),
};

/** A later meeting in the same case, after the first one has ended well. Its stages run from `begins` to the next part. */
const partSchema = z.strictObject({
  ...meetingSchema,
  id: idSchema,
  begins: idSchema,
  'first-words': firstWordsSchema,
  /** Patience (−60 to 60) that the time between has won or cost. */
  patience: z._default(z.number().check(z.gte(-60), z.lte(60)), 0),
  /** How many records the agent may ask for before this part. */
  requests: z._default(z.number().check(z.int(), z.gte(0), z.lte(20)), 0),
});
export type LaterPart = z.infer<typeof partSchema>;

/** One line of the form the agent fills in during or after the talk. */
const ticketFieldSchema = z.strictObject({
  id: idSchema,
  required: z._default(z.boolean(), false),
  /** Holds what the customer gave as this fact: compared with the words the language files accept. */
  fact: z.optional(idSchema),
  /** Holds the promises made: each must appear, and none that was not made. */
  promises: z.optional(z.literal(true)),
  /** One of these is chosen; the first of them is right where `right` names none. */
  options: z.optional(z.array(idSchema).check(z.minLength(2))),
  right: z.optional(idSchema),
});
export type TicketField = z.infer<typeof ticketFieldSchema>;

/** What the agent can look up, by its kind, which decides how it is drawn. */
export const RECORD_KINDS = [
  'waybill',
  'scans',
  'customer',
  'contract',
  'terms',
  'procedure',
  'authority',
  'calendar',
  'evidence',
  'note',
] as const;

/** The structure of a scenario: everything but its sentences. `scenarios/<id>/scenario.yaml`. */
export const scriptSchema = z.strictObject({
  schema: z.literal(1),
  id: idSchema,
  ...meetingSchema,
  /** How long a call usually takes. */
  minutes: z.number().check(z.int(), z.gte(1), z.lte(60)),
  difficulty: z.number().check(z.int(), z.gte(1), z.lte(3)),
  /** Which of the seven rights of logistics failed. */
  'seven-r': z.enum(['product', 'quantity', 'condition', 'place', 'time', 'customer', 'cost']),
  /** Rows of the requirements list this scenario fulfils. */
  rows: z.array(z.string().check(z.regex(/^[A-Z]\d{2}$/))),
  personas: z.array(idSchema).check(z.minLength(1)),
  rubric: idSchema,
  needs: z.record(
    idSchema,
    z.strictObject({
      'promised-by': z.optional(guardSchema),
      'met-by': z.optional(guardSchema),
      /** Pressed for from this later part on. */
      part: z.optional(idSchema),
    }),
  ),
  facts: z.record(
    idSchema,
    z.strictObject({
      'asked-by': guardSchema,
      answer: idSchema,
      /** Must be gathered for full marks in asking and recording. */
      required: z.optional(z.boolean()),
      /** Holds what the customer is called: whoever calls him by another name is told. */
      'is-name': z.optional(z.literal(true)),
    }),
  ),
  topics: z.record(
    idSchema,
    z.strictObject({
      /** `false` contradicts the case file; `authority` is beyond what the agent may grant. */
      standing: z.optional(z.enum(['false', 'authority'])),
      /** A true piece of business information a good agent tells; counted for accuracy. */
      tell: z.optional(z.boolean()),
      /** A record of the desk that must have been looked at before this is stated. */
      proof: z.optional(idSchema),
      /** Somebody's data: may be read out only after the customer has given this fact. */
      private: z.optional(idSchema),
    }),
  ),
  /** The textbook flow in its right order; a step is done the first time its guard holds. */
  procedure: z.array(z.strictObject({ step: idSchema, when: guardSchema })),
  'first-words': firstWordsSchema,
  parts: z.optional(z.array(partSchema).check(z.minLength(1), z.maxLength(4))),
  /** What cuts in before any beat's own transitions: a false statement is never passed over. */
  interrupts: z.optional(z.array(transitionSchema)),
  stages: z.record(idSchema, stageSchema),
  anywhere: z.optional(z.array(transitionSchema)),
  /** In order; the first whose guard holds is the ending. The last one must always hold. */
  endings: z.array(
    z.strictObject({ id: idSchema, good: z.boolean(), when: z.optional(guardSchema) }),
  ),
  replies: z.record(
    idSchema,
    z.strictObject({
      /** What the author says this sentence does; the linter holds it against the engine. */
      acts: z.array(actSchema),
      faults: z.optional(z.array(faultClassSchema)),
    }),
  ),
  desk: z.array(
    z.strictObject({
      id: idSchema,
      kind: z.enum(RECORD_KINDS),
      /** Facts the agent must have before the record can be looked up. */
      needs: z.optional(z.array(idSchema)),
      /** Is not there of itself: must be asked for between two parts. */
      request: z.optional(z.literal(true)),
      /** Without it the case cannot be judged; counts in the check `evidence`. */
      needed: z.optional(z.literal(true)),
    }),
  ),
  /** 投诉登记表, 咨询记录 or minutes. */
  ticket: z.optional(
    z.strictObject({
      kind: z.enum(['complaint', 'enquiry', 'minutes']),
      fields: z.array(ticketFieldSchema).check(z.minLength(2), z.maxLength(20)),
    }),
  ),
});
export type Script = z.infer<typeof scriptSchema>;
