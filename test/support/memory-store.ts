import type { KeyValueStore } from '../../src/adapters/storage/localforage-session-log.ts';

/** A browser's storage that lives as long as the test. */
export function memoryStore(): KeyValueStore {
  const values = new Map<string, unknown>();
  return {
    getItem: async <Value>(key: string) => (values.get(key) ?? null) as Value | null,
    setItem: async (key, value) => {
      values.set(key, structuredClone(value));
      return value;
    },
    removeItem: async (key) => void values.delete(key),
    keys: async () => [...values.keys()],
  };
}
