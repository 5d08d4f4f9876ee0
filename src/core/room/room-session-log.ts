import { isSameEvent } from '../session/same-event.ts';
import type { SessionEvent } from '../session/session-event.ts';
import type { SessionLog } from '../session/session-log.ts';
import { fail, ok } from '../shared/result.ts';
import type { JoinedRoom } from './join-room.ts';

/** The part of a session log that a call being played needs. */
export type PlayedLog = Pick<SessionLog, 'append' | 'read'>;

/**
 * The room's session as a log: what one person appends goes to everybody, and what comes too late is `taken`, just
 * as when another window wrote first.
 */
export function roomSessionLog({ view, post }: JoinedRoom): PlayedLog {
  const isThere = (event: SessionEvent): boolean => {
    const there = view().room.events[event.n];
    return there !== undefined && isSameEvent(there, event);
  };
  return {
    append: async (_session, event) => {
      if (isThere(event)) return ok(undefined);
      const posted = await post({ type: 'session.grew', event });
      if (!posted.ok) return fail(posted.error);
      return isThere(event) ? ok(undefined) : fail('taken');
    },
    read: async () => ok(view().room.events),
  };
}
