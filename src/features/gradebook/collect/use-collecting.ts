import { useEffect, useRef, useState } from 'react';
import type { OpenBook } from '../book/use-book.ts';
import type { GradebookPorts } from '../gradebook-ports.ts';
import { collect, createArrivals } from './collect.ts';
import type { Outcome } from './outcome.ts';
import type { Incoming } from './unpack.ts';

/** How far the collecting has come; `outcomes` only grow. */
export interface Collecting {
  readonly state: 'idle' | 'running' | 'done' | 'cancelled';
  readonly done: number;
  readonly total: number;
  readonly outcomes: readonly Outcome[];
}

const IDLE: Collecting = { state: 'idle', done: 0, total: 0, outcomes: [] };
/** Milliseconds between two looks at a long heap: drawing each file would take longer than checking it. */
const SHOW_EVERY = 150;

export interface CollectingWays extends Collecting {
  readonly start: (heap: readonly Incoming[]) => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

/** Takes in heaps of files, one heap at a time. */
export function useCollecting({ book, reload }: OpenBook, ports: GradebookPorts): CollectingWays {
  const [collecting, setCollecting] = useState(IDLE);
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const run = async (heap: readonly Incoming[], controller: AbortController): Promise<void> => {
    const { shared } = book.assignment;
    const checker = ports.openChecker(shared);
    const outcomes: Outcome[] = [];
    let done = 0;
    const show = (state: Collecting['state']): void =>
      setCollecting({ state, done, total: heap.length, outcomes: [...outcomes] });
    show('running');
    const clock = setInterval(() => show('running'), SHOW_EVERY);
    try {
      const arrivals = createArrivals(book.records);
      const means = { workspace: book.workspace, checker, assignment: shared.id, arrivals };
      await collect(heap, { ...means, now: ports.now }, controller.signal, (more) => {
        outcomes.push(...more);
        done += 1;
      });
    } finally {
      clearInterval(clock);
      checker.close();
      show(controller.signal.aborted ? 'cancelled' : 'done');
      stop.current = undefined;
      reload();
    }
  };
  return {
    ...collecting,
    start(heap) {
      if (stop.current !== undefined || heap.length === 0) return;
      stop.current = new AbortController();
      void run(heap, stop.current);
    },
    cancel: () => stop.current?.abort(),
    dismiss: () => setCollecting(IDLE),
  };
}
