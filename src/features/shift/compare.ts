import { patienceChange } from '../../core/scenario/patience.ts';
import type { CallDone } from './load-shift.ts';

/** What can be compared between two calls of different cases. */
export interface Line {
  readonly what: 'total' | 'faults' | 'patience' | 'reply' | 'hints';
  readonly first: number;
  readonly last: number;
  /** The last call was better (1), worse (−1) or as good (0). */
  readonly trend: -1 | 0 | 1;
}

/** Seconds the customer waited on average for an answer. */
function replySeconds({ state }: CallDone): number {
  const waits = state.turns.flatMap((turn, index) => {
    const before = state.turns[index - 1];
    return turn.by === 'agent' && before?.by === 'customer' ? [(turn.at - before.at) / 1000] : [];
  });
  const sum = waits.reduce((all, wait) => all + wait, 0);
  return waits.length === 0 ? 0 : Math.round(sum / waits.length);
}

const faultsIn = ({ report }: CallDone): number =>
  report.findings.filter(({ fault, kind }) => fault !== undefined && kind === 'lost').length;

const patienceWon = ({ state, scenario }: CallDone): number =>
  patienceChange(scenario.persona['start-patience'], state.snapshot.context.patience);

const FIGURES: Readonly<Record<Line['what'], (call: CallDone) => number>> = {
  total: ({ report }) => report.total,
  faults: faultsIn,
  patience: patienceWon,
  reply: replySeconds,
  hints: ({ report }) => report.hints.taken,
};

/** Of these, less is better. */
const LESS_IS_BETTER: readonly Line['what'][] = ['faults', 'reply', 'hints'];

function compared(what: Line['what'], first: number, last: number): Line {
  const gain = LESS_IS_BETTER.includes(what) ? first - last : last - first;
  return { what, first, last, trend: gain > 0 ? 1 : gain < 0 ? -1 : 0 };
}

/** The first call held against the last: is the last customer served like the first? Empty with fewer than two. */
export function compareFirstAndLast(calls: readonly CallDone[]): readonly Line[] {
  const [first] = calls;
  const last = calls.at(-1);
  if (first === undefined || last === undefined || calls.length < 2) return [];
  return (['total', 'faults', 'patience', 'reply', 'hints'] as const).map((what) =>
    compared(what, FIGURES[what](first), FIGURES[what](last)),
  );
}
