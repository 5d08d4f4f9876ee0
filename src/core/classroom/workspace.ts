import type { AssessmentLog } from '../assessment/assessment-log.ts';
import type { Result } from '../shared/result.ts';
import type { Assignment } from './assignment.ts';
import type { Decision, DecisionRefusal, NewDecision } from './decision.ts';
import type { SubmissionRecord } from './record.ts';
import type { SchoolClass } from './roster.ts';
import type { OpenProblem, Submission } from './submission.ts';

/** `newer-version` = stored by a later version of the product; it is kept and never overwritten. */
export type StoreFailure = 'quota' | 'unavailable' | 'newer-version' | 'taken';

/** Documents of one kind; what cannot be read stays stored and is only counted. */
export interface Kept<Item> {
  readonly items: readonly Item[];
  readonly unreadable: number;
}

/** Why a backup was not read. `wrong-passphrase` is also what a changed file looks like. */
export type BackupProblem =
  | 'not-a-backup'
  | 'newer-version'
  | 'too-big'
  | 'damaged'
  | 'wrong-passphrase'
  | StoreFailure;

export interface Restored {
  readonly classes: number;
  readonly assignments: number;
  readonly submissions: number;
  /** Documents in it that this version cannot read; they were left out. */
  readonly unreadable: number;
}

/** Fewest characters of a backup's passphrase. */
export const MIN_PASSPHRASE = 10;

/** What the check found, and what it was found in; without that only the finding is replaced. */
export interface CheckedSubmission {
  readonly record: SubmissionRecord;
  readonly sealed?: Uint8Array;
}

/**
 * Everything a teacher keeps on this device. The secret keys are inside and do not come out, except in a backup, which
 * only its passphrase opens.
 */
export interface TeacherWorkspace {
  /** The public key new assignments carry; the pair is made at the first call and stays. */
  publicKey(): Promise<Result<string, StoreFailure>>;

  classes(): Promise<Result<Kept<SchoolClass>, StoreFailure>>;
  saveClass(schoolClass: SchoolClass): Promise<Result<void, StoreFailure>>;
  removeClass(id: string): Promise<Result<void, StoreFailure>>;

  assignments(): Promise<Result<Kept<Assignment>, StoreFailure>>;
  saveAssignment(assignment: Assignment): Promise<Result<void, StoreFailure>>;
  /** With its submissions, sheets and decisions. */
  removeAssignment(id: string): Promise<Result<void, StoreFailure>>;

  /** Checked submissions of one assignment. */
  records(assignment: string): Promise<Result<Kept<SubmissionRecord>, StoreFailure>>;
  /** Keeps submissions as they came, sealed, with what the check found: all of them or none. */
  keep(checked: readonly CheckedSubmission[]): Promise<Result<void, StoreFailure>>;
  removeRecord(assignment: string, digest: string): Promise<Result<void, StoreFailure>>;
  /** Opens a sealed submission with the key it was sealed for. */
  open(sealed: Uint8Array): Promise<Result<Submission, OpenProblem | StoreFailure>>;
  /** One that is kept, as it came. */
  sealed(assignment: string, digest: string): Promise<Result<Uint8Array, StoreFailure | 'unknown'>>;
  /** Opens one that is kept, for looking at its talks. */
  submission(
    assignment: string,
    digest: string,
  ): Promise<Result<Submission, OpenProblem | StoreFailure | 'unknown'>>;

  /** The teacher's own sheets about talks of one assignment; what of them counts is a decision. */
  sheets(assignment: string): AssessmentLog;

  decisions(assignment: string): Promise<Result<readonly Decision[], StoreFailure>>;
  /** Appends; `taken` when another window decided first: read again and ask. */
  decide(
    assignment: string,
    fresh: NewDecision,
    at: number,
  ): Promise<Result<readonly Decision[], StoreFailure | DecisionRefusal>>;
  /** Drops the last decision. */
  undo(assignment: string): Promise<Result<readonly Decision[], StoreFailure>>;

  /** The whole workspace in one file; takes a second or two on purpose. `progress` from 0 to 1. */
  backup(
    passphrase: string,
    progress?: (share: number) => void,
  ): Promise<Result<Uint8Array, StoreFailure | 'passphrase-too-short'>>;
  /**
   * Adds what is in a backup to what is here; documents of the same id are replaced, keys are added, and nothing is
   * written before all of it could be read.
   */
  restore(
    bytes: Uint8Array,
    passphrase: string,
    progress?: (share: number) => void,
  ): Promise<Result<Restored, BackupProblem>>;
}
