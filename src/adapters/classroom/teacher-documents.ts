import type * as z from 'zod/mini';
import { readVersioned, type Versioned } from '../../core/classroom/shape/versioned.ts';
import type { Kept, StoreFailure } from '../../core/classroom/workspace.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import type { KeyValueStore } from '../storage/localforage-session-log.ts';
import { toLogFailure } from '../storage/storage-failure.ts';

/** Whatever a storage engine throws, as one of the few things that can be told to a person. */
export async function guarded<Value, Failure>(
  task: () => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure | 'quota' | 'unavailable'>> {
  try {
    return await task();
  } catch (thrown) {
    return fail(toLogFailure(thrown));
  }
}

/** Keys that begin alike, sorted. */
export async function keysUnder(store: KeyValueStore, start: string): Promise<readonly string[]> {
  const keys = await store.keys();
  return keys.filter((key) => key.startsWith(start)).sort();
}

/** All documents of a kind. What cannot be read stays where it is and is counted. */
export async function readAll<Schema extends z.ZodMiniType>(
  store: KeyValueStore,
  start: string,
  kind: Versioned<Schema>,
): Promise<Kept<z.output<Schema>>> {
  const keys = await keysUnder(store, start);
  const read = await Promise.all(
    keys.map(async (key) => readVersioned(kind, await store.getItem<unknown>(key))),
  );
  const items = read.flatMap((one) => (one.ok ? [one.value] : []));
  return { items, unreadable: read.length - items.length };
}

/** Writes a document, but never over one of a later version of the product. */
export async function write<Schema extends z.ZodMiniType>(
  store: KeyValueStore,
  key: string,
  kind: Versioned<Schema>,
  fresh: z.output<Schema>,
): Promise<Result<void, StoreFailure>> {
  const there = await store.getItem<unknown>(key);
  const read = there === null ? undefined : readVersioned(kind, there);
  if (read?.ok === false && read.error === 'newer-version') return fail('newer-version');
  await store.setItem(key, fresh);
  return ok(undefined);
}

export async function removeUnder(store: KeyValueStore, start: string): Promise<void> {
  // From the end, so that an interruption leaves no gap in what is numbered.
  for (const key of [...(await keysUnder(store, start))].reverse()) await store.removeItem(key);
}
