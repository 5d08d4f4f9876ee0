import { fflateCompressor } from '../adapters/classroom/fflate-compressor.ts';
import { sealSubmission } from '../adapters/classroom/seal-submission.ts';
import { openBrowserStore } from '../adapters/storage/browser-store.ts';
import { createLocalforageTaskStore } from '../adapters/storage/localforage-task-store.ts';
import type { OneAtATime } from '../adapters/storage/one-at-a-time.ts';
import { decodeAssignment } from '../core/classroom/carry/share-assignment.ts';
import type { TaskDesk } from '../core/task/task-desk.ts';

/** Random bytes are there on plain HTTP and from a file too. */
const random = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

/** The student's desk over this browser's storage. */
export function createTaskDesk(oneAtATime: OneAtATime): TaskDesk {
  return {
    store: createLocalforageTaskStore({ store: openBrowserStore('tasks'), oneAtATime }),
    decode: (text) => decodeAssignment(text, fflateCompressor),
    seal: (submission, assignment) => sealSubmission(submission, assignment, random),
  };
}
