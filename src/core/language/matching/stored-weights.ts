/*
 * Weights of a long list of runs of which most are none, written as letters: how many are none before each that is some,
 * and, in a text of its own because it is packed better alone, the weight. A weight is a whole number of steps times its
 * own size, so that small ones, and most are small, can be told apart.
 */

/** Letters no JSON has to escape. */
const NO_GAP = '0'.charCodeAt(0);
const MOST_GAP = 40;
/** So many are none, and more before the next weight. */
const LONG_GAP = '~';
const NO_WEIGHT = 'm'.charCodeAt(0);

export interface StoredWeights {
  readonly gaps: string;
  readonly weights: string;
  /** What the smallest weight is. */
  readonly step: number;
}

/** Weights in at most so many steps to each side of none, 15 or fewer: the fewer, the less they weigh. */
export function writeWeights(weights: readonly number[], mostSteps: number): StoredWeights {
  const heaviest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = Number((heaviest / mostSteps ** 2).toPrecision(6));
  let gap = 0;
  let gaps = '';
  let written = '';
  for (const weight of weights) {
    const steps = step === 0 ? 0 : Math.round(Math.sqrt(Math.abs(weight) / step));
    if (steps === 0) gap += 1;
    else {
      gaps += LONG_GAP.repeat(Math.floor(gap / MOST_GAP));
      gaps += String.fromCharCode(NO_GAP + (gap % MOST_GAP));
      written += String.fromCharCode(NO_WEIGHT + (weight < 0 ? -steps : steps));
      gap = 0;
    }
  }
  return { gaps, weights: written, step };
}

/** Visits each weight that is some: where it stands in the list, and how many of the smallest it is. */
export function readWeights(
  { gaps, weights }: StoredWeights,
  visit: (place: number, size: number) => void,
): void {
  let place = 0;
  let weight = 0;
  for (let at = 0; at < gaps.length; at += 1) {
    if (gaps[at] === LONG_GAP) place += MOST_GAP;
    else {
      place += gaps.charCodeAt(at) - NO_GAP;
      const steps = weights.charCodeAt(weight) - NO_WEIGHT;
      visit(place, steps * Math.abs(steps));
      place += 1;
      weight += 1;
    }
  }
}
