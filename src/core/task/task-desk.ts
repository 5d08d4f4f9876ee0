import type { SharedAssignment } from '../classroom/assignment.ts';
import type { DecodeProblem } from '../classroom/carry/share-assignment.ts';
import type { Submission } from '../classroom/submission.ts';
import type { Kept, StoreFailure } from '../classroom/workspace.ts';
import type { Result } from '../shared/result.ts';
import type { KeptTask, Me } from './kept-task.ts';

/** Where the assignments a student has opened live. What storage refuses is still there until the page is closed. */
export interface TaskStore {
  /** The latest opened first. */
  list(): Promise<Result<Kept<KeptTask>, StoreFailure>>;
  read(assignment: string): Promise<Result<KeptTask | undefined, StoreFailure>>;
  /** One change after another, also with other windows; gives what is there now, stored or not. */
  change(
    assignment: string,
    change: (before: KeptTask | undefined) => KeptTask,
  ): Promise<{ readonly task: KeptTask; readonly failure: StoreFailure | undefined }>;
  /** With the sealed copy. */
  remove(assignment: string): Promise<Result<void, StoreFailure>>;
  /** The file that was handed in last, exactly as it went out. */
  sealed(assignment: string): Promise<Uint8Array | undefined>;
  keepSealed(assignment: string, sealed: Uint8Array): Promise<Result<void, StoreFailure>>;
  /** Who usually sits at this device. */
  me(): Promise<Me | undefined>;
  /** Nothing forgets. */
  remember(me: Me | undefined): Promise<void>;
}

/** Why nothing was sealed. */
export type SealFailure = 'too-big' | 'bad-key';

/** What a student needs to open assignments and hand them in. */
export interface TaskDesk {
  readonly store: TaskStore;
  readonly decode: (text: string) => Result<SharedAssignment, DecodeProblem>;
  readonly seal: (
    submission: Submission,
    assignment: SharedAssignment,
  ) => Result<Uint8Array, SealFailure>;
}
