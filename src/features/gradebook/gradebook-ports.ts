import type { SharedAssignment } from '../../core/classroom/assignment.ts';
import type { Table } from '../../core/classroom/export/csv.ts';
import type { Checked, CollectInput, Found } from '../../core/classroom/collect.ts';
import type { TeacherWorkspace } from '../../core/classroom/workspace.ts';
import type { ScenarioSource } from '../../core/scenario/scenario-source.ts';
import type { Result } from '../../core/shared/result.ts';

/** Reads, opens and checks submissions of one assignment, away from the page where it can. */
export interface Checker {
  /** How many heaps may be given to `check` at once before they only wait. */
  readonly atOnce: number;
  /** What is in a file or a text. Never rejects. */
  find(input: CollectInput): Promise<readonly Found[]>;
  /** An answer for each in the same order; `at` in milliseconds since 1970. Never rejects. */
  check(sealed: readonly Uint8Array[], at: number): Promise<readonly Checked[]>;
  close(): void;
}

/** Why there is no picture from a camera. */
export type CameraProblem = 'insecure' | 'refused' | 'no-camera';

/** Reads codes from pictures. */
export interface Codes {
  /** What stands in all codes of a picture; nothing where none can be read. Never rejects. */
  read(picture: Blob | HTMLVideoElement): Promise<readonly string[]>;
  /** Asks for the camera that looks away from the person, where there is one. */
  camera(): Promise<Result<MediaStream, CameraProblem>>;
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
  /** `known`: digests of submissions that need no check. */
  readonly openChecker: (assignment: SharedAssignment, known: Iterable<string>) => Checker;
  readonly codes: Codes;
  readonly gradeFiles: GradeFiles;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
