import { completeItems, type Ratings } from './paired-ratings.ts';
import { type Figure, knownFigure, noFigure } from './small-sample.ts';

/** Mean squares of items × raters, one rating a cell. */
interface MeanSquares {
  readonly items: number;
  readonly raters: number;
  /** Between items: how much what is rated differs. */
  readonly between: number;
  /** Between raters: how much some are stricter. */
  readonly judges: number;
  /** What neither explains. */
  readonly error: number;
}

type Formula = (squares: MeanSquares) => { readonly top: number; readonly bottom: number };

/** Below this a variance is rounding, for ratings on scales from 0–1 to 0–100. */
const TINY = 1e-9;

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0) / numbers.length;

const squares = (numbers: readonly number[], centre: number): number =>
  numbers.reduce((total, number) => total + (number - centre) ** 2, 0);

function meanSquares(rows: readonly (readonly number[])[]): MeanSquares {
  const [items, raters] = [rows.length, rows[0]?.length ?? 0];
  const columns = Array.from({ length: raters }, (_, rater) => rows.map((row) => row[rater] ?? 0));
  const grand = mean(rows.flat());
  const between = raters * squares(rows.map(mean), grand);
  const judges = items * squares(columns.map(mean), grand);
  // The difference of sums may fall a rounding below nothing.
  const rest = Math.max(0, squares(rows.flat(), grand) - between - judges);
  return {
    items,
    raters,
    between: between / (items - 1),
    judges: judges / (raters - 1),
    error: rest / ((items - 1) * (raters - 1)),
  };
}

function correlate(raters: readonly Ratings<number>[], formula: Formula): Figure {
  const rows = completeItems(raters);
  if (raters.length < 2) return noFigure('too-few-raters', rows.length);
  if (rows.length < 2) return noFigure('too-few-items', rows.length);
  const found = meanSquares(rows);
  const { top, bottom } = formula(found);
  // Each rater said the same throughout, or the estimate of the whole variance is nothing or less.
  if (found.between + found.error < TINY || bottom < TINY)
    return noFigure('no-variance', rows.length);
  return knownFigure(top / bottom, rows.length);
}

/**
 * ICC(2,1): how far the points of one rater can stand for those of any other, as share of the whole
 * variance; a rater who is always stricter lowers it. At most 1; 0 or less means none. Two-way
 * random, absolute agreement, single rating: Shrout & Fleiss (1979), Psychological Bulletin 86, 420–428.
 *
 * One list of points for each rater, all over the same items (else RangeError); an item somebody left
 * out does not count. No figure below two raters or two items, or when no rater tells items apart.
 */
export function iccSingle(raters: readonly Ratings<number>[]): Figure {
  return correlate(raters, ({ items: n, raters: k, between, judges, error }) => ({
    top: between - error,
    bottom: between + (k - 1) * error + (k * (judges - error)) / n,
  }));
}

/**
 * ICC(2,k): the same for the mean of all these raters instead of one of them; same source, input and
 * errors. Its lower end is open: a large negative number only says that the items hardly differ.
 */
export function iccAverage(raters: readonly Ratings<number>[]): Figure {
  return correlate(raters, ({ items: n, between, judges, error }) => ({
    top: between - error,
    bottom: between + (judges - error) / n,
  }));
}
