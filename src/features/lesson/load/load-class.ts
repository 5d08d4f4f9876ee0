import { classRows } from '../../../core/class-view/class-rows.ts';
import type { Assignment } from '../../../core/classroom/assignment.ts';
import type { GradeRow } from '../../../core/classroom/grade/grade-row.ts';
import type { SubmissionRecord } from '../../../core/classroom/record.ts';
import type { SchoolClass } from '../../../core/classroom/roster.ts';
import type { StoreFailure, TeacherWorkspace } from '../../../core/classroom/workspace.ts';
import { fail, ok, type Result } from '../../../core/shared/result.ts';

/** Everything the teacher keeps about one assignment, computed to the rows of its gradebook. */
export interface LessonClass {
  readonly workspace: TeacherWorkspace;
  readonly assignment: Assignment;
  /** Nothing for an assignment given to no class. */
  readonly schoolClass: SchoolClass | undefined;
  readonly rows: readonly GradeRow[];
  readonly records: readonly SubmissionRecord[];
  /** Stored submissions this version cannot read. */
  readonly unreadable: number;
}

export type LessonFailure = StoreFailure | 'unknown-assignment';

/** Reads an assignment with its class and what was handed in. */
export async function loadClass(
  id: string,
  teacher: () => Promise<TeacherWorkspace>,
): Promise<Result<LessonClass, LessonFailure>> {
  const workspace = await teacher();
  const [assignments, classes, records, decisions] = await Promise.all([
    workspace.assignments(),
    workspace.classes(),
    workspace.records(id),
    workspace.decisions(id),
  ]);
  if (!assignments.ok) return assignments;
  if (!classes.ok) return classes;
  if (!records.ok) return records;
  if (!decisions.ok) return decisions;
  const assignment = assignments.value.items.find(({ shared }) => shared.id === id);
  if (assignment === undefined) return fail('unknown-assignment');
  const schoolClass = classes.value.items.find((one) => one.id === assignment.class);
  const rows = classRows({
    students: schoolClass?.students ?? [],
    assignment: assignment.shared,
    records: records.value.items,
    decisions: decisions.value,
  });
  const { items, unreadable } = records.value;
  return ok({ workspace, assignment, schoolClass, rows, records: items, unreadable });
}
