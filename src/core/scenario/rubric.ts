import * as z from 'zod/mini';
import { guardSchema } from './guard.ts';
import { actSchema, CHANNELS, faultClassSchema, idSchema } from './vocabulary.ts';

const points = z.number().check(z.gt(0), z.lte(100));
const positive = z.number().check(z.int(), z.gte(1));
const base = { id: idSchema, points };

/**
 * What is wrong with a statement: it contradicts the case file, goes beyond the agent's authority, was not looked up
 * before it was stated, or reads out data before the check of identity.
 */
export const STANDINGS = ['false', 'authority', 'unproven', 'private'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What the machine can look for. Each kind is one file in `checks/`. */
export const checkSchema = z.discriminatedUnion('kind', [
  /** Picked up within so many rings. */
  z.strictObject({ ...base, kind: z.literal('rings'), 'at-most': positive }),
  /** One of these acts was done: within the first or last so many sentences, or so often anywhere. */
  z.strictObject({
    ...base,
    kind: z.literal('acts'),
    acts: z.array(actSchema).check(z.minLength(1)),
    'within-first': z.optional(positive),
    'within-last': z.optional(positive),
    'at-least': z.optional(positive),
  }),
  /** Share of the required facts that were gathered. */
  z.strictObject({ ...base, kind: z.literal('facts') }),
  /** True business information told: full points from so many different pieces on. */
  z.strictObject({ ...base, kind: z.literal('told'), 'at-least': positive }),
  /** No statement of this standing. */
  z.strictObject({ ...base, kind: z.literal('statements'), standing: z.enum(STANDINGS) }),
  /** The first message was answered within so many seconds, and the later ones. */
  z.strictObject({ ...base, kind: z.literal('reply-time'), first: positive, later: positive }),
  /** Share of the records marked `needed` that the agent looked at. */
  z.strictObject({ ...base, kind: z.literal('evidence') }),
  /** Share of the promises that name a time. */
  z.strictObject({ ...base, kind: z.literal('promises') }),
  /** Share of the form's fields that are right, less a field's worth for each thing nobody said. */
  z.strictObject({ ...base, kind: z.literal('ticket') }),
  /** Share of these needs that are met; a promise counts half. Without a list: all of them. */
  z.strictObject({ ...base, kind: z.literal('needs'), needs: z.optional(z.array(idSchema)) }),
  /** Share of the procedure done, less a part for every step out of order. */
  z.strictObject({ ...base, kind: z.literal('steps') }),
  /** Points lost by faults of these classes, by severity; never below nothing. */
  z.strictObject({
    ...base,
    kind: z.literal('faults'),
    classes: z.array(faultClassSchema).check(z.minLength(1)),
    cost: z.strictObject({ light: points, medium: points, heavy: points, fatal: points }),
  }),
  /** Patience at the end against the start: full points when it did not fall. */
  z.strictObject({ ...base, kind: z.literal('mood') }),
  /** Every hold was asked for and thanked for; full points where there was none. */
  z.strictObject({ ...base, kind: z.literal('holds') }),
  /** The agent did not hang up on the customer, nor the customer on the agent. */
  z.strictObject({ ...base, kind: z.literal('hang-up') }),
]);
export type Check = z.infer<typeof checkSchema>;

/** When in a talk a criterion shows. */
export const RATING_TIMES = ['opening', 'talk', 'closing'] as const;

/** What may cost a call. A light fault may rest on a rule alone, or on likeness alone: it costs points. */
export const GRAVE = ['fatal', 'heavy', 'medium'] as const;

export const RATERS = ['machine', 'observer', 'self', 'teacher'] as const;

/** How a call is judged, as data. `scenarios/rubrics/<id>/rubric.yaml`. */
export const rubricSchema = z.strictObject({
  schema: z.literal(1),
  id: idSchema,
  /** Pass mark out of 100. */
  pass: z.number().check(z.gte(0), z.lte(100)),
  /** Points out of 100 that each hint costs. */
  'hint-cost': z._default(z.number().check(z.gte(0), z.lte(10)), 1),
  criteria: z.array(
    z.strictObject({
      id: idSchema,
      points,
      raters: z.array(z.enum(RATERS)).check(z.minLength(1)),
      /** The part of the talk in which an observer looks for it. */
      when: z._default(z.enum(RATING_TIMES), 'talk'),
      /** Empty for what only a person can rate. Their points add up to the criterion's. */
      checks: z.array(checkSchema),
      /** What only somebody who sees or hears the agent can tell; no points of its own. */
      observed: z._default(
        z.array(z.strictObject({ id: idSchema, channels: z.optional(z.array(z.enum(CHANNELS))) })),
        [],
      ),
    }),
  ),
  /** What costs the whole call: 0 for a fatal item, 59 for a heavy one. The lowest that applies counts. */
  caps: z.array(
    z.strictObject({
      id: idSchema,
      total: z.number().check(z.gte(0), z.lte(100)),
      /** Holds for any single sentence of the agent … */
      'any-sentence': z.optional(guardSchema),
      /** … in which only faults of these severities count, all grave ones without a list … */
      severities: z.optional(z.array(z.enum(GRAVE)).check(z.minLength(1))),
      /** … or a statement of this standing … */
      standing: z.optional(z.enum(STANDINGS)),
      /** … or for the call as a whole when it is over. */
      'at-end': z.optional(guardSchema),
      /** … or an act that never came in the whole call. */
      'never-did': z.optional(z.array(actSchema)),
    }),
  ),
});
export type Rubric = z.infer<typeof rubricSchema>;
export type Criterion = Rubric['criteria'][number];
export type Cap = Rubric['caps'][number];

const text = z.string().check(z.minLength(1), z.maxLength(300));

/** `why` says what the rule is for, `advice` what to do next time. `scenarios/rubrics/<id>/<locale>.yaml`. */
export const rubricStringsSchema = z.strictObject({
  schema: z.literal(1),
  title: text,
  criteria: z.record(idSchema, z.strictObject({ name: text, low: text, middle: text, high: text })),
  checks: z.record(idSchema, z.strictObject({ name: text, why: text, advice: text })),
  caps: z.record(idSchema, text),
  /** What an observer is to look for, as behaviour. */
  observed: z._default(z.record(idSchema, text), {}),
});
export type RubricStrings = z.infer<typeof rubricStringsSchema>;
