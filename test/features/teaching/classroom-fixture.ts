import type { Assignment } from '../../../src/core/classroom/assignment.ts';
import { ASSIGNMENT_DEFAULTS } from '../../../src/core/classroom/assignment.ts';
import type { SchoolClass } from '../../../src/core/classroom/roster.ts';
import type { TeacherWorkspace } from '../../../src/core/classroom/workspace.ts';
import type { TeachingPorts } from '../../../src/features/teaching/teaching-ports.ts';
import type { Route } from '../../../src/ui/route.ts';
import { fakeServices } from '../../support/fake-services.ts';
import { FAKE_KEY } from '../../support/fake-workspace.ts';

export const CLASS: SchoolClass = {
  schema: 1,
  id: 'class-1',
  name: '物流 2301 班',
  students: [
    { id: 's1', number: '230101', name: '张伟' },
    { id: 's2', number: '230102', name: '王芳' },
    { id: 's3', number: '230103', name: '李娜' },
    { id: 's4', number: '230104', name: '刘洋' },
  ],
};

export const ASSIGNMENT: Assignment = {
  schema: 1,
  shared: {
    ...ASSIGNMENT_DEFAULTS,
    id: 'abcdefghij',
    title: '货物丢失投诉',
    key: FAKE_KEY,
    tasks: [
      {
        scenario: 'lost-cargo',
        locale: 'zh-CN',
        personas: ['hurried-boss', 'precise-accountant'],
        levels: ['guided', 'assisted', 'real'],
        hash: 'hash-zh-CN',
      },
    ],
    seats: ['agent'],
    attempts: { counts: 'best', most: 3 },
    weights: { machine: 80, self: 0, observer: 0, teacher: 20 },
    own: [],
  },
  class: 'class-1',
  madeAt: 1,
  counts: 1,
};

/** Ports around a workspace, with the places somebody was taken to and the files that were saved. */
export function teachingPorts(workspace: TeacherWorkspace, changes: Partial<TeachingPorts> = {}) {
  const visited: Route[] = [];
  const services = fakeServices({ teacher: async () => workspace });
  let ids = 0;
  const ports: TeachingPorts = {
    ...services,
    newId: () => {
      ids += 1;
      return `newid${ids}`;
    },
    go: (to) => void visited.push(to),
    ...changes,
  };
  return { ports, visited, saved: services.saved };
}

/** What a store of the fake answers, when it cannot fail. */
export async function stored<Item>(
  kept: Promise<{ ok: true; value: { items: readonly Item[] } } | { ok: false }>,
): Promise<readonly Item[]> {
  const read = await kept;
  return read.ok ? read.value.items : [];
}
