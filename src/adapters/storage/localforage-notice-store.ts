import { readVersioned } from '../../core/classroom/shape/versioned.ts';
import type { StoreFailure } from '../../core/classroom/workspace.ts';
import {
  KEPT_NOTICE_RECORD,
  type KeptNotice,
  type NoticeStore,
} from '../../core/appraisal/notice-desk.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import type { KeyValueStore } from './localforage-session-log.ts';
import { toLogFailure } from './storage-failure.ts';

/** The notices a student has opened, one document each, by their token. */
export function createLocalforageNoticeStore(store: KeyValueStore): NoticeStore {
  /** What storage refused, so that this visit can go on with it. */
  const spare = new Map<string, KeptNotice>();
  const guarded = async <Value>(
    task: () => Promise<Result<Value, StoreFailure>>,
  ): Promise<Result<Value, StoreFailure>> => {
    try {
      return await task();
    } catch (thrown) {
      return fail(toLogFailure(thrown));
    }
  };
  const read: NoticeStore['read'] = (token) =>
    guarded(async () => {
      const raw = spare.get(token) ?? (await store.getItem<unknown>(token));
      if (raw === null || raw === undefined) return ok(undefined);
      const parsed = readVersioned(KEPT_NOTICE_RECORD, raw);
      if (parsed.ok) return parsed;
      return fail(parsed.error === 'newer-version' ? 'newer-version' : 'unavailable');
    });
  return {
    read,
    list: async () => {
      const stored = await store.keys().catch(() => []);
      const found = await Promise.all([...new Set([...stored, ...spare.keys()])].map(read));
      const items = found.flatMap((one) => (one.ok && one.value ? [one.value] : []));
      items.sort((one, other) => other.openedAt - one.openedAt);
      return ok({ items, unreadable: found.filter((one) => !one.ok).length });
    },
    save: async (kept) => {
      const { token } = kept.notice;
      const before = await read(token);
      // What cannot be read is never written over.
      const stored = before.ok
        ? await guarded(async () => {
            await store.setItem(token, kept);
            return ok(undefined);
          })
        : before;
      if (stored.ok) spare.delete(token);
      else spare.set(token, kept);
      return stored.ok ? ok(undefined) : stored;
    },
    remove: (token) =>
      guarded(async () => {
        spare.delete(token);
        await store.removeItem(token);
        return ok(undefined);
      }),
  };
}
