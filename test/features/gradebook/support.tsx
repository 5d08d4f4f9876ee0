import { readCollectInput } from '../../../src/adapters/classroom/collect-inputs.ts';
import { checkAll } from '../../../src/adapters/classroom/worker/check-all.ts';
import type { Assignment } from '../../../src/core/classroom/assignment.ts';
import {
  readSealed,
  sealedHeader,
  writeSealed,
} from '../../../src/core/classroom/carry/sealed-submission.ts';
import type { SubmissionRecord } from '../../../src/core/classroom/record.ts';
import type { Submission } from '../../../src/core/classroom/submission.ts';
import type { TeacherWorkspace } from '../../../src/core/classroom/workspace.ts';
import { fail, ok } from '../../../src/core/shared/result.ts';
import type { StudentPorts } from '../../../src/features/gradebook/student/student-ports.ts';
import { assignment, NOON, ROSTER, SCENARIO, scenarioFor } from '../../support/class-fixture.ts';
import { fakeScenarios } from '../../support/fake-scenarios.ts';
import { fakeWorkspace } from '../../support/fake-workspace.ts';

const HOUR = 3_600_000;
export const SHARED = assignment({ seats: ['agent'], due: NOON + 48 * HOUR });

const ASSIGNMENT: Assignment = {
  schema: 1,
  shared: SHARED,
  class: 'class-1',
  madeAt: NOON,
  counts: 1,
};

/** Looks like a sealed file from outside; its content lies open, so that the fake can read it. */
export function sealedFile(submission: Submission, name: string, id: string = SHARED.id): File {
  const header = sealedHeader(id, new Uint8Array(32), new Uint8Array(24));
  const content = new TextEncoder().encode(JSON.stringify(submission).padEnd(32));
  return new File([Uint8Array.from(writeSealed(header, content))], name);
}

/** A teacher's room that opens what `sealedFile` made. */
export function room(
  records: readonly SubmissionRecord[] = [],
  submissions: Readonly<Record<string, Submission>> = {},
): TeacherWorkspace {
  const workspace = fakeWorkspace({
    classes: [{ schema: 1, id: 'class-1', name: '物流2301班', students: [...ROSTER] }],
    assignments: [ASSIGNMENT],
    records: { [SHARED.id]: records },
    submissions,
  });
  return {
    ...workspace,
    open: async (sealed) => {
      const read = readSealed(sealed);
      if (!read.ok) return fail('damaged');
      const opened: Submission = JSON.parse(new TextDecoder().decode(read.value.ciphertext));
      return ok(opened);
    },
  };
}

export interface Saved {
  readonly name: string;
  readonly text: string;
}

/** Everything the two screens ask for; nothing leaves the test. */
export function ports(workspace: TeacherWorkspace, saved: Saved[] = []): StudentPorts {
  return {
    teacher: async () => workspace,
    scenarios: fakeScenarios(),
    scenariosOf: () => ({ load: async () => ok(SCENARIO) }),
    openChecker: (shared, known) => ({
      atOnce: 2,
      find: readCollectInput,
      check: (sealed, at) =>
        checkAll(
          sealed,
          {
            assignment: shared,
            known: new Set(known),
            scenarioFor,
            open: (one) => workspace.open(one),
          },
          at,
        ),
      close: () => undefined,
    }),
    codes: { read: async () => [], camera: async () => fail('no-camera') },
    gradeFiles: {
      saveText: (name, text) => void saved.push({ name, text }),
      saveTable: async (name, _sheet, table) =>
        void saved.push({ name, text: JSON.stringify(table) }),
    },
    now: () => NOON + 24 * HOUR,
    renderTalk: ({ report }) => <p>总分 {report.total}</p>,
    keepCopy: async () => 's1',
  };
}
