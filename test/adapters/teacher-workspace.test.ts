import { describe, expect, it } from 'vitest';
import { createTeacherWorkspace } from '../../src/adapters/classroom/localforage-teacher-workspace.ts';
import { BACKUP_COST, openBackup, sealBackup } from '../../src/adapters/classroom/seal-backup.ts';
import { sealSubmission } from '../../src/adapters/classroom/seal-submission.ts';
import { packArchive, unpackArchive } from '../../src/adapters/classroom/workspace-archive.ts';
import { createQueue } from '../../src/adapters/storage/one-at-a-time.ts';
import type { KeyValueStore } from '../../src/adapters/storage/localforage-session-log.ts';
import { checkSubmission } from '../../src/core/classroom/check/check-submission.ts';
import { checkSealed, type CheckPorts } from '../../src/core/classroom/collect.ts';
import type { SchoolClass } from '../../src/core/classroom/roster.ts';
import type { TeacherWorkspace } from '../../src/core/classroom/workspace.ts';
import { assignment, NOON, ROSTER, scenarioFor, submission } from '../support/class-fixture.ts';
import { memoryStore } from '../support/memory-store.ts';

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const PASSPHRASE = '三人行必有我师焉-2025';
/** A thousandth of the real cost. */
const CHEAP = { log2N: 7, r: 8, p: 1 };

const workspaceIn = (store: KeyValueStore): TeacherWorkspace =>
  createTeacherWorkspace({ store, oneAtATime: createQueue(), random, cost: CHEAP });

const CLASS: SchoolClass = { schema: 1, id: 'k1', name: '物流2301', students: [...ROSTER] };

async function valueOf<Value>(
  asked: Promise<{ ok: true; value: Value } | { ok: false; error: unknown }>,
): Promise<Value> {
  const got = await asked;
  if (!got.ok) throw new Error(String(got.error));
  return got.value;
}

/** A workspace with a class, an assignment, and what 小明 has handed in. */
async function filled(store = memoryStore()) {
  const workspace = workspaceIn(store);
  const shared = assignment({ key: await valueOf(workspace.publicKey()) });
  await workspace.saveClass(CLASS);
  await workspace.saveAssignment({ schema: 1, shared, class: 'k1', madeAt: NOON, counts: 1 });
  const ports: CheckPorts = {
    open: (one) => workspace.open(one),
    assignment: shared.id,
    known: new Set(),
    check: (one) => checkSubmission(one, shared, scenarioFor, NOON),
  };
  const made = sealSubmission(submission({}, shared), shared, random);
  if (!made.ok) throw new Error(made.error);
  const sealed = made.value;
  const checked = await checkSealed(sealed, ports);
  if (checked.code !== 'checked') throw new Error(checked.code);
  const { record } = checked;
  await valueOf(workspace.keep([{ record, sealed }]));
  return { store, workspace, shared, ports, sealed, record };
}

