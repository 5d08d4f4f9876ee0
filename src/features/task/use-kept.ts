import { useState } from 'react';
import type { StoreFailure } from '../../core/classroom/workspace.ts';
import type { KeptTask } from '../../core/task/kept-task.ts';
import type { OpenedTask } from './open-task.ts';

type Change = (before: KeptTask) => KeptTask;

/** An opened assignment in hand: shown at once, stored behind. */
export interface KeptInHand {
  readonly task: KeptTask;
  readonly failure: StoreFailure | undefined;
  readonly change: (change: Change) => Promise<KeptTask>;
}

export function useKept({ desk, task: first, failure: before }: OpenedTask): KeptInHand {
  const [task, setTask] = useState(first);
  const [failure, setFailure] = useState(before);
  const change = async (step: Change): Promise<KeptTask> => {
    setTask(step);
    const stored = await desk.store.change(first.shared.id, (there) => step(there ?? task));
    setFailure(stored.failure);
    return stored.task;
  };
  return { task, failure, change };
}
