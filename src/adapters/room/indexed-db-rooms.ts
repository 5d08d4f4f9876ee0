import type {
  ChannelFailure,
  RoomChannel,
  Rooms,
  RoomSummary,
} from '../../core/room/room-channel.ts';
import { type Posted, type Slot, slotSchema } from '../../core/room/room-slot.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import { isSameValue } from '../../core/shared/same-value.ts';
import type { Bell } from './bell.ts';
import type { PresenceOf } from './presence.ts';
import { entriesOf, type RoomDatabase, slotsOf } from './room-database.ts';

interface Options {
  readonly open: () => Promise<RoomDatabase>;
  /** Tells the other tabs that a room has grown; what it carries is never trusted. */
  readonly bell: (room: string) => Bell;
  readonly presence: PresenceOf;
  /** How often to look even when no bell rings, in milliseconds: a message may be lost, an entry not. */
  readonly lookEvery: number;
}

type Task<Value> = (database: RoomDatabase) => Promise<Result<Value, ChannelFailure>>;

const toFailure = (thrown: unknown): ChannelFailure =>
  thrown instanceof Error && thrown.name === 'QuotaExceededError' ? 'quota' : 'unavailable';

/**
 * Puts the slot at the end in one transaction. Transactions on a store run one after another across all tabs of a
 * browser, on plain HTTP too, so the order needs no lock of its own.
 */
async function append(database: RoomDatabase, room: string, slot: Slot) {
  const change = database.transaction(['entries', 'slots'], 'readwrite', { durability: 'strict' });
  const [entries, slots] = [change.objectStore('entries'), change.objectStore('slots')];
  const key: [string, string, number] = [room, slot.who, slot.n];
  const there = await slots.get(key);
  if (there !== undefined) {
    const same = isSameValue(await entries.get([room, there]), slot);
    await change.done;
    return same ? ok(there) : fail('taken' as const);
  }
  const last = await entries.openKeyCursor(entriesOf(room), 'prev');
  const seq = last === null ? 0 : last.key[1] + 1;
  await Promise.all([entries.add(slot, [room, seq]), slots.add(seq, key), change.done]);
  return ok(seq);
}

const parse = (seq: number, record: unknown): Posted | undefined => {
  const parsed = slotSchema.safeParse(record);
  return parsed.success ? { ...parsed.data, seq } : undefined;
};

async function summarise(database: RoomDatabase, room: string): Promise<RoomSummary | undefined> {
  const entries = await database.count('entries', entriesOf(room));
  const [first, last] = await Promise.all([
    database.get('entries', [room, 0]),
    database.get('entries', [room, entries - 1]),
  ]);
  const opened = parse(0, first);
  if (opened?.entry.type !== 'room.opened') return undefined;
  return { room, opened, entries, lastAt: parse(entries - 1, last)?.at ?? opened.at };
}

/** Rooms over the storage all tabs of this browser share. */
export function createIndexedDbRooms({ open, bell, presence, lookEvery }: Options): Rooms {
  let opening: Promise<RoomDatabase> | undefined;
  const withDatabase = async <Value>(task: Task<Value>): Promise<Result<Value, ChannelFailure>> => {
    try {
      opening ??= open();
      return await task(await opening);
    } catch (thrown) {
      // A connection that was closed for another tab is opened anew next time.
      opening = undefined;
      return fail(toFailure(thrown));
    }
  };

  const channelOf = (room: string): RoomChannel => {
    const ring = bell(room);
    const here = presence(room);

    const follow: RoomChannel['follow'] = (from, listener) => {
      let next = from;
      let looking: Promise<unknown> = Promise.resolve();
      let isStopped = false;
      const look = (): void => {
        looking = looking.then(() =>
          withDatabase(async (database) => {
            const range = entriesOf(room, next);
            const [keys, values] = await Promise.all([
              database.getAllKeys('entries', range),
              database.getAll('entries', range),
            ]);
            for (const [index, [, seq]] of keys.entries()) {
              if (isStopped || seq !== next) break;
              next += 1;
              listener(seq, parse(seq, values[index]));
            }
            return ok(undefined);
          }),
        );
      };
      const silence = ring.listen(look);
      const timer = setInterval(look, lookEvery);
      look();
      return () => {
        isStopped = true;
        clearInterval(timer);
        silence();
      };
    };

    return {
      append: async (slot) => {
        const appended = await withDatabase((database) => append(database, room, slot));
        if (appended.ok) ring.ring();
        return appended;
      },
      length: () =>
        withDatabase(async (database) => ok(await database.count('entries', entriesOf(room)))),
      follow,
      presence: here,
      close: () => ring.close(),
    };
  };

  return {
    open: channelOf,
    list: () =>
      withDatabase(async (database) => {
        const keys = await database.getAllKeys('entries');
        const names = [...new Set(keys.map(([room]) => room))];
        const rooms = await Promise.all(names.map((room) => summarise(database, room)));
        return ok(rooms.filter((room) => room !== undefined));
      }),
    remove: (room) =>
      withDatabase(async (database) => {
        const change = database.transaction(['entries', 'slots'], 'readwrite');
        await Promise.all([
          change.objectStore('entries').delete(entriesOf(room)),
          change.objectStore('slots').delete(slotsOf(room)),
          change.done,
        ]);
        return ok(undefined);
      }),
  };
}
