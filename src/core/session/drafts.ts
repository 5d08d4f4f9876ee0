import * as z from 'zod/mini';
import { idSchema } from '../scenario/vocabulary.ts';
import { MAX_ENTRY, MAX_SENTENCE } from './session-event.ts';
import type { SessionLog } from './session-log.ts';

/** Whoever writes more than can be said cuts it down later; until then all of it is kept. */
export const MAX_DRAFT = 10 * MAX_SENTENCE;

/** What somebody has begun to say. */
export const sentenceDraftSchema = z.object({
  schema: z.literal(1),
  sentence: z.string().check(z.maxLength(MAX_DRAFT)),
});

/** Fields of the form that were filled in and not saved, by their ids. */
export const ticketDraftSchema = z.object({
  schema: z.literal(1),
  entries: z.record(idSchema, z.string().check(z.maxLength(MAX_ENTRY))),
});

export type Writer = 'agent' | 'customer';
export type Entries = Readonly<Record<string, string>>;

/**
 * What is being written in a session and is no fact yet. It stays on this device, apart from the log; reading answers
 * at once, so that a screen comes back with it.
 */
export interface Drafts {
  sentence(session: string, writer: Writer): string;
  keepSentence(session: string, writer: Writer, sentence: string): void;
  ticket(session: string): Entries;
  keepTicket(session: string, entries: Entries): void;
  forget(session: string): void;
}

/** A log whose sessions take along what was still being written in them. */
export const withDrafts = <Log extends Pick<SessionLog, 'remove'>>(
  log: Log,
  drafts: Drafts,
): Log => ({
  ...log,
  remove: async (session: string) => {
    const removed = await log.remove(session);
    if (removed.ok) drafts.forget(session);
    return removed;
  },
});
