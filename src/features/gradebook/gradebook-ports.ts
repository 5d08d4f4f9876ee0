import type { SharedAssignment } from '../../core/classroom/assignment.ts';
import type { Table } from '../../core/classroom/export/csv.ts';
import type { SubmissionRecord } from '../../core/classroom/record.ts';
import type { Submission } from '../../core/classroom/submission.ts';
import type { TeacherWorkspace } from '../../core/classroom/workspace.ts';
import type { ScenarioSource } from '../../core/scenario/scenario-source.ts';

/** Checks opened submissions of one assignment, away from the page where it can. */
export interface Checker {
  /** Rejects for what cannot be checked; `at` in milliseconds since 1970. */
  check(submission: Submission, at: number): Promise<SubmissionRecord>;
  close(): void;
}

/** Where tables go. */
export interface GradeFiles {
  readonly saveText: (name: string, text: string) => void;
  readonly saveTable: (name: string, sheet: string, table: Table) => Promise<void>;
}

export interface GradebookPorts {
  readonly teacher: () => Promise<TeacherWorkspace>;
  readonly scenarios: ScenarioSource;
  /** The same, with the scenarios of the teacher's own that an assignment carries. */
  readonly scenariosOf: (assignment: SharedAssignment) => Pick<ScenarioSource, 'load'>;
  readonly openChecker: (assignment: SharedAssignment) => Checker;
  readonly gradeFiles: GradeFiles;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
