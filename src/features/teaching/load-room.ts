import type { Assignment } from '../../core/classroom/assignment.ts';
import { matchStudents } from '../../core/classroom/grade/match-students.ts';
import type { SchoolClass } from '../../core/classroom/roster.ts';
import type { StoreFailure, TeacherWorkspace } from '../../core/classroom/workspace.ts';
import { ok, type Result } from '../../core/shared/result.ts';

export interface AssignmentLine {
  readonly assignment: Assignment;
  /** The class it is for, where it still exists. */
  readonly schoolClass: SchoolClass | undefined;
  /** Students of the class who have handed in; without a class, submissions. */
  readonly handedIn: number;
}

/** What stands in the teacher's room. */
export interface Room {
  readonly workspace: TeacherWorkspace;
  readonly classes: readonly SchoolClass[];
  /** Newest first. */
  readonly assignments: readonly AssignmentLine[];
  /** Stored documents that this version cannot read. */
  readonly unreadable: number;
}

async function countHandedIn(
  workspace: TeacherWorkspace,
  { shared }: Assignment,
  schoolClass: SchoolClass | undefined,
): Promise<number> {
  const [records, decisions] = await Promise.all([
    workspace.records(shared.id),
    workspace.decisions(shared.id),
  ]);
  if (!records.ok) return 0;
  const { items } = records.value;
  if (schoolClass === undefined) return new Set(items.map(({ submission }) => submission)).size;
  const known = decisions.ok ? decisions.value : [];
  return matchStudents(items, schoolClass.students, known).byStudent.size;
}

export async function loadRoom(
  teacher: () => Promise<TeacherWorkspace>,
): Promise<Result<Room, StoreFailure>> {
  const workspace = await teacher();
  const [classes, assignments] = await Promise.all([workspace.classes(), workspace.assignments()]);
  if (!classes.ok) return classes;
  if (!assignments.ok) return assignments;
  const byId = new Map(classes.value.items.map((one) => [one.id, one]));
  const lines = await Promise.all(
    assignments.value.items.map(async (assignment) => {
      const schoolClass = byId.get(assignment.class);
      const handedIn = await countHandedIn(workspace, assignment, schoolClass);
      return { assignment, schoolClass, handedIn };
    }),
  );
  return ok({
    workspace,
    classes: [...classes.value.items].sort((one, other) => one.name.localeCompare(other.name)),
    assignments: lines.sort((one, other) => other.assignment.madeAt - one.assignment.madeAt),
    unreadable: classes.value.unreadable + assignments.value.unreadable,
  });
}
