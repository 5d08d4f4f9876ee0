import type { OneAtATime } from '../storage/one-at-a-time.ts';
import type { ScryptCost } from './seal-backup.ts';
import type { RandomBytes } from './seal-submission.ts';
import type { TeacherStore } from './teacher-store.ts';

/** What a workspace is built from. */
export interface WorkspaceOptions {
  readonly store: TeacherStore;
  readonly oneAtATime: OneAtATime;
  readonly random: RandomBytes;
  /** Only for tests: how hard guessing a backup's passphrase is made. */
  readonly cost?: ScryptCost;
}
