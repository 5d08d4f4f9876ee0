import { fail, ok, type Result } from '../shared/result.ts';
import type { Assignment } from './assignment.ts';
import type { Decision } from './decision.ts';
import type { SubmissionRecord } from './record.ts';
import type { SchoolClass } from './roster.ts';
import type { StoreFailure, TeacherWorkspace } from './workspace.ts';

/** What came in for an assignment, and what was decided about it. */
export interface HandedIn {
  readonly records: readonly SubmissionRecord[];
  /** Stored submissions this version cannot read. */
  readonly unreadable: number;
  readonly decisions: readonly Decision[];
}

/** Reads what came in for the assignment with this id; both or nothing, so that no mark rests on half of it. */
export async function readHandedIn(
  id: string,
  workspace: TeacherWorkspace,
): Promise<Result<HandedIn, StoreFailure>> {
  const [records, decisions] = await Promise.all([workspace.records(id), workspace.decisions(id)]);
  if (!records.ok) return records;
  if (!decisions.ok) return decisions;
  const { items, unreadable } = records.value;
  return ok({ records: items, unreadable, decisions: decisions.value });
}

/** Everything the teacher keeps about one assignment. */
export interface KeptAssignment extends HandedIn {
  readonly workspace: TeacherWorkspace;
  readonly assignment: Assignment;
  /** All of the teacher's, this one among them. */
  readonly assignments: readonly Assignment[];
  /** Nothing for an assignment given to no class. */
  readonly schoolClass: SchoolClass | undefined;
}

export type AssignmentFailure = 'unknown-assignment' | StoreFailure;

/** Reads an assignment with its class, what came in for it, and what was decided. */
export async function readAssignment(
  id: string,
  workspace: TeacherWorkspace,
): Promise<Result<KeptAssignment, AssignmentFailure>> {
  const [kept, classes, handedIn] = await Promise.all([
    workspace.assignments(),
    workspace.classes(),
    readHandedIn(id, workspace),
  ]);
  if (!kept.ok) return kept;
  if (!classes.ok) return classes;
  if (!handedIn.ok) return handedIn;
  const assignments = kept.value.items;
  const assignment = assignments.find(({ shared }) => shared.id === id);
  if (assignment === undefined) return fail('unknown-assignment');
  const schoolClass = classes.value.items.find((one) => one.id === assignment.class);
  return ok({ ...handedIn.value, workspace, assignment, assignments, schoolClass });
}
