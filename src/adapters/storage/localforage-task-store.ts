import { readVersioned } from '../../core/classroom/shape/versioned.ts';
import type { StoreFailure } from '../../core/classroom/workspace.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import { KEPT_TASK_RECORD, type KeptTask, meSchema } from '../../core/task/kept-task.ts';
import type { TaskStore } from '../../core/task/task-desk.ts';
import type { KeyValueStore } from './localforage-session-log.ts';
import type { OneAtATime } from './one-at-a-time.ts';
import { toLogFailure } from './storage-failure.ts';

const ME = 'me';
const TASK = 'task/';
const SEALED = 'sealed/';

/** What storage refused, so that this visit can go on with it. */
function createSpare() {
  const values = new Map<string, unknown>();
  return {
    values,
    put: (key: string, value: unknown, stored: Result<void, StoreFailure>) => {
      if (stored.ok) values.delete(key);
      else values.set(key, value);
      return stored;
    },
  };
}

/** The assignments a student has opened: one document each, beside the file that was handed in last. */
export function createLocalforageTaskStore({
  store,
  oneAtATime,
}: {
  readonly store: KeyValueStore;
  readonly oneAtATime: OneAtATime;
}): TaskStore {
  const spare = createSpare();
  const guarded = async <Value>(
    task: () => Promise<Result<Value, StoreFailure>>,
  ): Promise<Result<Value, StoreFailure>> => {
    try {
      return await task();
    } catch (thrown) {
      return fail(toLogFailure(thrown));
    }
  };
  const get = async (key: string): Promise<unknown> =>
    spare.values.get(key) ?? (await store.getItem<unknown>(key));
  const set = async (key: string, value: unknown): Promise<Result<void, StoreFailure>> => {
    const stored = await guarded(async () => {
      await store.setItem(key, value);
      return ok(undefined);
    });
    return spare.put(key, value, stored);
  };
  const read = (id: string): Promise<Result<KeptTask | undefined, StoreFailure>> =>
    guarded(async () => {
      const raw = await get(TASK + id);
      if (raw === null || raw === undefined) return ok(undefined);
      const parsed = readVersioned(KEPT_TASK_RECORD, raw);
      if (parsed.ok) return parsed;
      return fail(parsed.error === 'newer-version' ? 'newer-version' : 'unavailable');
    });
  const keysOf = async (): Promise<readonly string[]> => {
    const stored = await store.keys().catch(() => []);
    const all = new Set([...stored, ...spare.values.keys()]);
    return [...all].filter((key) => key.startsWith(TASK));
  };

  return {
    read,
    list: async () => {
      const found = await Promise.all((await keysOf()).map((key) => read(key.slice(TASK.length))));
      const items = found.flatMap((one) => (one.ok && one.value ? [one.value] : []));
      items.sort((one, other) => other.openedAt - one.openedAt);
      return ok({ items, unreadable: found.filter((one) => !one.ok).length });
    },
    change: (id, change) =>
      oneAtATime(`task/${id}`, async () => {
        const before = await read(id);
        const task = change(before.ok ? before.value : undefined);
        // What cannot be read is never written over: this visit goes on beside it.
        if (!before.ok) {
          spare.values.set(TASK + id, task);
          return { task, failure: before.error };
        }
        const stored = await set(TASK + id, task);
        return { task, failure: stored.ok ? undefined : stored.error };
      }),
    remove: (id) =>
      oneAtATime(`task/${id}`, () =>
        guarded(async () => {
          for (const key of [SEALED + id, TASK + id]) {
            spare.values.delete(key);
            await store.removeItem(key);
          }
          return ok(undefined);
        }),
      ),
    sealed: async (id) => {
      const bytes = await get(SEALED + id).catch(() => undefined);
      return ArrayBuffer.isView(bytes)
        ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
        : undefined;
    },
    keepSealed: (id, bytes) => set(SEALED + id, bytes),
    me: async () => {
      const parsed = meSchema.safeParse(await get(ME).catch(() => undefined));
      return parsed.success ? parsed.data : undefined;
    },
    remember: async (me) => {
      if (me !== undefined) await set(ME, me);
      else {
        spare.values.delete(ME);
        await store.removeItem(ME).catch(() => undefined);
      }
    },
  };
}
