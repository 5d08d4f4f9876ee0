import { FAULT_CLASSES, FORBIDDEN } from '../../../src/core/language/analysis.ts';
import type { LookAgain } from '../../../src/core/language/language.ts';
import { bucketsOf } from '../../../src/core/language/matching/letter-runs.ts';
import {
  MIDDLE,
  STEPS,
  type StoredModel,
} from '../../../src/core/language/matching/linear-model.ts';
import { normalise } from '../../../src/core/language/normalise.ts';
import type { Row } from '../corpus-report/read-corpus.ts';

/** Short enough to be learned from a few thousand sentences, long enough for 凭什么 and 爱寄不寄. */
const SIZES: LookAgain['sizes'] = { shortest: 1, longest: 4, buckets: 4096 };

const PENALTY = 0.3;
const EPOCHS = 20;

interface Sample {
  readonly buckets: readonly number[];
  readonly scale: number;
  /** 1 or -1. */
  readonly side: number;
}

/** The order in which samples are looked at, the same every time. */
function* shuffles(count: number): Generator<readonly number[]> {
  const order = Array.from({ length: count }, (_, index) => index);
  let seed = 1;
  for (;;) {
    for (let at = count - 1; at > 0; at -= 1) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const other = seed % (at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    yield order;
  }
}

/** Weights of the buckets and, behind them, of the constant. */
interface Learner {
  readonly weights: Float64Array;
  /** How hard each sample pulls. */
  readonly pull: Float64Array;
}

function learnFrom({ buckets, scale, side }: Sample, index: number, { weights, pull }: Learner) {
  const constant = weights.length - 1;
  const places = [...buckets, constant];
  const score = places.reduce((sum, place) => sum + (weights[place] ?? 0) * scale, 0);
  const before = pull[index] ?? 0;
  const gradient = side * score - 1 + before / (2 * PENALTY);
  const after = Math.max(0, before - gradient / (1 + 1 / (2 * PENALTY)));
  pull[index] = after;
  const change = (after - before) * side * scale;
  for (const place of places) weights[place] = (weights[place] ?? 0) + change;
}

/**
 * A linear support-vector machine with squared hinge loss by dual coordinate descent (Hsieh et al. 2008). Only sums,
 * products and square roots, in a fixed order: the same samples give the same bytes on every machine.
 */
function learn(samples: readonly Sample[]): Float64Array {
  const learner: Learner = {
    weights: new Float64Array(SIZES.buckets + 1),
    pull: new Float64Array(samples.length),
  };
  const orders = shuffles(samples.length);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const index of orders.next().value ?? []) {
      const sample = samples[index];
      if (sample !== undefined) learnFrom(sample, index, learner);
    }
  }
  return learner.weights;
}

/** Weights rounded to few steps, a letter each. */
function store(weights: Float64Array): StoredModel {
  const own = weights.slice(0, -1);
  const heaviest = own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = Number((heaviest / STEPS).toPrecision(6));
  const letters = Array.from(own, (weight) =>
    String.fromCharCode(MIDDLE + (step === 0 ? 0 : Math.round(weight / step))),
  );
  return { weights: letters.join(''), step, bias: Number((weights.at(-1) ?? 0).toPrecision(6)) };
}

function samplesOf(rows: readonly Row[], isHere: (row: Row) => boolean): readonly Sample[] {
  return rows.map((row) => {
    const buckets = bucketsOf(normalise(row.text).text, SIZES);
    const scale = 1 / Math.sqrt(buckets.length + 1);
    return { buckets, scale, side: isHere(row) ? 1 : -1 };
  });
}

export interface Trained {
  readonly sizes: LookAgain['sizes'];
  readonly any: StoredModel;
  readonly classes: Readonly<Record<string, StoredModel>>;
}

/** What rebukes look like, learned from labelled sentences: all of them against the rest, and each class. */
export function train(rows: readonly Row[]): Trained {
  const forbidden = FAULT_CLASSES.filter((one) => FORBIDDEN.has(one));
  const model = (isHere: (row: Row) => boolean): StoredModel =>
    store(learn(samplesOf(rows, isHere)));
  return {
    sizes: SIZES,
    any: model(({ faults }) => faults.some((one) => FORBIDDEN.has(one))),
    classes: Object.fromEntries(
      forbidden.map((one) => [one, model(({ faults }) => faults.includes(one))]),
    ),
  };
}
