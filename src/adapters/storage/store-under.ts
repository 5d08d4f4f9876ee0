import type { KeyValueStore } from './localforage-session-log.ts';

/** The part of a store whose keys begin with `start`, as a store of its own. */
export const storeUnder = (store: KeyValueStore, start: string): KeyValueStore => ({
  getItem: (key) => store.getItem(`${start}${key}`),
  setItem: (key, value) => store.setItem(`${start}${key}`, value),
  removeItem: (key) => store.removeItem(`${start}${key}`),
  keys: async () =>
    (await store.keys())
      .filter((key) => key.startsWith(start))
      .map((key) => key.slice(start.length)),
});
