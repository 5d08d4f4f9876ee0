import { fflateCompressor } from '../../src/adapters/classroom/fflate-compressor.ts';
import { makeKeyPair } from '../../src/adapters/classroom/seal-submission.ts';
import { encodeAssignment } from '../../src/core/classroom/carry/share-assignment.ts';
import type { SharedAssignment } from '../../src/core/classroom/assignment.ts';
import type { SessionEvent, SessionStarted } from '../../src/core/session/session-event.ts';
import { type KeptTask, newTask } from '../../src/core/task/kept-task.ts';
import { assignment } from './class-fixture.ts';
import { agentSaid, ended, pickedUp, started } from './session-events.ts';

/** The teacher of these tests, by keys. */
export const TEACHER = makeKeyPair((count) => new Uint8Array(count).fill(9));

/** One scenario of the fake library, two customers, in any of the seats. */
export const studentAssignment = (changes: Partial<SharedAssignment> = {}): SharedAssignment =>
  assignment({
    key: TEACHER.publicKey,
    teacher: '王老师',
    tasks: [
      {
        scenario: 'lost-cargo',
        locale: 'zh-CN',
        personas: ['hurried-boss', 'precise-accountant'],
        levels: ['guided', 'assisted'],
      },
    ],
    ...changes,
  });

export const codeOf = (shared: SharedAssignment): string =>
  encodeAssignment(shared, fflateCompressor);

export const keptTask = (changes: Partial<KeptTask> = {}): KeptTask => ({
  ...newTask(studentAssignment(), {
    openedAt: 1,
    student: { name: '小明', number: '07' },
    submission: 'submission-1',
  }),
  ...changes,
});

/** A finished talk begun from the assignment. */
export const talkFor = (
  session: string,
  changes: Partial<SessionStarted> = {},
): readonly SessionEvent[] => [
  started(session, {
    task: { assignment: studentAssignment().id, coach: 'stage', hints: true },
    ...changes,
  }),
  pickedUp(),
  agentSaid(2),
  ended(3),
];
