import {
  type AssessmentEvent,
  assessmentEventSchema,
} from '../../core/assessment/assessment-event.ts';
import type { AssessmentLog, Sheet } from '../../core/assessment/assessment-log.ts';
import type { LogFailure } from '../../core/session/session-log.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import { isSameValue } from '../../core/shared/same-value.ts';
import { groupKeys, isWhole, keyOf } from './event-key.ts';
import type { KeyValueStore } from './localforage-session-log.ts';
import type { OneAtATime } from './one-at-a-time.ts';
import { toLogFailure } from './storage-failure.ts';

function parseSheet(records: readonly unknown[]): Sheet | undefined {
  const parsed = records.map((record) => assessmentEventSchema.safeParse(record));
  const events = parsed.flatMap((one): AssessmentEvent[] => (one.success ? [one.data] : []));
  const isReadable = events.length === records.length && isWhole(events.map(({ n }) => n));
  return isReadable && events[0]?.type === 'assessment.started' ? events : undefined;
}

const startOf = ([first]: Sheet): number => first?.at ?? 0;

/** Every event of a sheet under a key of its own, written once, like the events of sessions. */
export function createLocalforageAssessmentLog({
  store,
  oneAtATime,
}: {
  readonly store: KeyValueStore;
  readonly oneAtATime: OneAtATime;
}): AssessmentLog {
  const guarded = async <Value>(
    task: () => Promise<Result<Value, LogFailure>>,
  ): Promise<Result<Value, LogFailure>> => {
    try {
      return await task();
    } catch (thrown) {
      return fail(toLogFailure(thrown));
    }
  };
  const lock = (assessment: string): string => `sheet/${assessment}`;

  return {
    append: (assessment, event) =>
      guarded(() =>
        oneAtATime(lock(assessment), async () => {
          const key = keyOf(assessment, event.n);
          const there = await store.getItem(key);
          if (there !== null) return isSameValue(there, event) ? ok(undefined) : fail('taken');
          await store.setItem(key, event);
          return ok(undefined);
        }),
      ),
    list: () =>
      guarded(async () => {
        const groups = [...groupKeys(await store.keys())];
        const read = await Promise.all(
          groups.map(async ([assessment, numbers]) =>
            parseSheet(await Promise.all(numbers.map((n) => store.getItem(keyOf(assessment, n))))),
          ),
        );
        const sheets = read.filter((sheet) => sheet !== undefined);
        sheets.sort((one, other) => startOf(one) - startOf(other));
        return ok({ sheets, damaged: read.length - sheets.length });
      }),
    remove: (assessment) =>
      guarded(() =>
        oneAtATime(lock(assessment), async () => {
          const numbers = groupKeys(await store.keys()).get(assessment) ?? [];
          for (const n of [...numbers].reverse()) await store.removeItem(keyOf(assessment, n));
          return ok(undefined);
        }),
      ),
  };
}
