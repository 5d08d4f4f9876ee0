import { useEffect, useRef, useState } from 'react';
import { type Arrivals, createArrivals } from '../../../core/classroom/check/arrivals.ts';
import type { CollectInput, Found } from '../../../core/classroom/collect.ts';
import type { OpenBook } from '../book/use-book.ts';
import type { Checker, GradebookPorts } from '../gradebook-ports.ts';
import { collect, type CollectPorts } from './collect.ts';
import { createHeap, type Find, type Heap } from './heap.ts';
import { asInput, isPicture } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import { type ReadCodes, useCodes } from '../scan/use-codes.ts';

/** How far the collecting has come; `outcomes` only grow until they are dismissed. */
export interface Collecting {
  readonly state: 'idle' | 'running' | 'done' | 'cancelled';
  readonly done: number;
  readonly total: number;
  readonly outcomes: readonly Outcome[];
  /** Milliseconds until it is done, as far as can be said. */
  readonly left?: number | undefined;
}

const IDLE: Collecting = { state: 'idle', done: 0, total: 0, outcomes: [] };
/** Milliseconds between two looks at a long heap: drawing each file would take longer than checking it. */
const SHOW_EVERY = 250;
/** After so many milliseconds it can be said how long the rest will take. */
const KNOWN_AFTER = 2000;

export interface CollectingWays extends Collecting {
  /** Takes in more; what comes while something is running waits its turn. */
  readonly start: (inputs: readonly CollectInput[]) => void;
  /** Takes in what was put together from codes, beside what came before. */
  readonly add: (found: readonly Found[]) => void;
  readonly cancel: () => void;
  /** Goes on with what was left when it was stopped. */
  readonly resume: () => void;
  readonly dismiss: () => void;
  readonly codes: ReadCodes;
}

/** One heap being taken in. */
interface Round {
  readonly heap: Heap;
  /** With those of the heaps before it. */
  readonly outcomes: Outcome[];
  /** How many those were. */
  readonly before: number;
}

const nextRound = (inputs: readonly CollectInput[], outcomes: readonly Outcome[] = []): Round => ({
  heap: createHeap(inputs),
  outcomes: [...outcomes],
  before: outcomes.length,
});

function timeLeft(done: number, total: number, elapsed: number): number | undefined {
  return elapsed < KNOWN_AFTER || done === 0 ? undefined : (elapsed / done) * (total - done);
}

/** Pictures are read for codes, everything else for hand-ins. */
const finder =
  (checker: Checker, ports: GradebookPorts, codes: ReadCodes): Find =>
  async (input) => {
    const { name, content } = input;
    if (typeof content === 'string' || !isPicture(name, content)) return checker.find(input);
    return codes.add(name, await ports.codes.read(content));
  };

/** Takes in heaps of files, one heap at a time. */
export function useCollecting({ book, reload }: OpenBook, ports: GradebookPorts): CollectingWays {
  const [collecting, setCollecting] = useState(IDLE);
  const stop = useRef<AbortController>(undefined);
  const stopped = useRef<Round>(undefined);
  const waiting = useRef<CollectInput[]>([]);
  // Kept for as long as the page is open: what has just come in is not yet in the book.
  const arrivals = useRef<Arrivals>(undefined);
  const codes = useCodes();
  useEffect(() => () => stop.current?.abort(), []);

  const work = async (round: Round, { signal }: AbortController): Promise<void> => {
    arrivals.current ??= createArrivals(book.records);
    const checker = ports.openChecker(book.assignment.shared, arrivals.current.digests);
    const { heap, outcomes, before } = round;
    const [begun, already] = [ports.now(), outcomes.length];
    const show = (state: Collecting['state']): void => {
      const [done, total] = [outcomes.length, before + heap.count()];
      const left = timeLeft(done - already, total - already, ports.now() - begun);
      setCollecting({ state, done, total, outcomes: [...outcomes], left });
    };
    show('running');
    const clock = setInterval(() => show('running'), SHOW_EVERY);
    const means: CollectPorts = {
      workspace: book.workspace,
      checker,
      find: finder(checker, ports, codes),
      arrivals: arrivals.current,
      now: ports.now,
    };
    try {
      await collect(heap, means, signal, (more) => void outcomes.push(...more));
    } finally {
      clearInterval(clock);
      checker.close();
      show(outcomes.length < before + heap.count() ? 'cancelled' : 'done');
    }
  };

  const run = async (first: Round): Promise<void> => {
    const controller = new AbortController();
    stop.current = controller;
    let round = first;
    await work(round, controller);
    // What came in the meantime: codes read one after another, or files dropped twice.
    while (waiting.current.length > 0 && !controller.signal.aborted) {
      round = nextRound(waiting.current.splice(0), round.outcomes);
      await work(round, controller);
    }
    stopped.current = controller.signal.aborted ? round : undefined;
    stop.current = undefined;
    reload();
  };
  const begin = (inputs: readonly CollectInput[], outcomes: readonly Outcome[]): void => {
    if (inputs.length === 0) return;
    if (stop.current !== undefined) waiting.current.push(...inputs);
    else void run(nextRound(inputs, outcomes));
  };
  return {
    ...collecting,
    codes,
    start: (inputs) => begin(inputs, []),
    add: (found) => begin(found.flatMap(asInput), collecting.outcomes),
    cancel: () => stop.current?.abort(),
    resume() {
      if (stopped.current !== undefined && stop.current === undefined) void run(stopped.current);
    },
    dismiss: () => setCollecting(IDLE),
  };
}
