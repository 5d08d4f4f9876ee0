import type { Arrivals } from '../../../core/classroom/check/arrivals.ts';
import type { Checked, Found } from '../../../core/classroom/collect.ts';
import type { SubmissionRecord } from '../../../core/classroom/record.ts';
import type { TeacherWorkspace } from '../../../core/classroom/workspace.ts';
import type { Checker } from '../gradebook-ports.ts';
import type { Find, Heap } from './heap.ts';
import type { Outcome } from './outcome.ts';

export interface CollectPorts {
  readonly workspace: Pick<TeacherWorkspace, 'keep'>;
  readonly checker: Pick<Checker, 'check' | 'atOnce'>;
  readonly find: Find;
  readonly arrivals: Arrivals;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** So many travel to a worker and into the storage together: few enough to be stopped soon. */
const TOGETHER = 12;

type Keeping = Extract<Outcome, { readonly record: SubmissionRecord }>;
interface Kept {
  readonly outcome: Keeping;
  readonly sealed: Uint8Array;
}

/** What is to be kept, or why it is not. */
function judge(file: string, checked: Checked | undefined, arrivals: Arrivals): Outcome {
  if (checked === undefined || checked.code === 'no-key')
    return { file, kind: 'refused', problem: 'not-checked' };
  if (checked.code === 'known') return { file, kind: 'duplicate', who: checked.student };
  if (checked.code === 'other-assignment')
    return { file, kind: 'other-assignment', assignment: checked.assignment };
  if (checked.code !== 'checked') return { file, kind: 'refused', problem: checked.code };
  const { record } = checked;
  const kind = arrivals.add(record);
  return kind === 'duplicate' ? { file, kind, who: record.student } : { file, kind, record };
}

/** Together where that goes; one that does not fit any more must not take the others with it. */
async function keepAll(
  kept: readonly Kept[],
  { workspace, arrivals }: CollectPorts,
): Promise<ReadonlyMap<Outcome, Outcome>> {
  const asChecked = ({ outcome, sealed }: Kept) => ({ record: outcome.record, sealed });
  if (kept.length === 0 || (await workspace.keep(kept.map(asChecked))).ok) return new Map();
  const failed = new Map<Outcome, Outcome>();
  for (const one of kept) {
    const done = await workspace.keep([asChecked(one)]);
    if (done.ok) continue;
    const { record, file } = one.outcome;
    arrivals.forget(record);
    failed.set(one.outcome, { file, kind: 'not-kept', failure: done.error, who: record.student });
  }
  return failed;
}

async function takeIn(found: readonly Found[], ports: CollectPorts): Promise<readonly Outcome[]> {
  const sealed = found.flatMap((one) => (one.sealed.ok ? [one.sealed.value] : []));
  const checked = await ports.checker.check(sealed, ports.now());
  const keeping: Kept[] = [];
  let place = 0;
  const outcomes = found.map(({ name: file, sealed: one }): Outcome => {
    if (!one.ok) {
      const { code: problem, missing } = one.error;
      return { file, kind: 'refused', problem, ...(missing && { missing }) };
    }
    const outcome = judge(file, checked[place], ports.arrivals);
    place += 1;
    if ('record' in outcome) keeping.push({ outcome, sealed: one.value });
    return outcome;
  });
  const failed = await keepAll(keeping, ports);
  return outcomes.map((outcome) => failed.get(outcome) ?? outcome);
}

/**
 * Takes in a heap, each hand-in judged by itself; nothing in one can stop the others. `signal` stops before the next
 * few; `onDone` is told of those that are done.
 */
export async function collect(
  heap: Heap,
  ports: CollectPorts,
  signal: AbortSignal,
  onDone: (outcomes: readonly Outcome[]) => void,
): Promise<void> {
  const work = async (): Promise<void> => {
    while (!signal.aborted) {
      const found = await heap.take(TOGETHER, ports.find);
      if (signal.aborted) return heap.putBack(found);
      if (found.length === 0) return;
      onDone(await takeIn(found, ports));
    }
  };
  await Promise.all(Array.from({ length: ports.checker.atOnce }, work));
}
