import { isAfterTheCall, type SessionEvent } from '../../core/session/session-event.ts';
import type { DamagedSession, LogFailure, SessionSummary } from '../../core/session/session-log.ts';
import type { Result } from '../../core/shared/result.ts';
import { summarise } from './summarise.ts';

interface Listed {
  readonly sessions: readonly SessionSummary[];
  readonly damaged: readonly DamagedSession[];
}

function extend(stored: SessionSummary, waiting: readonly SessionEvent[]): SessionSummary {
  const last = waiting.at(-1);
  if (last === undefined) return stored;
  const events = Math.max(stored.events, last.n + 1);
  return { ...stored, events, lastAt: last.at, ended: stored.ended || isAfterTheCall(last) };
}

/** What is stored and what still waits to be stored, as one list. */
export function mergeList(
  stored: Result<Listed, LogFailure>,
  waiting: ReadonlyMap<string, readonly SessionEvent[]>,
): Listed {
  const listed: Listed = stored.ok ? stored.value : { sessions: [], damaged: [] };
  const known = new Set(listed.sessions.map(({ session }) => session));
  const added = [...waiting]
    .filter(([session]) => !known.has(session))
    .map(([session, events]) => summarise(session, events[0], events.at(-1), events.length))
    .filter((summary) => summary !== undefined);
  const extended = listed.sessions.map((one) => extend(one, waiting.get(one.session) ?? []));
  return { sessions: [...extended, ...added], damaged: listed.damaged };
}
