import * as z from 'zod/mini';
import {
  actSchema,
  bandSchema,
  beatRefSchema,
  faultClassSchema,
  idSchema,
  LEVELS,
  needStateSchema,
} from '../scenario/vocabulary.ts';

/** What must follow a sentence; only what is named is checked. */
const expectSchema = z.strictObject({
  acts: z.optional(z.array(actSchema)),
  faults: z.optional(z.array(faultClassSchema)),
  topics: z.optional(z.array(idSchema)),
  beat: z.optional(beatRefSchema),
  band: z.optional(z.union([bandSchema, z.literal('gone')])),
  patience: z.optional(z.enum(['up', 'down', 'same'])),
  needs: z.optional(z.record(idSchema, needStateSchema)),
  facts: z.optional(z.array(idSchema)),
  /** Line slots the customer must use in the answer, reactions included. */
  answers: z.optional(z.array(idSchema)),
});

const sentence = z.string().check(z.maxLength(2000));

/** One thing that happens in a play-through: a sentence, a hold, a silence, a look at the desk, the form, or the end. */
const playTurnSchema = z.union([
  z.strictObject({ say: sentence, expect: z.optional(expectSchema) }),
  z.strictObject({ reply: idSchema, expect: z.optional(expectSchema) }),
  z.strictObject({
    hold: z.number().check(z.gte(0), z.lte(3600)),
    expect: z.optional(expectSchema),
  }),
  z.strictObject({ silence: z.literal(true), expect: z.optional(expectSchema) }),
  z.strictObject({ open: idSchema }),
  z.strictObject({ request: idSchema }),
  /** The agent calls or visits the customer again: the next part of the case. */
  z.strictObject({ begin: z.literal(true), expect: z.optional(expectSchema) }),
  z.strictObject({ ticket: z.record(idSchema, sentence) }),
  z.strictObject({ 'hang-up': z.literal(true) }),
]);
export type PlayTurn = z.infer<typeof playTurnSchema>;

/** A play-through: what is said and what must follow. A script's proof. `scenarios/<id>/plays/<name>.yaml`. */
export const playSchema = z.strictObject({
  schema: z.literal(1),
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  locale: z.string().check(z.minLength(2), z.maxLength(20)),
  persona: idSchema,
  level: z._default(z.enum(LEVELS), 'assisted'),
  seed: z._default(z.number().check(z.int(), z.gte(0)), 1),
  rings: z._default(z.number().check(z.int(), z.gte(1)), 2),
  turns: z.array(playTurnSchema).check(z.minLength(1)),
  expect: z.strictObject({
    ending: z.optional(idSchema),
    /** Lowest and highest total allowed. */
    score: z.optional(z.tuple([z.number(), z.number()])),
    caps: z.optional(z.array(idSchema)),
    faults: z.optional(z.array(faultClassSchema)),
    band: z.optional(z.union([bandSchema, z.literal('gone')])),
    'facts-missing': z.optional(z.array(idSchema)),
  }),
});
export type Play = z.infer<typeof playSchema>;