describe('a teacher’s workspace', () => {
  it('makes its keys once and keeps them', async () => {
    const store = memoryStore();
    const first = await workspaceIn(store).publicKey();
    expect(first).toMatchObject({ ok: true });
    expect(await workspaceIn(store).publicKey()).toEqual(first);
  });

  it('loses no key when two windows make the first one at the same moment', async () => {
    const store = memoryStore();
    const windows = [workspaceIn(store), workspaceIn(store)];
    const made = await Promise.all(windows.map((one) => valueOf(one.publicKey())));
    for (const key of made) {
      const shared = assignment({ key });
      const sealed = sealSubmission(submission({}, shared), shared, random);
      if (!sealed.ok) throw new Error(sealed.error);
      for (const one of windows) expect(await one.open(sealed.value)).toMatchObject({ ok: true });
    }
  });

  it('gives the secret key to nobody', async () => {
    const { store, workspace, shared } = await filled();
    const name = (await store.keys()).find((key) => key.startsWith('key/')) ?? '';
    const pair = await store.getItem<{ secretKey: string }>(name);
    const secret = pair?.secretKey ?? 'none';
    expect(secret).toHaveLength(43);
    const seen = await Promise.all([
      workspace.publicKey(),
      workspace.classes(),
      workspace.assignments(),
      workspace.records('k7m2p9xq4t'),
      workspace.decisions('k7m2p9xq4t'),
    ]);
    expect(JSON.stringify([Object.values(workspace), seen])).not.toContain(secret);
    expect(JSON.stringify(shared)).not.toContain(secret);
  });

  it('puts the secret key into a backup, where nothing but the passphrase hides it', async () => {
    const { store, workspace } = await filled();
    const name = (await store.keys()).find((key) => key.startsWith('key/')) ?? '';
    const pair = await store.getItem<{ secretKey: string }>(name);
    const backup = await valueOf(workspace.backup(PASSPHRASE));
    const opened = await valueOf(openBackup(backup, { passphrase: PASSPHRASE }));
    const inside = unpackArchive(opened);
    expect(JSON.stringify(inside)).toContain(pair?.secretKey ?? 'none');
    // No piece of what is inside stands in the file as it is, and it is no zip file from outside.
    const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
    const pieces = Array.from({ length: Math.floor(opened.length / 12) }, (_, index) =>
      latin1(opened.subarray(index * 12, index * 12 + 12)),
    );
    expect(pieces.filter((piece) => latin1(backup).includes(piece))).toEqual([]);
    expect(unpackArchive(backup)).toMatchObject({ ok: false });
  });

  it('never makes new keys over a ring it cannot read', async () => {
    const store = memoryStore();
    await store.setItem('key/one', { schema: 9 });
    expect(await workspaceIn(store).publicKey()).toEqual({ ok: false, error: 'newer-version' });
    await store.setItem('key/one', { schema: 1, publicKey: 'broken' });
    expect(await workspaceIn(store).publicKey()).toEqual({ ok: false, error: 'unavailable' });
    expect(await store.keys()).toEqual(['key/one']);
  });

  it('keeps classes and assignments, and says what it cannot read', async () => {
    const { store, workspace } = await filled();
    expect(await valueOf(workspace.classes())).toEqual({ items: [CLASS], unreadable: 0 });
    await store.setItem('class/later', { schema: 7, id: 'later' });
    expect(await valueOf(workspace.classes())).toEqual({ items: [CLASS], unreadable: 1 });
    expect(await workspace.saveClass({ ...CLASS, id: 'later' })).toEqual({
      ok: false,
      error: 'newer-version',
    });
    await workspace.removeClass('k1');
    expect((await valueOf(workspace.classes())).items).toEqual([]);
  });

  it('keeps a submission sealed, beside what the check found, and opens it again', async () => {
    const { workspace, shared, record, ports, sealed, store } = await filled();
    const { digest } = record;
    expect(await valueOf(workspace.records(shared.id))).toEqual({ items: [record], unreadable: 0 });
    expect(await valueOf(workspace.sealed(shared.id, digest))).toEqual(sealed);
    expect(await valueOf(workspace.submission(shared.id, digest))).toEqual(submission({}, shared));
    expect(await workspace.submission(shared.id, 'none')).toMatchObject({ error: 'unknown' });
    const known = { ...ports, known: new Set([digest]) };
    expect(await checkSealed(sealed, known)).toMatchObject({ code: 'known' });
    await workspace.removeRecord(shared.id, digest);
    expect((await valueOf(workspace.records(shared.id))).items).toEqual([]);
    expect((await store.keys()).some((key) => key.startsWith('sealed/'))).toBe(false);
  });

  it('puts aside what is for another assignment or another teacher', async () => {
    const { ports, shared, sealed } = await filled();
    const other = await filled();
    expect(await checkSealed(sealed, { ...ports, assignment: 'another' })).toEqual({
      code: 'other-assignment',
      assignment: shared.id,
    });
    expect(await checkSealed(sealed, other.ports)).toEqual({ code: 'other-key' });
  });

  it('keeps none of several when one cannot be written over', async () => {
    const { workspace, shared, record, sealed, store } = await filled();
    const later = { ...record, digest: 'later' };
    await store.setItem(`record/${shared.id}/later`, { ...later, schema: 9 });
    const two = [
      { record: { ...record, digest: 'fresh' }, sealed },
      { record: later, sealed },
    ];
    expect(await workspace.keep(two)).toEqual({ ok: false, error: 'newer-version' });
    expect((await valueOf(workspace.records(shared.id))).items).toEqual([record]);
  });

  it('replaces what a check found and leaves the sealed file alone', async () => {
    const { workspace, shared, record, sealed } = await filled();
    const again = { ...record, engine: 'later' };
    await valueOf(workspace.keep([{ record: again }]));
    expect((await valueOf(workspace.records(shared.id))).items).toEqual([again]);
    expect(await valueOf(workspace.sealed(shared.id, record.digest))).toEqual(sealed);
  });

  it('writes decisions one after another, also from two windows, and undoes the last', async () => {
    const { workspace, shared } = await filled();
    const comment = (text: string) =>
      workspace.decide(shared.id, { type: 'comment.written', student: 'ming', text }, NOON);
    await Promise.all([comment('一'), comment('二'), comment('三')]);
    expect((await valueOf(workspace.decisions(shared.id))).map(({ n }) => n)).toEqual([0, 1, 2]);
    expect(await valueOf(workspace.undo(shared.id))).toHaveLength(2);
    expect(await comment('')).toMatchObject({ ok: true });
    expect(
      await workspace.decide(
        shared.id,
        { type: 'mark.overridden', student: 'ming', points: 1, reason: '' },
        NOON,
      ),
    ).toEqual({ ok: false, error: 'not-allowed' });
    await workspace.undo(shared.id);
    await workspace.undo(shared.id);
    await workspace.undo(shared.id);
    expect(await valueOf(workspace.undo(shared.id))).toEqual([]);
  });

  it('removes an assignment with everything that belongs to it, and nothing else', async () => {
    const { workspace, store, shared } = await filled();
    await workspace.decide(
      shared.id,
      { type: 'comment.written', student: 'ming', text: '好' },
      NOON,
    );
    await workspace.removeAssignment(shared.id);
    expect((await store.keys()).toSorted()).toEqual(['class/k1', expect.stringMatching(/^key\//)]);
  });

  it('says when the storage refuses', async () => {
    const broken: KeyValueStore = {
      ...memoryStore(),
      keys: async () => Promise.reject(new Error('blocked')),
      setItem: async () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    };
    const workspace = workspaceIn(broken);
    expect(await workspace.classes()).toEqual({ ok: false, error: 'unavailable' });
    expect(await workspace.saveClass(CLASS)).toEqual({ ok: false, error: 'quota' });
    expect(await workspace.publicKey()).toEqual({ ok: false, error: 'unavailable' });
  });
});

describe('a backup', () => {
  it('brings everything back on another device, keys and all', async () => {
    const { workspace, shared, record, sealed } = await filled();
    await workspace.decide(
      shared.id,
      { type: 'comment.written', student: 'ming', text: '好' },
      NOON,
    );
    const heard: number[] = [];
    const file = await valueOf(workspace.backup(PASSPHRASE, (share) => heard.push(share)));
    expect(heard.at(-1)).toBe(1);

    const elsewhere = workspaceIn(memoryStore());
    const oldKey = await valueOf(elsewhere.publicKey());
    expect(await elsewhere.restore(file, PASSPHRASE)).toEqual({
      ok: true,
      value: { classes: 1, assignments: 1, submissions: 1, unreadable: 0 },
    });
    expect(await valueOf(elsewhere.classes())).toEqual({ items: [CLASS], unreadable: 0 });
    expect(await valueOf(elsewhere.records(shared.id))).toEqual({ items: [record], unreadable: 0 });
    expect(await valueOf(elsewhere.decisions(shared.id))).toHaveLength(1);
    expect(await elsewhere.open(sealed)).toMatchObject({ ok: true });
    // What was given out on the other device stays valid too.
    const theirs = assignment({ key: oldKey });
    const there = sealSubmission(submission({}, theirs), theirs, random);
    expect(there.ok && (await elsewhere.open(there.value))).toMatchObject({ ok: true });
  });

  it('takes the place of newer decisions as a whole, never mixed', async () => {
    const { workspace, shared } = await filled();
    const write = (text: string) =>
      workspace.decide(shared.id, { type: 'comment.written', student: 'ming', text }, NOON);
    await write('一');
    const file = await valueOf(workspace.backup(PASSPHRASE));
    await write('二');
    await write('三');
    await workspace.restore(file, PASSPHRASE);
    expect(await valueOf(workspace.decisions(shared.id))).toMatchObject([{ text: '一' }]);
  });

  it('opens with nothing but its passphrase, however its letters were typed', async () => {
    const { workspace } = await filled();
    const file = await valueOf(workspace.backup('Ｐａｓｓ ｗｏｒｔ é 12'));
    const elsewhere = workspaceIn(memoryStore());
    expect(await elsewhere.restore(file, 'Pass wort e\u0301 12')).toMatchObject({ ok: true });
    expect(await elsewhere.restore(file, 'Pass wort e 12')).toEqual({
      ok: false,
      error: 'wrong-passphrase',
    });
    expect(await workspace.backup('short')).toEqual({ ok: false, error: 'passphrase-too-short' });
  });

  it('tells damage on the way from a wrong passphrase, and anything else from both', async () => {
    const { workspace } = await filled();
    const file = await valueOf(workspace.backup(PASSPHRASE));
    const problem = async (bytes: Uint8Array) => {
      const restored = await workspaceIn(memoryStore()).restore(bytes, PASSPHRASE);
      return restored.ok ? 'restored' : restored.error;
    };
    expect(await problem(file.map((byte, at) => (at === 200 ? byte ^ 1 : byte)))).toBe('damaged');
    expect(await problem(file.slice(0, 100))).toBe('damaged');
    expect(await problem(file.slice(0, 20))).toBe('damaged');
    expect(await problem(new TextEncoder().encode('{"classes":[]}'))).toBe('not-a-backup');
  });

  it('never asks a device for more memory than is fair', async () => {
    const dear = await sealBackup(new Uint8Array(3), { passphrase: PASSPHRASE }, random, {
      log2N: 7,
      r: 9,
      p: 1,
    });
    expect(await openBackup(dear, { passphrase: PASSPHRASE })).toEqual({
      ok: false,
      error: 'damaged',
    });
    expect(BACKUP_COST).toEqual({ log2N: 17, r: 8, p: 1 });
  });

  it('with something unreadable in it gives back the rest and says so', async () => {
    const packed = packArchive({
      documents: [
        ['class/k1', CLASS],
        ['class/k2', { schema: 9 }],
        ['settings', { schema: 1 }],
        ['__proto__', { admin: true }],
        ['key/x', { schema: 1 }],
      ],
      sealed: [['sealed/../../key/x', new Uint8Array(3)]],
    });
    const file = await sealBackup(packed, { passphrase: PASSPHRASE }, random, CHEAP);
    const store = memoryStore();
    expect(await workspaceIn(store).restore(file, PASSPHRASE)).toEqual({
      ok: true,
      value: { classes: 1, assignments: 0, submissions: 0, unreadable: 4 },
    });
    expect(await store.keys()).toEqual(['class/k1']);
  });

  it('that holds no workspace changes nothing', async () => {
    const file = await sealBackup(new Uint8Array(99), { passphrase: PASSPHRASE }, random, CHEAP);
    const store = memoryStore();
    expect(await workspaceIn(store).restore(file, PASSPHRASE)).toEqual({
      ok: false,
      error: 'damaged',
    });
    expect(await store.keys()).toEqual([]);
  });
});
