import { isSameEvent } from '../../core/session/same-event.ts';
import type { SessionEvent } from '../../core/session/session-event.ts';
import type { LogFailure, SessionLog } from '../../core/session/session-log.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import { createQueue } from './one-at-a-time.ts';
import { mergeList } from './merge-list.ts';

/** How safe the work is right now. The same object until something changes. */
export interface SavingStatus {
  /** Events that exist only in this tab. */
  readonly unsaved: number;
  /** Why the last attempt to use the storage failed; absent when it worked. */
  readonly failure?: LogFailure;
}

export interface ResilientSessionLog extends SessionLog {
  readonly status: () => SavingStatus;
  readonly subscribe: (listener: () => void) => () => void;
  /** Writes what is missing, oldest first. */
  readonly retry: () => Promise<Result<void, LogFailure>>;
}

const isOutage = (failure: LogFailure): boolean => failure === 'quota' || failure === 'unavailable';

/**
 * Goes on in memory when the durable log fails: the failure is returned, the event is kept, later attempts
 * (the next event, the same event again, or `retry`) write what is missing. Nothing is lost while the tab lives.
 */
export function createResilientSessionLog(durable: SessionLog): ResilientSessionLog {
  const waiting = new Map<string, SessionEvent[]>();
  const listeners = new Set<() => void>();
  const inTurn = createQueue();
  let status: SavingStatus = { unsaved: 0 };

  const waitingOf = (session: string): readonly SessionEvent[] => waiting.get(session) ?? [];

  const publish = (latest: LogFailure | undefined): void => {
    const unsaved = [...waiting.values()].reduce((sum, events) => sum + events.length, 0);
    // Reading may work while writing does not: the reason stays until nothing waits any more.
    const failure = latest ?? (unsaved > 0 ? status.failure : undefined);
    if (unsaved === status.unsaved && failure === status.failure) return;
    status = failure === undefined ? { unsaved } : { unsaved, failure };
    for (const listener of listeners) listener();
  };

  const noted = <Value>(result: Result<Value, LogFailure>): Result<Value, LogFailure> => {
    publish(!result.ok && isOutage(result.error) ? result.error : undefined);
    return result;
  };

  const keepWaiting = (session: string, events: readonly SessionEvent[]): void => {
    if (events.length === 0) waiting.delete(session);
    else waiting.set(session, [...events]);
  };

  const flush = async (session: string): Promise<Result<void, LogFailure>> => {
    for (const event of waitingOf(session)) {
      const written = await durable.append(session, event);
      if (!written.ok) return written;
      keepWaiting(session, waitingOf(session).slice(1));
    }
    return ok(undefined);
  };

  const append: SessionLog['append'] = (session, event) =>
    inTurn(session, async () => {
      const there = waitingOf(session).find(({ n }) => n === event.n);
      if (there !== undefined && !isSameEvent(there, event)) return fail('taken');
      const earlier = await flush(session);
      const written = earlier.ok ? await durable.append(session, event) : earlier;
      const isOut = !written.ok && isOutage(written.error);
      if (isOut && there === undefined) keepWaiting(session, [...waitingOf(session), event]);
      return noted(written);
    });

  const read: SessionLog['read'] = async (session) => {
    const stored = noted(await durable.read(session));
    const rest = waitingOf(session);
    if (rest.length === 0) return stored;
    const events = [...(stored.ok ? stored.value : []), ...rest].filter(
      (event, index, all) => all.findIndex(({ n }) => n === event.n) === index,
    );
    const isWhole = events.every(({ n }, index) => n === index);
    if (isWhole) return ok(events);
    return stored.ok ? fail('corrupt') : stored;
  };

  return {
    append,
    read,
    list: async () => {
      const stored = noted(await durable.list());
      return waiting.size === 0 ? stored : ok(mergeList(stored, waiting));
    },
    remove: (session) =>
      inTurn(session, async () => {
        const removed = await durable.remove(session);
        // A session that never reached the storage goes with its waiting events.
        const isGone = removed.ok || waitingOf(session)[0]?.n === 0;
        if (isGone) waiting.delete(session);
        noted(removed);
        return isGone ? ok(undefined) : removed;
      }),
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retry: async () => {
      for (const session of waiting.keys()) {
        const flushed = await inTurn(session, () => flush(session));
        if (!flushed.ok) return noted(flushed);
      }
      return noted(withoutValue(await durable.list()));
    },
  };
}

const withoutValue = (result: Result<unknown, LogFailure>): Result<void, LogFailure> =>
  result.ok ? ok(undefined) : result;
