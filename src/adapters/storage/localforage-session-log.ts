import { isSameEvent } from '../../core/session/same-event.ts';
import { type SessionEvent, sessionEventSchema } from '../../core/session/session-event.ts';
import type {
  DamagedSession,
  LogFailure,
  SessionLog,
  SessionSummary,
} from '../../core/session/session-log.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import { groupKeys, isWhole, keyOf } from './event-key.ts';
import type { OneAtATime } from './one-at-a-time.ts';
import { toLogFailure } from './storage-failure.ts';
import { summarise } from './summarise.ts';

/** The part of localforage that is used here. */
export interface KeyValueStore {
  getItem<Value>(key: string): Promise<Value | null>;
  setItem<Value>(key: string, value: Value): Promise<Value>;
  removeItem(key: string): Promise<void>;
  keys(): Promise<string[]>;
}

interface Options {
  readonly store: KeyValueStore;
  readonly oneAtATime: OneAtATime;
}

async function guarded<Value>(
  task: () => Promise<Result<Value, LogFailure>>,
): Promise<Result<Value, LogFailure>> {
  try {
    return await task();
  } catch (thrown) {
    return fail(toLogFailure(thrown));
  }
}

function parse(record: unknown): SessionEvent | undefined {
  const parsed = sessionEventSchema.safeParse(record);
  return parsed.success ? parsed.data : undefined;
}

/** The events of one session, or nothing if a single one of them is missing or cannot be read. */
function parseAll(records: readonly unknown[]): readonly SessionEvent[] | undefined {
  const events = records.map(parse).filter((event) => event !== undefined);
  const isReadable = events.length === records.length && isWhole(events.map(({ n }) => n));
  const startsRight = events.length === 0 || events[0]?.type === 'session.started';
  return isReadable && startsRight ? events : undefined;
}

/**
 * Every event under a key of its own, written once. The list looks only at the keys and at the first and last
 * event of each session; damage in the middle shows as soon as the session is read, and from then on in the list.
 */
export function createLocalforageSessionLog({ store, oneAtATime }: Options): SessionLog {
  const foundDamaged = new Set<string>();
  /** Walking over all keys takes longer than reading a session, so the last walk is remembered as a guess. */
  let guess: ReadonlyMap<string, readonly number[]> = new Map();

  const walk = async (): Promise<typeof guess> => {
    guess = groupKeys(await store.keys());
    return guess;
  };
  const rawOf = (session: string, numbers: readonly number[]): Promise<unknown[]> =>
    Promise.all(numbers.map((n) => store.getItem(keyOf(session, n))));

  const append: SessionLog['append'] = (session, event) =>
    guarded(() =>
      oneAtATime(session, async () => {
        const key = keyOf(session, event.n);
        const there = await store.getItem(key);
        if (there === null) {
          await store.setItem(key, event);
          return ok(undefined);
        }
        const stored = parse(there);
        return stored !== undefined && isSameEvent(stored, event) ? ok(undefined) : fail('taken');
      }),
    );

  /** The events if the guess proves right: every record is there and readable, and none follows. */
  const readGuessed = async (session: string): Promise<readonly SessionEvent[] | undefined> => {
    const numbers = guess.get(session) ?? [];
    if (!isWhole(numbers)) return undefined;
    const records = await rawOf(session, [...numbers, numbers.length]);
    return records.pop() === null ? parseAll(records) : undefined;
  };

  const readAfresh = async (session: string): Promise<readonly SessionEvent[] | undefined> => {
    await walk();
    return readGuessed(session);
  };

  const read: SessionLog['read'] = (session) =>
    guarded(async () => {
      const known = guess.has(session) ? await readGuessed(session) : undefined;
      const events = known ?? (await readAfresh(session));
      if (events === undefined) foundDamaged.add(session);
      else foundDamaged.delete(session);
      return events === undefined ? fail('corrupt') : ok(events);
    });

  const look = async (
    session: string,
    numbers: readonly number[],
  ): Promise<SessionSummary | DamagedSession> => {
    if (isWhole(numbers) && !foundDamaged.has(session)) {
      const ends = await rawOf(session, numbers.length === 1 ? [0] : [0, numbers.length - 1]);
      const summary = summarise(session, parse(ends[0]), parse(ends.at(-1)), numbers.length);
      if (summary !== undefined) return summary;
    }
    return { session, raw: await rawOf(session, numbers) };
  };

  const list: SessionLog['list'] = () =>
    guarded(async () => {
      const groups = [...(await walk())];
      const seen = await Promise.all(groups.map(([session, numbers]) => look(session, numbers)));
      return ok({
        sessions: seen.filter((one) => 'started' in one),
        damaged: seen.filter((one) => 'raw' in one),
      });
    });

  const remove: SessionLog['remove'] = (session) =>
    guarded(() =>
      oneAtATime(session, async () => {
        // From the end, so that what an interruption leaves behind is still a session.
        for (const n of [...((await walk()).get(session) ?? [])].reverse()) {
          await store.removeItem(keyOf(session, n));
        }
        foundDamaged.delete(session);
        return ok(undefined);
      }),
    );

  return { append, read, list, remove };
}
