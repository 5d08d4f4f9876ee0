import type { Seats } from '../../../src/core/rotation/round.ts';
import { type PlayedRound, suggestSeats } from '../../../src/core/rotation/suggest-seats.ts';

/** Plays so many rounds as suggested, after those already played. */
export function playRounds(
  group: readonly string[],
  count: number,
  before: readonly PlayedRound[] = [],
): readonly PlayedRound[] {
  return Array.from({ length: count }).reduce<readonly PlayedRound[]>((played, _, at) => {
    const seats = suggestSeats(played, group);
    return seats ? [...played, { at: 1000 + at, seats }] : played;
  }, before);
}

/** "AB|CD": agent A, customer B, observers C and D. */
export const inShort = ({ agent = '-', customer = '-', observers }: Seats): string =>
  `${agent}${customer}|${observers.join('')}`;
