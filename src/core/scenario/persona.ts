import * as z from 'zod/mini';
import { ACT_IDS, FAULT_CLASSES } from '../language/analysis.ts';
import { linesByBandSchema } from './strings.ts';
import { bandSchema, idSchema } from './vocabulary.ts';

const points = z.number().check(z.gte(0), z.lte(60));

/** A customer's temperament as numbers on the patience scale of 0 to 100. `scenarios/personas/<id>/persona.yaml`. */
export const personaSchema = z.strictObject({
  schema: z.literal(1),
  id: idSchema,
  'start-patience': z.number().check(z.gte(10), z.lte(100)),
  /** Patience lost by each fault class. */
  loss: z.record(z.enum(FAULT_CLASSES), points),
  /** Patience won by an act the first time; the second time counts half, the third nothing. */
  gain: z.partialRecord(z.enum(ACT_IDS), points),
  /** Won when a need is met. */
  'need-met': points,
  /** Won by each new piece of true business information: the need for evidence. */
  told: z._default(points, 0),
  /** After so many sentences of the agent this customer once brings up something awkward. */
  trick: z.optional(
    z.strictObject({ 'after-turn': z.number().check(z.int(), z.gte(2), z.lte(30)) }),
  ),
  /** Lost with every sentence of the agent: time is passing. */
  drift: points,
  /** Lost when the agent's sentence has nothing to do with the case. */
  ignored: points,
  /** Lost when the agent says the very same sentence again. */
  repeated: points,
  /** Lost by "as soon as possible" without a time. */
  vague: points,
  /** Lost by each silence, by an unasked hold, and by every further half minute on hold. */
  silence: points,
  hold: points,
  /** Seconds without a word before the customer asks whether anybody is there. */
  'silence-seconds': z.number().check(z.gte(10), z.lte(600)),
  /** A quiet person's own loudest mood in the case's lines; patience may fall further all the same. */
  loudest: z.optional(bandSchema),
  /** Needs in the order this customer presses for them; unnamed ones follow in the script's order. */
  'need-order': z.array(idSchema),
});
export type Persona = z.infer<typeof personaSchema>;

/** How a customer may react to the way something was said, whatever the case is about. */
export const REACTIONS = [
  'thaw',
  'empathy-worn-out',
  'stung',
  'insulted',
  'overhears-oath',
  'denied',
  'pushed-away',
  'curt',
  'vague',
  'doubts-promise',
  'pleased',
  'confirms',
  'corrects',
  'agrees',
  'nothing-else',
  'listens',
  'ignored',
  'small-talk',
  'long-winded',
  'repeated',
  'nothing-said',
  'other-language',
  'silence',
  'hold-granted',
  'hold-unasked',
  'back-from-hold',
  'long-hold',
  'says-again',
  'again',
  'not-yet',
  'goodbye',
  'hangs-up',
] as const;
export type Reaction = (typeof REACTIONS)[number];

/** A persona's voice in one language. `scenarios/personas/<id>/<locale>.yaml`. */
export const personaStringsSchema = z.strictObject({
  schema: z.literal(1),
  name: z.string().check(z.minLength(1), z.maxLength(40)),
  description: z.string().check(z.minLength(1), z.maxLength(300)),
  lines: z.record(z.enum(REACTIONS), linesByBandSchema),
  /** What the awkward thing is, in this person's words: the call is recorded, a favour on top, a change of mind. */
  trick: z.optional(linesByBandSchema),
});
export type PersonaStrings = z.infer<typeof personaStringsSchema>;
