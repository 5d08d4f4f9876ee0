/** How hard a sentence on the wrong side may pull. */
const PENALTY = 0.5;
/** What a sentence is known by is rare among all sentences: those that are it pull harder. */
const PULL_OF_FEW = 2;
const EPOCHS = 12;

/** A sentence as the learner sees it. */
export interface Sample {
  /** Places of its runs in the list of known runs. */
  readonly runs: Uint32Array;
  /** What the weight of each is multiplied by. */
  readonly scale: number;
}

/** The order in which samples are looked at, the same every time. */
function shuffle(order: Uint32Array, seed: number): number {
  let state = seed;
  for (let at = order.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    const other = state % (at + 1);
    const moved = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = moved;
  }
  return state;
}

/** Weights of the runs and, behind them, of the constant. */
interface Learner {
  readonly weights: Float64Array;
  /** How hard each sample pulls. */
  readonly pull: Float64Array;
}

function scoreOf({ runs, scale }: Sample, weights: Float64Array): number {
  let sum = 0;
  for (const run of runs) sum += weights[run] ?? 0;
  return sum * scale + (weights[weights.length - 1] ?? 0);
}

const lengthSquared = ({ runs, scale }: Sample): number => runs.length * scale * scale + 1;

function learnFrom(sample: Sample, index: number, isHere: boolean, learner: Learner): void {
  const { weights, pull } = learner;
  const side = isHere ? 1 : -1;
  const softness = 1 / (2 * PENALTY * (isHere ? PULL_OF_FEW : 1));
  const before = pull[index] ?? 0;
  const gradient = side * scoreOf(sample, weights) - 1 + before * softness;
  const after = Math.max(0, before - gradient / (lengthSquared(sample) + softness));
  if (after === before) return;
  pull[index] = after;
  const change = (after - before) * side;
  for (const run of sample.runs) weights[run] = (weights[run] ?? 0) + change * sample.scale;
  weights[weights.length - 1] = (weights[weights.length - 1] ?? 0) + change;
}

/**
 * A linear support-vector machine with squared hinge loss by dual coordinate descent (Hsieh et al. 2008), between the
 * samples that are `here` and the others. Only sums, products and square roots, in a fixed order: the same samples give
 * the same bytes on every machine.
 */
export function learn(samples: readonly Sample[], here: readonly boolean[], runs: number) {
  const learner: Learner = {
    weights: new Float64Array(runs + 1),
    pull: new Float64Array(samples.length),
  };
  const order = Uint32Array.from(samples.keys());
  let seed = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    seed = shuffle(order, seed);
    for (const index of order) {
      const sample = samples[index];
      if (sample !== undefined) learnFrom(sample, index, here[index] === true, learner);
    }
  }
  return learner.weights;
}
