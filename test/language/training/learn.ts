import { beginningsOf } from '../../../src/core/language/matching/beginnings.ts';

const PASSES = 30;
const LAST_PASSES = 10;
/** What the square of a weight costs where its size costs 1: the most that helps unseen talk. */
const SQUARES_COST = 0.4;
/** Of the gain a whole step promises, so much a shorter one must bring to be taken. */
const LEAST_GAIN = 0.01;
const MOST_HALVINGS = 20;
const NEARLY_NONE = 1e-12;

/** Sentences as the learner sees them: by run, in which of them it stands. */
export interface Samples {
  /** By sentence, what each of its runs counts. */
  readonly scale: Float64Array;
  /** By sentence, how many such it counts for. */
  readonly times: Float64Array;
  /** Where the sentences of a run begin in `sentences`; one more at the end. */
  readonly from: Uint32Array;
  readonly sentences: Uint32Array;
}

/** Turns the runs of each sentence, as places in a list of so many, into the sentences of each run. */
export function samplesOf(
  runsOfEach: readonly (readonly number[])[],
  { scale, times }: Pick<Samples, 'scale' | 'times'>,
  runs: number,
): Samples {
  const counts = new Uint32Array(runs);
  for (const itsRuns of runsOfEach) {
    for (const run of itsRuns) counts[run] = (counts[run] ?? 0) + 1;
  }
  const from = beginningsOf(counts);
  const next = from.slice();
  const sentences = new Uint32Array(from[runs] ?? 0);
  for (const [sentence, itsRuns] of runsOfEach.entries()) {
    for (const run of itsRuns) {
      const at = next[run] ?? 0;
      sentences[at] = sentence;
      next[run] = at + 1;
    }
  }
  return { scale, times, from, sentences };
}

/** How hard a sentence on the wrong side pulls: the harder, the more runs are kept. Those that are it are few. */
export interface Pull {
  readonly here: number;
  readonly elsewhere: number;
}

/** Whether a run, by its place, is told something of by another question. */
export type IsKnown = (run: number) => boolean;

/** Which side of a question a sentence is on: 1 here, -1 not, 0 not asked. */
export type Sides = Int8Array;

/** The order in which runs are looked at, the same every time. */
function shuffle(order: Uint32Array, size: number, seed: number): number {
  let state = seed;
  for (let at = size - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    const other = state % (at + 1);
    const moved = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = moved;
  }
  return state;
}

/** The sentences a weight is about, and by sentence what it adds on its side. */
interface About {
  readonly sentences: Uint32Array;
  readonly adds: Float64Array;
}

/** One question being learned. */
class Learner {
  /** Of the runs and, behind them, of what stands in every sentence. */
  readonly weights: Float64Array;
  readonly #samples: Samples;
  readonly #constant: About;
  readonly #adds: Float64Array;
  /** By sentence, how hard it pulls, and how far it lies on the wrong side: under 0 where it is safe. */
  readonly #pull: Float64Array;
  readonly #lack: Float64Array;

