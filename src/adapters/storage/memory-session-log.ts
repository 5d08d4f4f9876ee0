import { isSameEvent } from '../../core/session/same-event.ts';
import type { SessionEvent } from '../../core/session/session-event.ts';
import type { SessionLog } from '../../core/session/session-log.ts';
import { fail, ok } from '../../core/shared/result.ts';
import { summarise } from './summarise.ts';

/** A log that lives as long as the tab: for tests, and as a refuge when the browser refuses storage. */
export function createMemorySessionLog(): SessionLog {
  const sessions = new Map<string, SessionEvent[]>();
  const sorted = (session: string) =>
    [...(sessions.get(session) ?? [])].sort((one, other) => one.n - other.n);
  return {
    append: async (session, event) => {
      const events = sessions.get(session) ?? [];
      const there = events.find(({ n }) => n === event.n);
      if (there !== undefined) return isSameEvent(there, event) ? ok(undefined) : fail('taken');
      sessions.set(session, [...events, event]);
      return ok(undefined);
    },
    read: async (session) => {
      const events = sorted(session);
      return events.every(({ n }, index) => n === index) ? ok(events) : fail('corrupt');
    },
    list: async () => {
      const summaries = [];
      const damaged = [];
      for (const session of sessions.keys()) {
        const events = sorted(session);
        const isWhole = events.every(({ n }, index) => n === index);
        const summary = summarise(session, events[0], events.at(-1), events.length);
        if (isWhole && summary !== undefined) summaries.push(summary);
        else damaged.push({ session, raw: events });
      }
      return ok({ sessions: summaries, damaged });
    },
    remove: async (session) => {
      sessions.delete(session);
      return ok(undefined);
    },
  };
}
