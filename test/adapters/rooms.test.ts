import 'fake-indexeddb/auto';
import { createBell } from '../../src/adapters/room/bell.ts';
import { createIndexedDbRooms } from '../../src/adapters/room/indexed-db-rooms.ts';
import { heartbeatPresence, type Locks, lockPresence } from '../../src/adapters/room/presence.ts';
import { openRoomDatabase } from '../../src/adapters/room/room-database.ts';
import { memoryRooms } from '../support/memory-rooms.ts';
import { describeRooms } from './room-channel.contract.ts';

let databases = 0;

/** Locks that are held until let go, like a browser's. */
function fakeLocks(): Locks {
  const held = new Map<symbol, string>();
  return {
    query: async () => ({ held: [...held.values()].map((name) => ({ name })) }),
    request: async (name: string, ...rest: readonly unknown[]) => {
      const key = Symbol(name);
      held.set(key, name);
      const [task] = rest.filter((one) => typeof one === 'function');
      await (task as () => Promise<void>)();
      held.delete(key);
    },
  } as Locks;
}

function indexedDbRooms(presence: ReturnType<typeof heartbeatPresence>) {
  databases += 1;
  const name = `rooms-${databases}`;
  return createIndexedDbRooms({
    open: () => openRoomDatabase(name),
    bell: (room) => createBell(`${name}/${room}`),
    presence,
    lookEvery: 20,
  });
}

describeRooms('memory', memoryRooms, 10_000);
describeRooms('IndexedDB with Web Locks', () => indexedDbRooms(lockPresence(fakeLocks(), 10)), 100);
describeRooms('IndexedDB on plain HTTP', () => indexedDbRooms(heartbeatPresence(10)), 100);
