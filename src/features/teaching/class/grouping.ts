import { groupsOf, type Student } from '../../../core/classroom/roster.ts';
import { groupsByRotation } from '../../../core/classroom/roster/groups.ts';

/** Who is together with whom, whatever the groups are called. */
function companions(students: readonly Student[]): string {
  return groupsOf(students)
    .groups.map((group) =>
      group.students
        .map(({ id }) => id)
        .sort()
        .join(' '),
    )
    .sort()
    .join('|');
}

/** The turn after the one the class stands in; the first for a class in no turn's order. */
export function nextTurn(students: readonly Student[]): number {
  const now = companions(students);
  const turns = Math.max(1, Math.floor(students.length / 3));
  for (let turn = 0; turn < turns; turn += 1)
    if (companions(groupsByRotation(students, turn)) === now) return (turn + 1) % turns;
  return 0;
}

/** The groups by their numbers or names, and who is in none. */
export function sortedGroups(students: readonly Student[]) {
  const { groups, without } = groupsOf(students);
  const byName = [...groups].sort((one, other) =>
    one.name.localeCompare(other.name, undefined, { numeric: true }),
  );
  return { groups: byName, without };
}

export function withoutGroup(student: Student): Student {
  const { group: _group, ...alone } = student;
  return alone;
}
