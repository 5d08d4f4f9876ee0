import type { StudentTalks } from './student-talks.ts';

export interface ScoreSpread {
  /** Of every student with a score, the lowest first. */
  readonly totals: readonly number[];
  /** Students by tens: 0–9, 10–19, … 90–100. */
  readonly tens: readonly number[];
  readonly passed: number;
  /** Nothing where nobody has a score. */
  readonly median: number | undefined;
}

const TENS = 10;

function middle(sorted: readonly number[]): number | undefined {
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half];
  if (upper === undefined || sorted.length % 2 === 1) return upper;
  return (upper + (sorted[half - 1] ?? upper)) / 2;
}

/** How the scores of the attempts that count are spread; `pass` is the least to pass. */
export function scoreSpread(talks: readonly StudentTalks[], pass: number): ScoreSpread {
  const totals = talks
    .flatMap(({ machine }) => (machine === undefined ? [] : [Math.round(machine)]))
    .sort((one, other) => one - other);
  const tens = Array.from(
    { length: TENS },
    (_, ten) =>
      totals.filter((total) => Math.min(TENS - 1, Math.floor(total / TENS)) === ten).length,
  );
  return {
    totals,
    tens,
    passed: totals.filter((total) => total >= pass).length,
    median: middle(totals),
  };
}
