import type { Span } from '../analysis.ts';
import { beginningsOf } from './beginnings.ts';
import type { KnownRuns } from './known-runs.ts';
import { readWeights, type StoredWeights } from './stored-weights.ts';

/** A trained linear model as it is stored: the weights of the runs, and a constant. */
export interface StoredModel extends StoredWeights {
  readonly bias: number;
}

/** Models over the same runs, scored together: most runs tell most models nothing. */
export interface LinearModels {
  readonly models: readonly StoredModel[];
  /** Where what a run tells begins in the other two; one more at the end. */
  readonly from: Uint32Array;
  readonly place: Uint8Array;
  /** In units of the model's `step`. */
  readonly sizes: Int16Array;
}

export function readModels(models: readonly StoredModel[], runs: number): LinearModels {
  const counts = new Uint32Array(runs);
  for (const model of models) {
    readWeights(model, (run) => {
      counts[run] = (counts[run] ?? 0) + 1;
    });
  }
  const from = beginningsOf(counts);
  const next = from.slice();
  const place = new Uint8Array(from[runs] ?? 0);
  const sizes = new Int16Array(from[runs] ?? 0);
  for (const [index, model] of models.entries()) {
    readWeights(model, (run, size) => {
      const at = next[run] ?? 0;
      place[at] = index;
      sizes[at] = size;
      next[run] = at + 1;
    });
  }
  return { models, from, place, sizes };
}

/** What the weights of a text are multiplied by, so that long texts are no surer than short ones. */
export const scaleOf = (text: string): number => 1 / Math.sqrt(text.length + 1);

/**
 * By model, how far on its side a text lies: 0 is between the two, ±1 as sure as the clear cases the model was trained
 * on. Sums of whole numbers: the same on every machine, whatever their order.
 */
export function scoresOf(
  { models, from, place, sizes }: LinearModels,
  text: string,
  runs: KnownRuns,
): Float64Array {
  const sums = new Float64Array(models.length);
  runs.name(text, (run) => {
    const end = from[run + 1] ?? 0;
    for (let at = from[run] ?? 0; at < end; at += 1) {
      const model = place[at] ?? 0;
      sums[model] = (sums[model] ?? 0) + (sizes[at] ?? 0);
    }
  });
  const scale = scaleOf(text);
  for (const [model, { step, bias }] of models.entries()) {
    sums[model] = (sums[model] ?? 0) * step * scale + bias;
  }
  return sums;
}

/** What a run tells one model, in its steps. */
function sizeOf({ from, place, sizes }: LinearModels, run: number, model: number): number {
  const end = from[run + 1] ?? 0;
  for (let at = from[run] ?? 0; at < end; at += 1) {
    if (place[at] === model) return sizes[at] ?? 0;
  }
  return 0;
}

/** The stretch of the text whose letters add most to the score of one model. Empty where none adds anything. */
export function heaviestStretch(
  models: LinearModels,
  model: number,
  text: string,
  runs: KnownRuns,
): Span {
  const shares = new Float64Array(text.length);
  runs.visit(text, (run, start, end) => {
    const share = sizeOf(models, run, model) / Math.max(1, end - start);
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
