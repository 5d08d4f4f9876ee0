import {
  arrivalOf,
  isLater,
  submissionDigest,
} from '../../../core/classroom/check/check-submission.ts';
import { readSealed } from '../../../core/classroom/carry/sealed-submission.ts';
import type { SubmissionRecord } from '../../../core/classroom/record.ts';
import type { Submission } from '../../../core/classroom/submission.ts';
import type { TeacherWorkspace } from '../../../core/classroom/workspace.ts';
import type { Checker } from '../gradebook-ports.ts';
import type { Outcome } from './outcome.ts';
import { type Incoming, readIncoming } from './unpack.ts';

type There = Pick<SubmissionRecord, 'digest' | 'submission' | 'version' | 'madeAt'>;

/** What is already here, so that nothing is counted twice. */
export interface Arrivals {
  readonly add: (one: There) => ReturnType<typeof arrivalOf>;
  /** It was not kept after all. */
  readonly forget: (one: There) => void;
}

export function createArrivals(there: readonly There[]): Arrivals {
  const digests = new Set(there.map(({ digest }) => digest));
  const latest = new Map<string, There>();
  const remember = (one: There): void => {
    const before = latest.get(one.submission);
    if (before === undefined || isLater(one, before)) latest.set(one.submission, one);
  };
  there.forEach(remember);
  return {
    add(one) {
      if (digests.has(one.digest)) return 'duplicate';
      const before = latest.get(one.submission);
      const arrival = arrivalOf(one, before === undefined ? [] : [before]);
      digests.add(one.digest);
      remember(one);
      return arrival;
    },
    forget: ({ digest }) => void digests.delete(digest),
  };
}

export interface CollectPorts {
  readonly workspace: TeacherWorkspace;
  readonly checker: Checker;
  /** Id of the assignment that is collected. */
  readonly assignment: string;
  readonly arrivals: Arrivals;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

async function takeIn(
  file: string,
  submission: Submission,
  sealed: Uint8Array,
  { workspace, checker, arrivals, now }: CollectPorts,
): Promise<Outcome> {
  const { student: who } = submission;
  const stamp = { ...submission, digest: submissionDigest(submission) };
  const kind = arrivals.add(stamp);
  if (kind === 'duplicate') return { file, kind, who };
  try {
    const record = await checker.check(submission, now());
    const kept = await workspace.keep(record, sealed);
    if (kept.ok) return { file, kind, record };
    arrivals.forget(stamp);
    return { file, kind: 'not-kept', failure: kept.error, who };
  } catch {
    arrivals.forget(stamp);
    return { file, kind: 'refused', problem: 'not-checked' };
  }
}

async function collectSealed(
  file: string,
  sealed: Uint8Array,
  ports: CollectPorts,
): Promise<Outcome> {
  const outside = readSealed(sealed);
  if (!outside.ok) return { file, kind: 'refused', problem: outside.error };
  const { assignment } = outside.value;
  if (assignment !== ports.assignment) return { file, kind: 'other-assignment', assignment };
  const opened = await ports.workspace.open(sealed);
  if (opened.ok) return takeIn(file, opened.value, sealed, ports);
  const { error } = opened;
  const isStorage = error === 'quota' || error === 'unavailable' || error === 'taken';
  return { file, kind: 'refused', problem: isStorage ? 'not-checked' : error };
}

/** Everything in one file or text, each judged by itself; nothing in it can stop the others. */
async function collectOne(incoming: Incoming, ports: CollectPorts): Promise<readonly Outcome[]> {
  const { name: file } = incoming;
  const outcomes: Outcome[] = [];
  for (const sealed of await readIncoming(incoming)) {
    if (sealed.ok) {
      outcomes.push(
        await collectSealed(file, sealed.value, ports).catch(
          (): Outcome => ({ file, kind: 'refused', problem: 'not-checked' }),
        ),
      );
      continue;
    }
    const { code: problem, missing } = sealed.error;
    outcomes.push({ file, kind: 'refused', problem, ...(missing && { missing }) });
  }
  return outcomes;
}

/** So many at once: enough for the workers, little enough for the memory. */
const AT_ONCE = 6;

/** Takes in a heap of files. `signal` stops before the next file; `onDone` is told of each as it is done. */
export async function collect(
  heap: readonly Incoming[],
  ports: CollectPorts,
  signal: AbortSignal,
  onDone: (outcomes: readonly Outcome[]) => void,
): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    for (;;) {
      const incoming = signal.aborted ? undefined : heap[next];
      next += 1;
      if (incoming === undefined) return;
      onDone(await collectOne(incoming, ports));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
