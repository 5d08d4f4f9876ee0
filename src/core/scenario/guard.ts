import * as z from 'zod/mini';
import {
  actSchema,
  type Band,
  bandSchema,
  ENDED_BY,
  type EndedBy,
  faultClassSchema,
  idSchema,
  type NeedState,
  needStateSchema,
} from './vocabulary.ts';
import type { ActId, FaultClass } from '../language/analysis.ts';

/**
 * A condition written as data. Several keys in one guard must all hold; several values under one key mean
 * "any of these", except `told`, `facts`, `steps`, `seen` and `needs`, where every one named must
 * hold.
 */
export interface Guard {
  /** The sentence just said does one of these. */
  readonly acts?: readonly ActId[] | undefined;
  /** The sentence breaks a rule of one of these classes (neither `check` nor a light one of the five counts). */
  readonly faults?: readonly FaultClass[] | undefined;
  /** The sentence is about one of these. */
  readonly topics?: readonly string[] | undefined;
  /** All of these were spoken of in this sentence or an earlier one. */
  readonly told?: readonly string[] | undefined;
  /** The customer has given all of these facts. */
  readonly facts?: readonly string[] | undefined;
  /** `promised` also holds once the need is met. */
  readonly needs?: Readonly<Record<string, NeedState>> | undefined;
  /** All of these procedure steps are done. */
  readonly steps?: readonly string[] | undefined;
  readonly bands?: readonly Band[] | undefined;
  /** The agent has looked at all of these records of the desk. */
  readonly seen?: readonly string[] | undefined;
  /** How many sentences the agent has said, the present one included. */
  readonly turn?:
    | { readonly 'at-least'?: number | undefined; readonly 'at-most'?: number | undefined }
    | undefined;
  /** Only in endings. */
  readonly 'ended-by'?: readonly EndedBy[] | undefined;
  readonly all?: readonly Guard[] | undefined;
  readonly any?: readonly Guard[] | undefined;
  readonly not?: Guard | undefined;
}

const ids = z.array(idSchema).check(z.minLength(1));
const count = z.number().check(z.int(), z.gte(0));

export const guardSchema: z.ZodMiniType<Guard> = z.lazy(() =>
  z.strictObject({
    acts: z.optional(z.array(actSchema).check(z.minLength(1))),
    faults: z.optional(z.array(faultClassSchema).check(z.minLength(1))),
    topics: z.optional(ids),
    told: z.optional(ids),
    facts: z.optional(ids),
    needs: z.optional(z.record(idSchema, needStateSchema)),
    steps: z.optional(ids),
    seen: z.optional(ids),
    bands: z.optional(z.array(bandSchema).check(z.minLength(1))),
    turn: z.optional(
      z.strictObject({ 'at-least': z.optional(count), 'at-most': z.optional(count) }),
    ),
    'ended-by': z.optional(z.array(z.enum(ENDED_BY))),
    all: z.optional(z.array(guardSchema)),
    any: z.optional(z.array(guardSchema)),
    not: z.optional(guardSchema),
  }),
);
