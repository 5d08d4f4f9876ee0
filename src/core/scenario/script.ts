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

/** The structure of a scenario: everything but its sentences. `scenarios/<id>/scenario.yaml`. */
export const scriptSchema = z.strictObject({
  schema: z.literal(1),
  id: idSchema,
  channel: z.enum(CHANNELS),
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
    z.strictObject({ 'promised-by': z.optional(guardSchema), 'met-by': z.optional(guardSchema) }),
  ),
  facts: z.record(
    idSchema,
    z.strictObject({
      'asked-by': guardSchema,
      answer: idSchema,
      /** Must be gathered for full marks in asking and recording. */
      required: z.optional(z.boolean()),
    }),
  ),
  topics: z.record(
    idSchema,
    z.strictObject({
      /** `false` contradicts the case file; `authority` is beyond what the agent may grant. */
      standing: z.optional(z.enum(['false', 'authority'])),
      /** A true piece of business information a good agent tells; counted for accuracy. */
      tell: z.optional(z.boolean()),
    }),
  ),
  /** The textbook flow in its right order; a step is done the first time its guard holds. */
  procedure: z.array(z.strictObject({ step: idSchema, when: guardSchema })),
  /** The moment between picking up and the customer's first words, which belongs to the agent. */
  'first-words': z.strictObject({ expects: z.array(actSchema), replies: z.array(idSchema) }),
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
      kind: z.enum(['waybill', 'scans', 'terms', 'procedure', 'authority', 'note']),
      /** Facts the agent must have before the record can be looked up. */
      needs: z.optional(z.array(idSchema)),
    }),
  ),
});
export type Script = z.infer<typeof scriptSchema>;
