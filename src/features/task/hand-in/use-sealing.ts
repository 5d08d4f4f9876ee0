import { useState } from 'react';
import type { Attempt } from '../../../core/task/attempts.ts';
import type { OpenedTask } from '../open-task.ts';
import type { TaskPorts } from '../task-ports.ts';
import type { KeptInHand } from '../use-kept.ts';
import { type SealProblem, sealTask } from './seal-task.ts';

/** Older receipts are of no use to anybody. */
const MOST_RECEIPTS = 100;

interface SealingGiven {
  readonly opened: OpenedTask;
  readonly kept: KeptInHand;
  readonly sealed: Uint8Array | undefined;
  readonly ports: TaskPorts;
}

/** Sealing, and the file it comes to. */
export function useSealing({ opened, kept, sealed, ports }: SealingGiven) {
  const [state, setState] = useState<'idle' | 'busy' | SealProblem>('idle');
  const [fresh, setFresh] = useState<Uint8Array>();
  const { desk } = opened;
  const seal = async (attempts: readonly Attempt[]): Promise<void> => {
    setState('busy');
    const done = await sealTask(kept.task, attempts, desk, ports);
    if (!done.ok) return setState(done.error);
    const { bytes, handIn } = done.value;
    setFresh(bytes);
    await desk.store.keepSealed(kept.task.shared.id, bytes);
    await kept.change((before) => ({
      ...before,
      handIns: [...before.handIns, handIn].slice(-MOST_RECEIPTS),
    }));
    setState('idle');
  };
  return { state, seal, bytes: fresh ?? sealed, isFresh: fresh !== undefined };
}
