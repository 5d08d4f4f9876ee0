import type { Rooms } from '../../core/room/room-channel.ts';
import { createBell } from './bell.ts';
import { createIndexedDbRooms } from './indexed-db-rooms.ts';
import { heartbeatPresence, lockPresence } from './presence.ts';
import { openRoomDatabase } from './room-database.ts';

/** How often to look for who is there, and for entries whose bell was missed, in milliseconds. */
const PRESENCE_EVERY = 1500;
const LOOK_EVERY = 2000;

/** The rooms of this browser; without Web Locks, on plain HTTP, windows tell of themselves. */
export const openBrowserRooms = (locks: LockManager | undefined): Rooms =>
  createIndexedDbRooms({
    open: openRoomDatabase,
    bell: (room) => createBell(`sanrenxing/room/${room}`),
    presence:
      locks === undefined ? heartbeatPresence(PRESENCE_EVERY) : lockPresence(locks, PRESENCE_EVERY),
    lookEvery: LOOK_EVERY,
  });
