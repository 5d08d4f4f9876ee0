import type { RoomChannel, Rooms } from '../../src/core/room/room-channel.ts';
import type { Posted, Slot } from '../../src/core/room/room-slot.ts';
import { fail, ok } from '../../src/core/shared/result.ts';
import { isSameValue } from '../../src/core/shared/same-value.ts';

interface Shared {
  readonly entries: Posted[];
  readonly listeners: Set<() => void>;
  readonly present: Map<string, number>;
}

/** Rooms that live as long as the test; opening one twice is two tabs. */
export function memoryRooms(): Rooms {
  const rooms = new Map<string, Shared>();
  const sharedOf = (room: string): Shared => {
    const shared = rooms.get(room) ?? {
      entries: [],
      listeners: new Set<() => void>(),
      present: new Map<string, number>(),
    };
    rooms.set(room, shared);
    return shared;
  };
  const ring = ({ listeners }: Shared): void => {
    for (const listener of listeners) listener();
  };

  const open = (room: string): RoomChannel => {
    const shared = sharedOf(room);
    return {
      append: async (slot: Slot) => {
        const there = shared.entries.find(({ who, n }) => who === slot.who && n === slot.n);
        if (there !== undefined) {
          const { seq, ...own } = there;
          return isSameValue(own, slot) ? ok(seq) : fail('taken');
        }
        const seq = shared.entries.length;
        shared.entries.push({ ...slot, seq });
        ring(shared);
        return ok(seq);
      },
      length: async () => ok(shared.entries.length),
      follow: (from, listener) => {
        let next = from;
        const look = (): void => {
          for (const posted of shared.entries.slice(next)) {
            next = posted.seq + 1;
            listener(posted.seq, posted);
          }
        };
        shared.listeners.add(look);
        look();
        return () => shared.listeners.delete(look);
      },
      presence: {
        announce: (who) => {
          shared.present.set(who, (shared.present.get(who) ?? 0) + 1);
          ring(shared);
          return () => {
            const left = (shared.present.get(who) ?? 1) - 1;
            if (left === 0) shared.present.delete(who);
            else shared.present.set(who, left);
            ring(shared);
          };
        },
        watch: (listener) => {
          const tell = (): void => listener(new Set(shared.present.keys()));
          shared.listeners.add(tell);
          tell();
          return () => shared.listeners.delete(tell);
        },
      },
      close: () => undefined,
    };
  };

  return {
    open,
    list: async () =>
      ok(
        [...rooms].flatMap(([room, { entries }]) => {
          const [opened] = entries;
          if (opened?.entry.type !== 'room.opened') return [];
          return [{ room, opened, entries: entries.length, lastAt: entries.at(-1)?.at ?? 0 }];
        }),
      ),
    remove: async (room) => {
      rooms.delete(room);
      return ok(undefined);
    },
  };
}
