import { pairUp, type Ratings } from './paired-ratings.ts';
import { type Figure, type Interval, knownFigure, noFigure, Z95 } from './small-sample.ts';

/** Wilson (1927), which stays inside 0 to 1 and has a width even where everything or nothing agrees. */
function wilson(share: number, items: number): Interval {
  const square = Z95 * Z95;
  const middle = share + square / (2 * items);
  const reach = Z95 * Math.sqrt((share * (1 - share)) / items + square / (4 * items * items));
  const scale = 1 + square / items;
  return {
    // Rounding must not push an end past the share itself.
    low: Math.max(0, Math.min(share, (middle - reach) / scale)),
    high: Math.min(1, Math.max(share, (middle + reach) / scale)),
  };
}

/**
 * The share of items two raters agree on, 0 to 1. It does not allow for chance: two raters who
 * always say yes agree fully, so show Cohen's kappa beside it.
 *
 * The lists are of equal length (else RangeError); items one of them left out do not count. `agree`
 * says what agreement is, for instance "at most one step apart". There is no figure without items.
 */
export function percentAgreement<Value>(
  first: Ratings<Value>,
  second: Ratings<Value>,
  agree: (one: Value, other: Value) => boolean = Object.is,
): Figure {
  const pairs = pairUp(first, second);
  if (pairs.length === 0) return noFigure('too-few-items', 0);
  const share = pairs.filter(([one, other]) => agree(one, other)).length / pairs.length;
  return { ...knownFigure(share, pairs.length), interval: wilson(share, pairs.length) };
}
