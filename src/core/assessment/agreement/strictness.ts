import type { Ratings } from './paired-ratings.ts';
import { type Figure, knownFigure, noFigure } from './small-sample.ts';

/** A rater's leaning in words a teacher can say: "milder by 2.5 points". */
export interface Leaning {
  readonly way: 'milder' | 'stricter' | 'even';
  /** Points, never negative, to a tenth. */
  readonly by: number;
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0) / numbers.length;

/**
 * How many points more than the others a rater gives on the same items, on average: above 0 is
 * milder, below 0 stricter. Each item counts once, however many others rated it.
 *
 * `own` and each of `others` hold points for the same items in the same order (else RangeError); an
 * item counts when this rater and at least one other rated it, and `items` says how many did.
 */
export function strictness(own: Ratings<number>, others: readonly Ratings<number>[]): Figure {
  if (others.some(({ length }) => length !== own.length))
    throw new RangeError('ratings of the same items must have the same length');
  const offsets = own.flatMap((points, item) => {
    const theirs = others.map((ratings) => ratings[item]).filter((rating) => rating !== undefined);
    return points === undefined || theirs.length === 0 ? [] : [points - mean(theirs)];
  });
  if (others.length === 0) return noFigure('too-few-raters', 0);
  if (offsets.length === 0) return noFigure('too-few-items', 0);
  return knownFigure(mean(offsets), offsets.length);
}

/** The words for an offset in points; what rounds to nothing is even, so that words and number agree. */
export function leaningOf(offset: number): Leaning {
  const by = Math.round(Math.abs(offset) * 10) / 10;
  if (by === 0) return { way: 'even', by };
  return { way: offset > 0 ? 'milder' : 'stricter', by };
}
