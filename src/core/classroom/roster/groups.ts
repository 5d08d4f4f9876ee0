import { planRotation } from '../../rotation/plan-rotation.ts';
import type { PlayedRound } from '../../rotation/suggest-seats.ts';
import type { Seating } from '../../rotation/round.ts';
import { pickIndex } from '../../shared/seeded.ts';
import type { Group, Student } from '../roster.ts';

/** An agent, a customer and an observer. */
const SIZE = 3;

/** Sizes of the groups for so many students: threes; one left over makes a four, two left over are a pair. */
export function groupSizes(count: number): readonly number[] {
  const threes = Math.floor(count / SIZE);
  const rest = count % SIZE;
  const sizes = Array.from({ length: threes }, () => SIZE);
  if (rest === 1 && threes > 0) return [...sizes.slice(1), SIZE + 1];
  return rest === 0 ? sizes : [...sizes, rest];
}

/** Chinese and English teachers alike number their groups. */
const nameOf = (index: number): string => String(index + 1);

function cutIntoGroups(students: readonly Student[]): readonly Student[] {
  const groupOf = groupSizes(students.length).flatMap((size, index) =>
    Array.from({ length: size }, () => nameOf(index)),
  );
  return students.map((student, place) => ({ ...student, group: groupOf[place] ?? nameOf(0) }));
}

/** In the order of the roster again, whatever order they were grouped in. */
function inOrderOf(roster: readonly Student[], grouped: readonly Student[]): readonly Student[] {
  const byId = new Map(grouped.map((student) => [student.id, student]));
  return roster.map((student) => byId.get(student.id) ?? student);
}

/** Shuffles (Fisher–Yates) with a reproducible chance: the same seed gives the same groups. */
function shuffled(students: readonly Student[], seed: number): readonly Student[] {
  const order = [...students];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = pickIndex(last + 1, seed, `group-${last}`);
    const [one, two] = [order[last], order[other]];
    if (one === undefined || two === undefined) continue;
    order[last] = two;
    order[other] = one;
  }
  return order;
}

/** The class in groups of three drawn by `seed`; everybody's old group is forgotten. */
export const groupsAtRandom = (students: readonly Student[], seed: number): readonly Student[] =>
  inOrderOf(students, cutIntoGroups(shuffled(students, seed)));

/**
 * Groups for the so-many-th time (`turn` from 0), so that people meet new companions: the class stands in three rows;
 * each turn the second row moves on by one and the third by two. With a number of groups 2 does not divide, nobody
 * meets anybody twice before all places were tried; otherwise pairs of the outer rows meet again half way.
 */
export function groupsByRotation(students: readonly Student[], turn: number): readonly Student[] {
  const count = Math.max(1, Math.floor(students.length / SIZE));
  const [rows, rest] = [students.slice(0, count * SIZE), students.slice(count * SIZE)];
  const at = (row: number, place: number): Student | undefined =>
    rows[row * count + (place % count)];
  const threes = Array.from({ length: count }, (_, place) =>
    [at(0, place), at(1, place + turn), at(2, place + 2 * turn)].filter(
      (student) => student !== undefined,
    ),
  );
  // A pair stays a pair but changes who joins whom; a single one joins the last group.
  return inOrderOf(students, cutIntoGroups([...threes.flat(), ...rest]));
}

/** Puts one student into a group, or out of all of them (`undefined`). */
export const moveStudent = (
  students: readonly Student[],
  id: string,
  group: string | undefined,
): readonly Student[] =>
  students.map((student) => {
    if (student.id !== id) return student;
    const { group: _, ...alone } = student;
    return group === undefined ? alone : { ...alone, group };
  });

/** Who sits where in the rounds to come, by what the group has played already. Names must differ within a group. */
export const seatPlan = (group: Group, played: readonly PlayedRound[]): readonly Seating[] =>
  planRotation(
    played,
    group.students.map(({ name }) => name),
  );
