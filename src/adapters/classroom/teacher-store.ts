import type localforage from 'localforage';
import { type IDBPDatabase, openDB } from 'idb';
import type { KeyValueStore } from '../storage/localforage-session-log.ts';

/** A store that can also do many things at once, where the browser's database can. */
export interface TeacherStore extends KeyValueStore {
  /** Writes all or none: on an old disk, one transaction for each of a thousand would take minutes. */
  readonly setAll?: (entries: readonly (readonly [string, unknown])[]) => Promise<void>;
  /** Values under keys that begin alike, in the order of their keys, a portion at a time. */
  readonly portionsUnder?: (start: string) => AsyncIterable<readonly unknown[]>;
}

/** So many documents are read without a breath. */
const PORTION = 100;

type Database = IDBPDatabase<unknown>;

async function* portions(database: Database, storeName: string, start: string) {
  const keys = await database.getAllKeys(storeName, IDBKeyRange.bound(start, `${start}\uffff`));
  for (let from = 0; from < keys.length; from += PORTION) {
    const [first, last] = [keys[from], keys[Math.min(keys.length, from + PORTION) - 1]];
    if (first !== undefined && last !== undefined)
      yield await database.getAll(storeName, IDBKeyRange.bound(first, last));
  }
}

/** The same database as the library's, opened a second time for what the library cannot do. */
function connect(name: string): () => Promise<Database> {
  let opening: Promise<Database> | undefined;
  const forget = (): void => {
    opening = undefined;
  };
  return () => {
    opening ??= openDB(name, undefined, {
      // Another tab wants a newer version: let go, so that it need not wait.
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        forget();
      },
      terminated: forget,
    });
    return opening;
  };
}

/** What cannot be stored at all is refused before the database hears of it, and leaves the rest to be written. */
function giveUp(change: { abort(): void }): void {
  try {
    change.abort();
  } catch {
    // The database has given up by itself.
  }
}

/** Opens a teacher's database; where the browser has none, whatever the library falls back to. */
export function createTeacherStore(
  library: typeof localforage,
  name: string,
  storeName: string,
): TeacherStore {
  const store = library.createInstance({
    name,
    storeName,
    driver: [library.INDEXEDDB, library.LOCALSTORAGE],
  });
  const database = connect(name);
  const isDatabase = async (): Promise<boolean> => {
    await store.ready();
    return store.driver() === library.INDEXEDDB;
  };
  return {
    getItem: (key) => store.getItem(key),
    setItem: (key, value) => store.setItem(key, value),
    removeItem: (key) => store.removeItem(key),
    keys: () => store.keys(),
    async setAll(entries) {
      if (!(await isDatabase())) {
        for (const [key, value] of entries) await store.setItem(key, value);
        return;
      }
      const change = (await database()).transaction(storeName, 'readwrite');
      const steps: Promise<unknown>[] = [change.done];
      try {
        for (const [key, value] of entries) steps.push(change.store.put(value, key));
        await Promise.all(steps);
      } catch (thrown) {
        giveUp(change);
        await Promise.allSettled(steps);
        throw thrown;
      }
    },
    async *portionsUnder(start) {
      if (await isDatabase()) return yield* portions(await database(), storeName, start);
      const keys = (await store.keys()).filter((key) => key.startsWith(start)).sort();
      yield await Promise.all(keys.map((key) => store.getItem<unknown>(key)));
    },
  };
}
