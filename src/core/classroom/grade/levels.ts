import { LEVEL_RANGE } from '../../assessment/assessment-event.ts';
import type { DecidedSession } from './as-decided.ts';

/** 1–5 by criterion. */
export type Levels = Readonly<Record<string, number>>;

const SPAN = LEVEL_RANGE.high - LEVEL_RANGE.low;

/** A share of points as a level, as opinions of a talk have it: nothing is 1, all is 5. */
export const machineLevels = ({ criteria }: DecidedSession): Levels =>
  Object.fromEntries(
    criteria
      .filter(({ possible }) => possible > 0)
      .map(({ id, earned, possible }) => [
        id,
        LEVEL_RANGE.low + Math.round(SPAN * Math.max(0, earned / possible)),
      ]),
  );

/** The mean of several sheets, criterion by criterion. */
export function meanLevels(all: readonly Levels[]): Levels {
  const ids = [...new Set(all.flatMap((levels) => Object.keys(levels)))];
  return Object.fromEntries(
    ids.map((id) => {
      const given = all.flatMap((levels) => levels[id] ?? []);
      return [id, given.reduce((sum, one) => sum + one, 0) / given.length];
    }),
  );
}

/** By how many levels the mildest and the strictest are apart. */
export function levelsApart(given: readonly (number | undefined)[]): number {
  const there = given.filter((level) => level !== undefined);
  return there.length < 2 ? 0 : Math.max(...there) - Math.min(...there);
}

/** So many levels apart is worth a word; one level is a matter of taste. */
export const FAR_APART = 2;
