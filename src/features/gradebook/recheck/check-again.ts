import type { SubmissionRecord } from '../../../core/classroom/record.ts';
import type { StoreFailure, TeacherWorkspace } from '../../../core/classroom/workspace.ts';
import { ok, type Result } from '../../../core/shared/result.ts';
import type { Checker } from '../gradebook-ports.ts';

/** So many are opened and checked together. */
const TOGETHER = 12;

/** The old record of each submission, and the new one where it could be checked. */
export interface Rechecked {
  readonly old: SubmissionRecord;
  readonly fresh: SubmissionRecord | undefined;
}

interface Means {
  readonly workspace: Pick<TeacherWorkspace, 'sealed' | 'keep'>;
  readonly checker: Checker;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Checks a few from their sealed files. When they came in stays as it was. */
async function checkSome(
  records: readonly SubmissionRecord[],
  { workspace, checker, now }: Means,
): Promise<readonly Rechecked[]> {
  const kept = await Promise.all(
    records.map(async (old) => {
      const sealed = await workspace.sealed(old.assignment.id, old.digest);
      return { old, sealed: sealed.ok ? sealed.value : new Uint8Array() };
    }),
  );
  const checked = await checker.check(
    kept.map(({ sealed }) => sealed),
    now(),
  );
  return kept.map(({ old }, index) => {
    const one = checked[index];
    const isSame = one?.code === 'checked' && one.record.digest === old.digest;
    return { old, fresh: isSame ? { ...one.record, collectedAt: old.collectedAt } : undefined };
  });
}

/** Checks records again, without keeping anything. `signal` stops before the next few. */
export async function checkAgain(
  records: readonly SubmissionRecord[],
  means: Means,
  signal: AbortSignal,
  onDone: (count: number) => void,
): Promise<readonly Rechecked[]> {
  const done: Rechecked[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < records.length && !signal.aborted) {
      const some = records.slice(next, next + TOGETHER);
      next += some.length;
      done.push(...(await checkSome(some, means)));
      onDone(done.length);
    }
  };
  await Promise.all(Array.from({ length: means.checker.atOnce }, work));
  return done;
}

/** Puts records in the place of those with the same content; when one cannot be kept, `before` is put back. */
export async function replaceRecords(
  workspace: Pick<TeacherWorkspace, 'keep'>,
  records: readonly SubmissionRecord[],
  before: readonly SubmissionRecord[],
): Promise<Result<void, StoreFailure>> {
  const keep = async (all: readonly SubmissionRecord[]): Promise<Result<void, StoreFailure>> => {
    for (let from = 0; from < all.length; from += TOGETHER) {
      const some = all.slice(from, from + TOGETHER).map((record) => ({ record }));
      const kept = await workspace.keep(some);
      if (!kept.ok) return kept;
    }
    return ok(undefined);
  };
  const kept = await keep(records);
  if (!kept.ok) await keep(before);
  return kept;
}
