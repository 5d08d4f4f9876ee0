import type { StudentTalks } from './student-talks.ts';

export interface FirstAndLast {
  readonly student: string;
  /** Points out of 100. */
  readonly first: number;
  readonly last: number;
  /** Talks with a score, two or more. */
  readonly attempts: number;
}

export interface Gains {
  /** Who gained most first. */
  readonly students: readonly FirstAndLast[];
  readonly better: number;
  readonly same: number;
  readonly worse: number;
  /** Mean gain in points; nothing where nobody talked twice. */
  readonly mean: number | undefined;
}

/** Points within which two talks are as good as each other. */
const AS_GOOD = 3;

function pairOf({ student, attempts }: StudentTalks): readonly FirstAndLast[] {
  const totals = attempts.flatMap(({ total }) => (total === undefined ? [] : [total]));
  const [first] = totals;
  const last = totals.at(-1);
  if (first === undefined || last === undefined || totals.length < 2) return [];
  return [{ student: student.id, first, last, attempts: totals.length }];
}

/** First against last talk of those who tried more than once. */
export function gainsOf(talks: readonly StudentTalks[]): Gains {
  const gain = ({ first, last }: FirstAndLast): number => last - first;
  const students = talks.flatMap(pairOf).sort((one, other) => gain(other) - gain(one));
  const sum = students.reduce((total, one) => total + gain(one), 0);
  const better = students.filter((one) => gain(one) >= AS_GOOD).length;
  const worse = students.filter((one) => gain(one) <= -AS_GOOD).length;
  return {
    students,
    better,
    worse,
    same: students.length - better - worse,
    mean: students.length === 0 ? undefined : sum / students.length,
  };
}
