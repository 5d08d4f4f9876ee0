import {
  type AgreementTable,
  chanceIn,
  observedIn,
  standardError,
  tabulate,
  type Weight,
} from './agreement-table.ts';
import { pairUp, type Ratings } from './paired-ratings.ts';
import {
  type Interval,
  type Known,
  knownFigure,
  noFigure,
  type Unknown,
  Z95,
} from './small-sample.ts';

/** Linear: two steps apart is twice as bad as one. Quadratic: four times as bad. */
export type Weighting = 'linear' | 'quadratic';

/** Kappa with its two parts: a high share agreed on and a kappa near 0 together mean a lopsided scale. */
export interface KnownKappa extends Known {
  /** Agreement seen, weighted where kappa is, 0 to 1. */
  readonly observed: number;
  /** Agreement to be expected from the raters' habits alone, 0 to 1. */
  readonly chance: number;
}

export type Kappa = KnownKappa | Unknown;

/** Shares are sums of fractions: smaller differences than this are rounding. */
const TINY = 1e-12;

const sameOnly: Weight = (one, other) => (one === other ? 1 : 0);

function weightFor(weighting: Weighting, size: number): Weight {
  const power = weighting === 'linear' ? 1 : 2;
  const span = Math.max(1, size - 1);
  return (one, other) => 1 - (Math.abs(one - other) / span) ** power;
}

/** Nothing for few items, where the formula does not hold, and for full agreement, where it claims certainty. */
function intervalOf(
  kappa: Known,
  table: AgreementTable,
  weight: Weight,
): { readonly interval?: Interval } {
  const reach = Z95 * standardError(table, weight);
  if (kappa.sample === 'few' || reach < 1e-6) return {};
  const { value } = kappa;
  return { interval: { low: Math.max(-1, value - reach), high: Math.min(1, value + reach) } };
}

function kappaOf(table: AgreementTable, weight: Weight): Kappa {
  if (table.items < 2) return noFigure('too-few-items', table.items);
  const [observed, chance] = [observedIn(table, weight), chanceIn(table, weight)];
  if (1 - chance < TINY) return noFigure('no-variance', table.items);
  const kappa = knownFigure((observed - chance) / (1 - chance), table.items);
  return { ...kappa, observed, chance, ...intervalOf(kappa, table, weight) };
}

/**
 * Agreement of two raters beyond chance for categories without an order, −1 to 1; 0 is what their
 * habits alone would give. Cohen (1960), Educational and Psychological Measurement 20, 37–46.
 *
 * The lists are of equal length (else RangeError); items one of them left out do not count. There is
 * no figure below two items or when both only ever used one and the same category.
 */
export function cohenKappa<Category>(first: Ratings<Category>, second: Ratings<Category>): Kappa {
  const pairs = pairUp(first, second);
  return kappaOf(tabulate(pairs, [...new Set(pairs.flat())]), sameOnly);
}

/**
 * Agreement beyond chance for ratings with an order, −1 to 1: a near miss counts as part agreement.
 * Cohen (1968), Psychological Bulletin 70, 213–220; with two categories it equals `cohenKappa`.
 *
 * `scale` holds every possible rating once, from lowest to highest, also those nobody used: steps are
 * counted on it. A rating that is not on it, or lists of unequal length, throw RangeError.
 */
export function weightedKappa<Category>(
  first: Ratings<Category>,
  second: Ratings<Category>,
  scale: readonly Category[],
  weighting: Weighting,
): Kappa {
  return kappaOf(tabulate(pairUp(first, second), scale), weightFor(weighting, scale.length));
}
