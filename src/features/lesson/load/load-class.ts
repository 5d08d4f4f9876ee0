import { classRows } from '../../../core/class-view/class-rows.ts';
import { asDecided, type DecidedRecord } from '../../../core/classroom/grade/as-decided.ts';
import type { GradeRow } from '../../../core/classroom/grade/grade-row.ts';
import {
  type AssignmentFailure,
  type KeptAssignment,
  readAssignment,
} from '../../../core/classroom/read-assignment.ts';
import type { TeacherWorkspace } from '../../../core/classroom/workspace.ts';
import { ok, type Result } from '../../../core/shared/result.ts';

/** Everything the teacher keeps about one assignment, as it stands by the decisions. */
export interface LessonClass extends Omit<KeptAssignment, 'assignments' | 'decisions' | 'records'> {
  readonly records: readonly DecidedRecord[];
  readonly rows: readonly GradeRow[];
}

/** Reads an assignment with its class and what was handed in. */
export async function loadClass(
  id: string,
  teacher: () => Promise<TeacherWorkspace>,
): Promise<Result<LessonClass, AssignmentFailure>> {
  const read = await readAssignment(id, await teacher());
  if (!read.ok) return read;
  const { assignments: _assignments, decisions, records, ...kept } = read.value;
  const { schoolClass, assignment } = kept;
  const students = schoolClass?.students ?? [];
  const rows = classRows({ students, assignment: assignment.shared, records, decisions });
  return ok({ ...kept, records: asDecided(records, decisions), rows });
}
