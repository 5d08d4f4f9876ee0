import { isAfterTheCall, type SessionEvent } from '../../core/session/session-event.ts';
import type { SessionSummary } from '../../core/session/session-log.ts';

/** A session's line in the list, from its first and last event and their number. */
export function summarise(
  session: string,
  first: SessionEvent | undefined,
  last: SessionEvent | undefined,
  events: number,
): SessionSummary | undefined {
  if (first?.type !== 'session.started' || last === undefined) return undefined;
  return { session, started: first, events, lastAt: last.at, ended: isAfterTheCall(last) };
}
