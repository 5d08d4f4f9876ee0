import type { Span } from '../analysis.ts';
import type { PreparedRuns } from './letter-runs.ts';

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

/** Models over the same runs, scored together: most runs tell most models nothing. */
export interface LinearModels {
  readonly models: readonly StoredModel[];
  /** Where what a run tells begins in the other two; one more at the end. */
  readonly from: Uint32Array;
  readonly place: Uint8Array;
  readonly steps: Int8Array;
}

export function readModels(models: readonly StoredModel[]): LinearModels {
  const runs = models[0]?.weights.length ?? 0;
  const from = new Uint32Array(runs + 1);
  const told: (readonly [place: number, steps: number])[] = [];
  for (let run = 0; run < runs; run += 1) {
    for (const [place, { weights }] of models.entries()) {
      const steps = weights.charCodeAt(run) - MIDDLE;
      if (steps !== 0) told.push([place, steps]);
    }
    from[run + 1] = told.length;
  }
  return {
    models,
    from,
    place: Uint8Array.from(told, ([place]) => place),
    steps: Int8Array.from(told, ([, steps]) => steps),
  };
}

/** What the weights of a text are multiplied by, so that long texts are no surer than short ones. */
export const scaleOf = (text: string): number => 1 / Math.sqrt(text.length + 1);

/**
 * By model, how far on its side a text lies: 0 is between the two, ±1 as sure as the clear cases the model was trained
 * on. Sums of whole steps: the same on every machine, whatever their order.
 */
export function scoresOf(
  { models, from, place, steps }: LinearModels,
  text: string,
  runs: PreparedRuns,
): Float64Array {
  const sums = new Float64Array(models.length);
  runs.name(text, (run) => {
    const end = from[run + 1] ?? 0;
    for (let at = from[run] ?? 0; at < end; at += 1) {
      const model = place[at] ?? 0;
      sums[model] = (sums[model] ?? 0) + (steps[at] ?? 0);
    }
  });
  const scale = scaleOf(text);
  for (const [model, { step, bias }] of models.entries()) {
    sums[model] = (sums[model] ?? 0) * step * scale + bias;
  }
  return sums;
}

/** What a run tells one model, in steps. */
function stepsOf({ from, place, steps }: LinearModels, run: number, model: number): number {
  const end = from[run + 1] ?? 0;
  for (let at = from[run] ?? 0; at < end; at += 1) {
    if (place[at] === model) return steps[at] ?? 0;
  }
  return 0;
}

/** The stretch of the text whose letters add most to the score of one model. Empty where none adds anything. */
export function heaviestStretch(
  models: LinearModels,
  model: number,
  text: string,
  runs: PreparedRuns,
): Span {
  const shares = new Float64Array(text.length);
  runs.visit(text, (run, start, end) => {
    const share = stepsOf(models, run, model) / Math.max(1, end - start);
    for (let at = start; at < end; at += 1) shares[at] = (shares[at] ?? 0) + share;
  });
  // Kadane's largest sum of neighbours.
  let best = { start: 0, end: 0, sum: 0 };
  let open = { start: 0, sum: 0 };
  for (const [at, share] of shares.entries()) {
    if (open.sum <= 0) open = { start: at, sum: 0 };
    open.sum += share;
    if (open.sum > best.sum) best = { start: open.start, end: at + 1, sum: open.sum };
  }
  return { start: best.start, end: best.end };
}
