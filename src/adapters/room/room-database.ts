import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Slot } from '../../core/room/room-slot.ts';

export interface RoomDatabaseSchema extends DBSchema {
  /** Entries in their order, `[room, seq]`. */
  entries: { key: [string, number]; value: Slot };
  /** Which place in the order a slot got, `[room, who, n]`. */
  slots: { key: [string, string, number]; value: number };
}
export type RoomDatabase = IDBPDatabase<RoomDatabaseSchema>;

/** One database of its own: a version of it never has to wait for tabs that hold the others open. */
export const openRoomDatabase = (name = 'sanrenxing-rooms'): Promise<RoomDatabase> =>
  openDB<RoomDatabaseSchema>(name, 1, {
    upgrade: (database) => {
      database.createObjectStore('entries');
      database.createObjectStore('slots');
    },
    // Another tab wants a newer version: let go, so that it need not wait.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });

/** All keys of one room. An array sorts after every number and every string. */
export const entriesOf = (room: string, from = 0): IDBKeyRange =>
  IDBKeyRange.bound([room, from], [room, []]);
export const slotsOf = (room: string): IDBKeyRange => IDBKeyRange.bound([room], [room, []]);
