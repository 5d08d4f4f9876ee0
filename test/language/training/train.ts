import { FAULT_CLASSES, FORBIDDEN } from '../../../src/core/language/analysis.ts';
import { BETWEEN_RUNS } from '../../../src/core/language/finding/prepare-look-again.ts';
import { runsOf } from '../../../src/core/language/matching/letter-runs.ts';
import {
  MIDDLE,
  STEPS,
  scaleOf,
  type StoredModel,
} from '../../../src/core/language/matching/linear-model.ts';
import { normalise } from '../../../src/core/language/normalise.ts';
import type { Row } from '../corpus-report/read-corpus.ts';

/** Long enough for 凭什么; four letters found nothing that three do not. */
const LONGEST = 3;
/** A run of one sentence says nothing of others. */
const LEAST_SENTENCES = 2;
/** Twice as many catch no more. */
const MOST_RUNS = 2000;

const PENALTY = 0.3;
const EPOCHS = 20;

interface Sample {
  readonly runs: readonly number[];
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

/** Weights of the runs and, behind them, of the constant. */
interface Learner {
  readonly weights: Float64Array;
  /** How hard each sample pulls. */
  readonly pull: Float64Array;
}

function learnFrom({ runs, scale, side }: Sample, index: number, { weights, pull }: Learner) {
  const constant = weights.length - 1;
  const places = [...runs, constant];
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
function learn(samples: readonly Sample[], runs: number): Float64Array {
  const learner: Learner = {
    weights: new Float64Array(runs + 1),
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

interface Labelled {
  readonly row: Row;
  readonly text: string;
  readonly runs: ReadonlySet<string>;
}

/** In how many sentences each run stands. */
function countRuns(labelled: readonly Labelled[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { runs } of labelled) {
    for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

function samplesOf(
  labelled: readonly Labelled[],
  known: readonly string[],
  isHere: (row: Row) => boolean,
): readonly Sample[] {
  const places = new Map(known.map((run, place) => [run, place]));
  return labelled.map(({ row, text, runs }) => ({
    runs: [...runs].flatMap((run) => places.get(run) ?? []),
    scale: scaleOf(text),
    side: isHere(row) ? 1 : -1,
  }));
}

const byCode = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** The runs that tell most, heavy and frequent, in the order of their letters. */
function tellingRuns(labelled: readonly Labelled[], isHere: (row: Row) => boolean): string[] {
  const counts = countRuns(labelled);
  const known = [...counts.keys()]
    .filter((run) => (counts.get(run) ?? 0) >= LEAST_SENTENCES && !run.includes(BETWEEN_RUNS))
    .sort(byCode);
  const weights = learn(samplesOf(labelled, known, isHere), known.length);
  const told = known.map((run, place) => ({
    run,
    weight: Math.abs(weights[place] ?? 0) * Math.sqrt(counts.get(run) ?? 0),
  }));
  return told
    .sort((one, other) => other.weight - one.weight || byCode(one.run, other.run))
    .slice(0, MOST_RUNS)
    .map(({ run }) => run)
    .sort(byCode);
}

export interface Trained {
  readonly runs: string;
  readonly any: StoredModel;
  readonly classes: Readonly<Record<string, StoredModel>>;
}

const isForbidden = ({ faults }: Row): boolean => faults.some((one) => FORBIDDEN.has(one));
const isOpen = ({ maybe }: Row): boolean =>
  FAULT_CLASSES.some((one) => FORBIDDEN.has(one) && maybe.includes(one));

/** What rebukes look like, learned from labelled sentences: all of them against the rest, and among them each class. */
export function train(rows: readonly Row[]): Trained {
  const labelled = rows
    .filter((row) => isForbidden(row) || !isOpen(row))
    .map((row) => {
      const { text } = normalise(row.text);
      return { row, text, runs: runsOf(text, LONGEST) };
    });
  const known = tellingRuns(labelled, isForbidden);
  const model = (among: readonly Labelled[], isHere: (row: Row) => boolean): StoredModel =>
    store(learn(samplesOf(among, known, isHere), known.length));
  const rebukes = labelled.filter(({ row }) => isForbidden(row));
  return {
    runs: known.join(BETWEEN_RUNS),
    any: model(labelled, isForbidden),
    classes: Object.fromEntries(
      FAULT_CLASSES.filter((one) => FORBIDDEN.has(one)).map((one) => [
        one,
        model(rebukes, ({ faults }) => faults.includes(one)),
      ]),
    ),
  };
}
