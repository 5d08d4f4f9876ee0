import type { Span } from '../analysis.ts';
import type { VisitRun } from './letter-runs.ts';

/**
 * A trained linear model as it is stored: one letter a run, `^` for the lightest weight, up to `|` for the heaviest,
 * `m` for none.
 */
export interface StoredModel {
  readonly weights: string;
  /** What one step of a letter is worth. */
  readonly step: number;
  readonly bias: number;
}

/** The letter of a weight of 0, and how many steps there are to each side of it: letters that no JSON has to escape. */
export const MIDDLE = 'm'.charCodeAt(0);
export const STEPS = 15;

/** Models over the same runs, scored together. */
export interface LinearModels {
  /** By run, and within a run by model. */
  readonly steps: Int8Array;
  readonly models: readonly StoredModel[];
}

export function readModels(models: readonly StoredModel[]): LinearModels {
  const runs = models[0]?.weights.length ?? 0;
  const steps = new Int8Array(runs * models.length);
  for (const [place, { weights }] of models.entries()) {
    for (let run = 0; run < runs; run += 1) {
      steps[run * models.length + place] = weights.charCodeAt(run) - MIDDLE;
    }
  }
  return { steps, models };
}

/** What the weights of a text are multiplied by, so that long texts are no surer than short ones. */
export const scaleOf = (text: string): number => 1 / Math.sqrt(text.length + 1);

/**
 * By model, how far on its side a text with these runs lies: 0 is between the two, ±1 as sure as the clear cases the
 * model was trained on. Sums of whole steps: the same on every machine, whatever their order.
 */
export function scoresOf(
  { steps, models }: LinearModels,
  text: string,
  runs: ReadonlySet<number>,
): readonly number[] {
  const sums = new Int32Array(models.length);
  for (const run of runs) {
    const from = run * models.length;
    for (let place = 0; place < sums.length; place += 1) {
      sums[place] = (sums[place] ?? 0) + (steps[from + place] ?? 0);
    }
  }
  const scale = scaleOf(text);
  return models.map(({ step, bias }, place) => (sums[place] ?? 0) * step * scale + bias);
}

/** The stretch of the text whose letters add most to the score of one model. Empty where none adds anything. */
export function heaviestStretch(
  { steps, models }: LinearModels,
  place: number,
  text: string,
  visitRuns: (text: string, visit: VisitRun) => void,
): Span {
  const shares = new Float64Array(text.length);
  visitRuns(text, (run, start, end) => {
    const share = (steps[run * models.length + place] ?? 0) / Math.max(1, end - start);
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
