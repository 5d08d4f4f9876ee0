import type { SharedAssignment } from '../../../core/classroom/assignment.ts';
import type { Checked, CollectInput, Found } from '../../../core/classroom/collect.ts';
import type { ScenarioSource } from '../../../core/scenario/scenario-source.ts';
import type { LaneOrder, LaneWord } from './check-messages.ts';

/** One worker that reads, opens and checks. Everything rejects when there is no worker to ask. */
export interface CheckingLane {
  /** Orders it has not answered yet. */
  readonly load: () => number;
  find(input: CollectInput): Promise<readonly Found[]>;
  check(sealed: readonly Uint8Array[], at: number): Promise<readonly Checked[]>;
  close(): void;
}

export interface LaneTask {
  readonly assignment: SharedAssignment;
  /** Digests that need no check. */
  readonly known: Iterable<string>;
  readonly scenarios: Pick<ScenarioSource, 'load'>;
}

interface Waiting {
  readonly resolve: (word: LaneWord) => void;
  readonly reject: (reason: Error) => void;
}

type Order = LaneOrder extends infer One
  ? One extends { order: number }
    ? Omit<One, 'order'>
    : never
  : never;

/** Throws, or rejects later, where the browser allows no workers: pages opened from a folder. */
export function openLane({ assignment, known, scenarios }: LaneTask): CheckingLane {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let orders = 0;
  let isBroken = false;
  const tell = (order: LaneOrder): void => worker.postMessage(order);
  const giveUp = (): void => {
    isBroken = true;
    for (const { reject } of waiting.values()) reject(new Error('no worker'));
    waiting.clear();
  };
  const bring = async ({ key, playedWith }: Extract<LaneWord, { type: 'need' }>): Promise<void> => {
    const { scenario, locale, persona } = playedWith;
    const unreachable = { ok: false, error: 'unreachable' } as const;
    const loaded = await scenarios.load(scenario, locale, persona).catch(() => unreachable);
    tell({ type: 'scenario', key, loaded });
  };
  const order = (what: Order): Promise<LaneWord> =>
    new Promise((resolve, reject) => {
      if (isBroken) return reject(new Error('no worker'));
      orders += 1;
      waiting.set(orders, { resolve, reject });
      tell({ ...what, order: orders });
    });
  worker.addEventListener('message', ({ data }: MessageEvent<LaneWord>) => {
    if (data.type === 'need') return void bring(data);
    waiting.get(data.order)?.resolve(data);
    waiting.delete(data.order);
  });
  worker.addEventListener('error', giveUp);
  worker.addEventListener('messageerror', giveUp);
  tell({ type: 'begin', assignment, known: [...known] });
  return {
    load: () => waiting.size,
    find: async (input) => {
      const word = await order({ type: 'find', input });
      return word.type === 'found' ? word.found : [];
    },
    check: async (sealed, at) => {
      const word = await order({ type: 'check', sealed, at });
      return word.type === 'checked' ? word.checked : [];
    },
    close() {
      worker.terminate();
      giveUp();
    },
  };
}