  constructor(samples: Samples, sides: Sides, { here, elsewhere }: Pull) {
    this.#samples = samples;
    this.weights = new Float64Array(samples.from.length);
    this.#constant = {
      sentences: Uint32Array.from(sides.keys()),
      adds: Float64Array.from(sides),
    };
    this.#adds = samples.scale.map((scale, at) => scale * (sides[at] ?? 0));
    this.#pull = samples.times.map((times, at) => times * (sides[at] === 1 ? here : elsewhere));
    this.#lack = new Float64Array(samples.scale.length).fill(1);
  }

  about(run: number): About {
    const { from, sentences } = this.#samples;
    if (run === from.length - 1) return this.#constant;
    return { sentences: sentences.subarray(from[run] ?? 0, from[run + 1] ?? 0), adds: this.#adds };
  }

  /** How steeply the loss changes with a weight, and how the steepness does. */
  slopeOf({ sentences, adds }: About): { readonly slope: number; readonly bend: number } {
    let slope = 0;
    let bend = 0;
    for (const at of sentences) {
      const lack = this.#lack[at] ?? 0;
      if (lack <= 0) continue;
      const pulled = (this.#pull[at] ?? 0) * (adds[at] ?? 0);
      slope -= pulled * lack;
      bend += pulled * (adds[at] ?? 0);
    }
    return { slope: 2 * slope, bend: Math.max(2 * bend, NEARLY_NONE) };
  }

  lossOf({ sentences }: About): number {
    let loss = 0;
    for (const at of sentences) {
      const lack = this.#lack[at] ?? 0;
      if (lack > 0) loss += (this.#pull[at] ?? 0) * lack * lack;
    }
    return loss;
  }

  /** Moves a weight, and with it what its sentences lack. */
  move(run: number, { sentences, adds }: About, by: number): void {
    this.weights[run] = (this.weights[run] ?? 0) + by;
    for (const at of sentences) this.#lack[at] = (this.#lack[at] ?? 0) - by * (adds[at] ?? 0);
  }
}

/** What a weight costs, and the step that would be best if the loss were a parabola. */
interface Cost {
  readonly of: (weight: number) => number;
  readonly bestStep: (weight: number, slope: number, bend: number) => number;
}

/** Its size, at a price: most weights stay 0. */
const sizeAt = (price: number): Cost => ({
  of: (weight) => price * Math.abs(weight),
  bestStep: (weight, slope, bend) => {
    if (slope + price < bend * weight) return -(slope + price) / bend;
    if (slope - price > bend * weight) return -(slope - price) / bend;
    return -weight;
  },
});

/**
 * A run is stored with its number once, which weighs as much as two of its weights. So what another question has paid for
 * already is cheap.
 */
const NEW_RUN = sizeAt(1.4);
const KNOWN_RUN = sizeAt(0.6);

/** Its square: the many small ones are spared, and share what they say. */
const SQUARE: Cost = {
  of: (weight) => (SQUARES_COST / 2) * weight * weight,
  bestStep: (weight, slope, bend) => -(slope + SQUARES_COST * weight) / (bend + SQUARES_COST),
};

/** Takes that step, or half of it as often as it takes to bring something. Says whether it did. */
function improve(learner: Learner, run: number, cost: Cost): boolean {
  const about = learner.about(run);
  const weight = learner.weights[run] ?? 0;
  const { slope, bend } = learner.slopeOf(about);
  let step = cost.bestStep(weight, slope, bend);
  if (Math.abs(step) < NEARLY_NONE) return false;
  const before = learner.lossOf(about) + cost.of(weight);
  let promised = cost.of(weight + step) - cost.of(weight) + slope * step;
  let taken = 0;
  for (let halvings = 0; halvings < MOST_HALVINGS; halvings += 1) {
    learner.move(run, about, step - taken);
    taken = step;
    const change = learner.lossOf(about) + cost.of(weight + step) - before;
    if (change <= LEAST_GAIN * promised) return true;
    step /= 2;
    promised /= 2;
  }
  learner.move(run, about, -taken);
  return false;
}

/** Learns which runs are to have a weight, and says so, in the order they were looked at last. */
function chooseRuns(learner: Learner, isKnown: IsKnown): Uint32Array {
  const order = Uint32Array.from(learner.weights.keys());
  let size = order.length;
  let seed = 1;
  for (let pass = 0; pass < PASSES; pass += 1) {
    seed = shuffle(order, size, seed);
    // What was 0 and wanted to stay so is looked at again in every fifth pass only.
    const all = pass % 5 === 0 ? order.length : size;
    let kept = 0;
    for (let at = 0; at < all; at += 1) {
      const run = order[at] ?? 0;
      const cost = isKnown(run) ? KNOWN_RUN : NEW_RUN;
      if (!improve(learner, run, cost) && learner.weights[run] === 0) continue;
      order[at] = order[kept] ?? 0;
      order[kept] = run;
      kept += 1;
    }
    size = kept;
  }
  return order.filter((run) => learner.weights[run] !== 0);
}

/**
 * A linear support-vector machine with squared hinge loss, by coordinate descent (Chang, Hsieh and Lin 2008; Yuan et al.
 * 2010): first every weight costs its size, so that most stay 0; then those that did not cost their squares, since what
 * chooses runs well makes the chosen ones too small (Meinshausen 2007). Only sums, products and quotients, in a fixed
 * order: the same samples give the same bytes on every machine. The last weight is the constant.
 */
export function learn(samples: Samples, sides: Sides, pull: Pull, isKnown: IsKnown): Float64Array {
  const learner = new Learner(samples, sides, pull);
  const chosen = chooseRuns(learner, isKnown);
  for (let pass = 0; pass < LAST_PASSES; pass += 1)
    for (const run of chosen) improve(learner, run, SQUARE);
  return learner.weights;
}
