import { fflateCompressor } from '../../src/adapters/classroom/fflate-compressor.ts';
import { sealSubmission } from '../../src/adapters/classroom/seal-submission.ts';
import { type KeyValueStore } from '../../src/adapters/storage/localforage-session-log.ts';
import { createLocalforageTaskStore } from '../../src/adapters/storage/localforage-task-store.ts';
import { createQueue } from '../../src/adapters/storage/one-at-a-time.ts';
import { decodeAssignment } from '../../src/core/classroom/carry/share-assignment.ts';
import type { TaskDesk } from '../../src/core/task/task-desk.ts';
import { memoryStore } from './memory-store.ts';

/** A student's desk whose storage lives as long as the test; opening and sealing are the real ones. */
export const fakeTaskDesk = (store: KeyValueStore = memoryStore()): TaskDesk => ({
  store: createLocalforageTaskStore({ store, oneAtATime: createQueue() }),
  decode: (text) => decodeAssignment(text, fflateCompressor),
  seal: (submission, assignment) =>
    sealSubmission(submission, assignment, (count) => new Uint8Array(count).fill(7)),
});
