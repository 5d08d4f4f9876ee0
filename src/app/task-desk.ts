import { fflateCompressor } from '../adapters/classroom/fflate-compressor.ts';
import { sealSubmission } from '../adapters/classroom/seal-submission.ts';
import type { KeyValueStore } from '../adapters/storage/localforage-session-log.ts';
import { createLocalforageTaskStore } from '../adapters/storage/localforage-task-store.ts';
import type { OneAtATime } from '../adapters/storage/one-at-a-time.ts';
import { decodeAssignment } from '../core/classroom/carry/share-assignment.ts';
import type { TaskDesk } from '../core/task/task-desk.ts';

/** Random bytes are there on plain HTTP and from a file too. */
const random = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

/** The student's desk over a browser's storage. */
export function createTaskDesk(store: KeyValueStore, oneAtATime: OneAtATime): TaskDesk {
  return {
    store: createLocalforageTaskStore({ store, oneAtATime }),
    decode: (text) => decodeAssignment(text, fflateCompressor),
    seal: (submission, assignment) => sealSubmission(submission, assignment, random),
  };
}
