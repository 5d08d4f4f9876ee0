import type { Talk } from './student-talks.ts';

/** Below this share of the points it is bad; reports draw the line at the same place. */
export const LOW_SHARE = 0.5;

export interface CriterionOfClass {
  readonly id: string;
  /** Points won of those to be won, 0–1, over the whole class. */
  readonly share: number;
  /** Students it could be rated for, and those of them below half of its points. */
  readonly of: number;
  readonly low: number;
  /** What cost most, the worst first. */
  readonly checks: readonly CheckOfClass[];
}

export interface CheckOfClass {
  readonly id: string;
  readonly students: number;
  /** Points lost together. */
  readonly points: number;
}

/** As it is read: what shows as 50 % is not below half. */
export const isLowShare = (share: number): boolean => Math.round(share * 100) < LOW_SHARE * 100;

const MOST_CHECKS = 3;

function checksOf(talks: readonly Talk[], criterion: string): readonly CheckOfClass[] {
  const found = new Map<string, { points: number; students: Set<string> }>();
  for (const { student, attempt } of talks) {
    for (const lost of attempt.session.lost) {
      if (lost.criterion !== criterion || lost.points === 0) continue;
      const one = found.get(lost.check) ?? { points: 0, students: new Set() };
      one.points += Math.abs(lost.points);
      one.students.add(student);
      found.set(lost.check, one);
    }
  }
  return [...found]
    .map(([id, { points, students }]) => ({ id, points, students: students.size }))
    .sort((one, other) => other.points - one.points)
    .slice(0, MOST_CHECKS);
}

/** What the class does worst, by the share of points, the weakest first. */
export function criteriaOfClass(talks: readonly Talk[]): readonly CriterionOfClass[] {
  const all = talks
    .flatMap(({ attempt }) => attempt.session.criteria)
    .filter(({ possible }) => possible > 0);
  const ids = [...new Set(all.map(({ id }) => id))];
  return ids
    .map((id) => {
      const rated = all.filter((one) => one.id === id);
      const possible = rated.reduce((sum, one) => sum + one.possible, 0);
      const earned = rated.reduce((sum, one) => sum + one.earned, 0);
      const low = rated.filter((one) => one.earned / one.possible < LOW_SHARE).length;
      return { id, share: earned / possible, of: rated.length, low, checks: checksOf(talks, id) };
    })
    .sort((one, other) => one.share - other.share);
}

/** Not worth a teacher's time from this share on: what nearly everybody does needs no talk. */
const DONE_WELL = 0.9;

/** The three weakest; fewer where the rest is done well. */
export const weakest = (criteria: readonly CriterionOfClass[]): readonly CriterionOfClass[] =>
  criteria.filter(({ share }) => share < DONE_WELL).slice(0, 3);
