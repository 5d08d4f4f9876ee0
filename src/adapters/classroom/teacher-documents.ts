import type * as z from 'zod/mini';
import { readVersioned, type Versioned } from '../../core/classroom/shape/versioned.ts';
import type { Kept, StoreFailure } from '../../core/classroom/workspace.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import type { KeyValueStore } from '../storage/localforage-session-log.ts';
import { toLogFailure } from '../storage/storage-failure.ts';
import type { TeacherStore } from './teacher-store.ts';

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
  store: TeacherStore,
  start: string,
  kind: Versioned<Schema>,
): Promise<Kept<z.output<Schema>>> {
  const items: z.output<Schema>[] = [];
  let unreadable = 0;
  for await (const portion of store.portionsUnder?.(start) ?? oneByOne(store, start))
    for (const raw of portion) {
      const read = readVersioned(kind, raw);
      if (read.ok) items.push(read.value);
      else unreadable += 1;
    }
  return { items, unreadable };
}

async function* oneByOne(store: KeyValueStore, start: string) {
  const keys = await keysUnder(store, start);
  yield await Promise.all(keys.map((key) => store.getItem<unknown>(key)));
}

/** Writes a document, but never over one of a later version of the product. */
export async function write<Schema extends z.ZodMiniType>(
  store: KeyValueStore,
  key: string,
  kind: Versioned<Schema>,
  fresh: z.output<Schema>,
): Promise<Result<void, StoreFailure>> {
  if (await isOfLaterVersion(store, key, kind)) return fail('newer-version');
  await store.setItem(key, fresh);
  return ok(undefined);
}

async function isOfLaterVersion(
  store: KeyValueStore,
  key: string,
  kind: Versioned<z.ZodMiniType>,
): Promise<boolean> {
  const there = await store.getItem<unknown>(key);
  const read = there === null ? undefined : readVersioned(kind, there);
  return read?.ok === false && read.error === 'newer-version';
}

type Entries<Value> = readonly (readonly [string, Value])[];

/** Writes documents of a kind and what belongs to them, all or none; that of a later version stays as it is. */
export async function writeAll<Schema extends z.ZodMiniType>(
  store: TeacherStore,
  kind: Versioned<Schema>,
  documents: Entries<z.output<Schema>>,
  others: Entries<Uint8Array>,
): Promise<Result<void, StoreFailure>> {
  for (const [key] of documents)
    if (await isOfLaterVersion(store, key, kind)) return fail('newer-version');
  const all = [...others, ...documents];
  if (store.setAll === undefined) for (const [key, value] of all) await store.setItem(key, value);
  else await store.setAll(all);
  return ok(undefined);
}

export async function removeUnder(store: KeyValueStore, start: string): Promise<void> {
  // From the end, so that an interruption leaves no gap in what is numbered.
  for (const key of [...(await keysUnder(store, start))].reverse()) await store.removeItem(key);
}
