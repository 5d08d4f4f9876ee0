import { describe, expect, it } from 'vitest';
import { createTeacherWorkspace } from '../../src/adapters/classroom/localforage-teacher-workspace.ts';
import { createQueue } from '../../src/adapters/storage/one-at-a-time.ts';
import type { AssessmentEvent } from '../../src/core/assessment/assessment-event.ts';
import type { AssessmentLog } from '../../src/core/assessment/assessment-log.ts';
import type { NewDecision } from '../../src/core/classroom/decision.ts';
import type { TeacherWorkspace } from '../../src/core/classroom/workspace.ts';
import { assignment, NOON, sheet } from '../support/class-fixture.ts';
import { memoryStore } from '../support/memory-store.ts';

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const PASSPHRASE = '三人行必有我师焉-2025';
/** A thousandth of the real cost. */
const CHEAP = { log2N: 7, r: 8, p: 1 };
const ONE = 'k7m2p9xq4t';

const fresh = (store = memoryStore()): TeacherWorkspace =>
  createTeacherWorkspace({ store, oneAtATime: createQueue(), random, cost: CHEAP });

async function write(log: AssessmentLog, events: readonly AssessmentEvent[]): Promise<void> {
  for (const event of events) await log.append('mine', event);
}

const mine = sheet({ rater: 'teacher', name: '', assessment: 'mine', level: 4 });

const MARK: NewDecision = {
  type: 'talk.marked',
  session: 's1',
  mark: {
    assessment: 'mine',
    handedIn: 3,
    criteria: [{ id: 'care', level: 4, of: 60 }],
    overall: null,
  },
};

async function sheetsIn(workspace: TeacherWorkspace, of = ONE) {
  const read = await workspace.sheets(of).list();
  return read.ok ? read.value.sheets : [];
}

async function backupOf(workspace: TeacherWorkspace): Promise<Uint8Array> {
  const made = await workspace.backup(PASSPHRASE);
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

describe('a teacher’s own sheets', () => {
  it('are kept event by event, each assignment’s apart from the others', async () => {
    const store = memoryStore();
    await write(fresh(store).sheets(ONE), mine);
    expect(await sheetsIn(fresh(store))).toEqual([mine]);
    expect(await sheetsIn(fresh(store), 'anotherone')).toEqual([]);
  });

  it('are in the backup, with the decision that lets them count', async () => {
    const workspace = fresh();
    await write(workspace.sheets(ONE), mine);
    await workspace.decide(ONE, MARK, NOON);
    const other = fresh();
    expect(await other.restore(await backupOf(workspace), PASSPHRASE)).toMatchObject({
      ok: true,
      value: { unreadable: 0 },
    });
    expect(await sheetsIn(other)).toEqual([mine]);
    expect(await other.decisions(ONE)).toMatchObject({ ok: true, value: [MARK] });
  });

  it('give way as a whole to those of a backup, and no event of two sheets is mixed', async () => {
    const workspace = fresh();
    await write(workspace.sheets(ONE), mine.slice(0, 2));
    const backup = await backupOf(workspace);
    await write(workspace.sheets(ONE), mine);
    expect(await sheetsIn(workspace)).toEqual([mine]);
    await workspace.restore(backup, PASSPHRASE);
    expect(await sheetsIn(workspace)).toEqual([mine.slice(0, 2)]);
  });

  it('go with their assignment', async () => {
    const store = memoryStore();
    const workspace = fresh(store);
    const shared = assignment();
    await workspace.saveAssignment({ schema: 1, shared, class: '', madeAt: NOON, counts: 1 });
    await write(workspace.sheets(shared.id), mine);
    await workspace.removeAssignment(shared.id);
    expect((await store.keys()).filter((key) => key.startsWith('sheet/'))).toEqual([]);
  });
});
