import { readRunNumbers, type StoredNumbers } from './run-numbers.ts';

/** The runs that most sentences of a language share, as they are stored. */
export interface CommonRuns {
  /** Their numbers. */
  readonly runs: StoredNumbers;
  /** A letter for each: `a` for a run that is all runs, `c` for one that is half of them, `e` for a quarter. */
  readonly shares: string;
}

const FIRST = 'a'.charCodeAt(0);

/** The letter of a share of all runs, more than 0 and at most 1. */
export const letterOf = (share: number): string =>
  String.fromCharCode(FIRST + Math.round(-2 * Math.log2(share)));

const shareOf = (letter: number): number => 2 ** ((FIRST - letter) / 2);

/** By number, how large a part of all runs of ordinary talk each common one is. */
export const readShares = ({ runs, shares }: CommonRuns): ReadonlyMap<number, number> =>
  new Map(readRunNumbers(runs).map((run, at) => [run, shareOf(shares.charCodeAt(at))]));
