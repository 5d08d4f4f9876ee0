import * as z from 'zod/mini';
import { idSchema, LEVELS, PROFILES } from '../scenario/vocabulary.ts';
import { assessmentEventSchema, MAX_SHEET_EVENTS } from '../assessment/assessment-event.ts';
import {
  seatNameSchema,
  seatNamesSchema,
  sessionEventSchema,
  sessionTaskSchema,
} from '../session/session-event.ts';

/** Most slots one person may fill in a room; far beyond any call, and a bound against a runaway tab. */
export const MAX_SLOTS = 5000;

export const SEATS = ['agent', 'customer', 'observer'] as const;
export type Seat = (typeof SEATS)[number];

const reference = z.string().check(z.minLength(1), z.maxLength(120));

/** What somebody writes into one of their slots. */
export const entrySchema = z.discriminatedUnion('type', [
  /** The case the group plays. A scripted agent takes the agent's seat for good. */
  z.object({
    type: z.literal('room.opened'),
    schema: z.literal(1),
    scenario: idSchema,
    locale: reference,
    persona: idSchema,
    level: z.enum(LEVELS),
    agent: z.optional(z.enum(PROFILES)),
    task: z.optional(sessionTaskSchema),
    /** Who is expected where, for the windows to propose. */
    names: z.optional(seatNamesSchema),
  }),
  z.object({ type: z.literal('seat.taken'), seat: z.enum(SEATS), name: seatNameSchema }),
  z.object({ type: z.literal('seat.left') }),
  /** Somebody sits down for a person who is not there any more: the same seat, the same name, the same sheet. */
  z.object({ type: z.literal('seat.taken-over'), from: reference, name: seatNameSchema }),
  /** Something of the session happened, as its author decided it. */
  z.object({ type: z.literal('session.grew'), event: sessionEventSchema }),
  /** A finished sheet, for all to see. */
  z.object({
    type: z.literal('sheet.handed-in'),
    sheet: z.array(assessmentEventSchema).check(z.minLength(1), z.maxLength(MAX_SHEET_EVENTS)),
  }),
  /** The group goes on in another room. */
  z.object({ type: z.literal('room.moved'), to: reference }),
]);
export type Entry = z.infer<typeof entrySchema>;

/**
 * One event of one person. Everybody writes only their own slots, numbered from 0 without gaps; a slot takes one
 * entry, ever. So a retry is harmless, two tabs of one person cannot fork, and nobody rewrites what happened.
 */
export const slotSchema = z.object({
  who: reference,
  n: z.number().check(z.int(), z.gte(0), z.lt(MAX_SLOTS)),
  /** Milliseconds since 1970 by the writer's clock. */
  at: z.number().check(z.int(), z.gte(0)),
  entry: entrySchema,
});
export type Slot = z.infer<typeof slotSchema>;

/** A slot in the room's one order: `seq` counts from 0 without gaps, the same for everybody. */
export interface Posted extends Slot {
  readonly seq: number;
}
