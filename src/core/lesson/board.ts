import type { GradeRow } from '../classroom/grade/grade-row.ts';
import { groupsOf, type SchoolClass, type Student } from '../classroom/roster.ts';
import { scenariosTalked, latestTalks, talksAbout } from '../class-view/student-talks.ts';
import { seatsToCome } from '../class-view/seats-to-come.ts';
import { criteriaOfClass, isLowShare } from '../class-view/weak-criteria.ts';
import type { Seat } from '../rotation/round.ts';

/** How often a seat was had in a group, of everybody in it. */
export interface SeatCover {
  readonly seat: Seat;
  readonly had: number;
}

/** The criterion a group does worst. */
export interface WeakPoint {
  readonly criterion: string;
  readonly scenario: string;
  /** Points won of those to be won, 0–1. */
  readonly share: number;
  readonly isLow: boolean;
}

/** One group on the wall, from what it has handed in. */
export interface HandedGroup {
  /** As in the roster; nothing for those who are in no group. */
  readonly name: string | undefined;
  readonly students: readonly Student[];
  readonly handedIn: number;
  /** Mean of its members' marks as whole points; nothing where there is none. */
  readonly mark: number | undefined;
  readonly isBelowPass: boolean;
  readonly seats: readonly SeatCover[];
  readonly weakest: WeakPoint | undefined;
}

interface Asked {
  readonly seats: readonly Seat[];
  readonly pass: number;
}

function weakestOf(rows: readonly GradeRow[]): WeakPoint | undefined {
  const [scenario] = scenariosTalked(rows);
  if (scenario === undefined) return undefined;
  const [worst] = criteriaOfClass(latestTalks(talksAbout(rows, scenario)));
  if (worst === undefined) return undefined;
  return { criterion: worst.id, scenario, share: worst.share, isLow: isLowShare(worst.share) };
}

function groupTile(
  name: string | undefined,
  rows: readonly GradeRow[],
  { seats, pass }: Asked,
): HandedGroup {
  const marks = rows.flatMap(({ final }) => (final === undefined ? [] : [final]));
  const sum = marks.reduce((total, mark) => total + mark, 0);
  const mark = marks.length === 0 ? undefined : Math.round(sum / marks.length);
  return {
    name,
    students: rows.map(({ student }) => student),
    handedIn: rows.filter(({ missing }) => !missing).length,
    mark,
    isBelowPass: mark !== undefined && mark < pass,
    seats: seatsToCome(rows, seats).map(({ seat, had }) => ({ seat, had: had.length })),
    weakest: weakestOf(rows),
  };
}

/** Every group of a class in the order of the roster, and after them whoever is in none. */
export function handedGroups(
  rows: readonly GradeRow[],
  schoolClass: Pick<SchoolClass, 'students'> | undefined,
  asked: Asked,
): readonly HandedGroup[] {
  const { groups } = groupsOf(schoolClass?.students ?? []);
  const rowsOf = (students: readonly Student[]): readonly GradeRow[] =>
    rows.filter(({ student }) => students.some(({ id }) => id === student.id));
  const grouped = groups.map(({ name, students }) => groupTile(name, rowsOf(students), asked));
  const without = rows.filter(
    ({ student }) => !groups.some(({ students }) => students.some(({ id }) => id === student.id)),
  );
  return without.length === 0 ? grouped : [...grouped, groupTile(undefined, without, asked)];
}
