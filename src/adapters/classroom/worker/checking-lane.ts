import type { SharedAssignment } from '../../../core/classroom/assignment.ts';
import type { SubmissionRecord } from '../../../core/classroom/record.ts';
import type { Submission } from '../../../core/classroom/submission.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { CheckAnswer, CheckOrder } from './check-messages.ts';

/** One worker that checks. */
export interface CheckingLane {
  /** Nothing when it stumbled over this one; rejects when there is no worker to ask. */
  check(submission: Submission, at: number): Promise<SubmissionRecord | undefined>;
  /** Sends a scenario over, once. */
  know(key: string, scenario: Scenario): void;
  close(): void;
}

interface Waiting {
  readonly resolve: (record: SubmissionRecord | undefined) => void;
  readonly reject: (reason: Error) => void;
}

/** Throws, or rejects later, where the browser allows no workers: pages opened from a folder. */
export function openLane(assignment: SharedAssignment): CheckingLane {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  const known = new Set<string>();
  let orders = 0;
  let isBroken = false;
  const tell = (order: CheckOrder): void => worker.postMessage(order);
  const giveUp = (): void => {
    isBroken = true;
    for (const { reject } of waiting.values()) reject(new Error('no worker'));
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
    waiting.get(data.order)?.resolve(data.record);
    waiting.delete(data.order);
  });
  worker.addEventListener('error', giveUp);
  worker.addEventListener('messageerror', giveUp);
  tell({ type: 'assignment', assignment });
  return {
    know(key, scenario) {
      if (!known.has(key)) tell({ type: 'scenario', key, scenario });
      known.add(key);
    },
    check: (submission, at) =>
      new Promise((resolve, reject) => {
        if (isBroken) return reject(new Error('no worker'));
        orders += 1;
        waiting.set(orders, { resolve, reject });
        tell({ type: 'check', order: orders, submission, at });
      }),
    close() {
      worker.terminate();
      giveUp();
    },
  };
}
