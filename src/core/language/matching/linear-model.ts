import type { Span } from '../analysis.ts';
import type { VisitRun } from './letter-runs.ts';

/**
 * A trained linear model as it is stored: one letter a run, `a` for the lightest weight, up to `o` for the heaviest,
 * `h` for none.
 */
export interface StoredModel {
  readonly weights: string;
  /** What one step of a letter is worth. */
  readonly step: number;
  readonly bias: number;
}

/** The letter of a weight of 0, and how many steps there are to each side of it. */
export const MIDDLE = 'h'.charCodeAt(0);
export const STEPS = 7;

export interface LinearModel {
  readonly weights: Float64Array;
  readonly bias: number;
}

export const readModel = ({ weights, step, bias }: StoredModel): LinearModel => ({
  weights: Float64Array.from(weights, (letter) => (letter.charCodeAt(0) - MIDDLE) * step),
  bias,
});

/** What every weight of a text is multiplied by, so that long texts are no surer than short ones. */
export const scaleOf = (text: string): number => 1 / Math.sqrt(text.length + 1);

/**
 * How far on the one side a text with these runs lies: 0 is between the two, ±1 as sure as the clear cases the model
 * was trained on.
 */
export function scoreOf(
  { weights, bias }: LinearModel,
  text: string,
  runs: ReadonlySet<number>,
): number {
  let sum = bias;
  for (const run of runs) sum += weights[run] ?? 0;
  return sum * scaleOf(text);
}

/** The stretch of the text whose letters add most to the score. Empty where none adds anything. */
export function heaviestStretch(
  { weights }: LinearModel,
  text: string,
  visitRuns: (text: string, visit: VisitRun) => void,
): Span {
  const shares = new Float64Array(text.length);
  visitRuns(text, (run, start, end) => {
    const share = (weights[run] ?? 0) / Math.max(1, end - start);
    for (let at = start; at < end; at += 1) shares[at] = (shares[at] ?? 0) + share;
  });
  // Kadane's largest sum of neighbours.
  let best = { start: 0, end: 0, sum: 0 };
  let open = { start: 0, sum: 0 };
  for (const [at, share] of shares.entries()) {
    open = open.sum > 0 ? { ...open, sum: open.sum + share } : { start: at, sum: share };
    if (open.sum > best.sum) best = { start: open.start, end: at + 1, sum: open.sum };
  }
  return { start: best.start, end: best.end };
}
