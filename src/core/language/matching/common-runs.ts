import { BETWEEN_RUNS } from './runs.ts';

/** The runs that most sentences of a language share, as they are stored. */
export interface CommonRuns {
  /** With `|` between them. */
  readonly runs: string;
  /** A letter for each: `a` for a run that is all runs, `c` for one that is half of them, `e` for a quarter. */
  readonly shares: string;
}

const FIRST = 'a'.charCodeAt(0);

/** The letter of a share of all runs, more than 0 and at most 1. */
export const letterOf = (share: number): string =>
  String.fromCharCode(FIRST + Math.round(-2 * Math.log2(share)));

const shareOf = (letter: number): number => 2 ** ((FIRST - letter) / 2);

/** How large a part of all runs of ordinary talk each common one is. */
export const readShares = ({ runs, shares }: CommonRuns): ReadonlyMap<string, number> =>
  new Map(runs.split(BETWEEN_RUNS).map((run, at) => [run, shareOf(shares.charCodeAt(at))]));
