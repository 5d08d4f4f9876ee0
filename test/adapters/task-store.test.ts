import { describe, expect, it } from 'vitest';
import type { KeyValueStore } from '../../src/adapters/storage/localforage-session-log.ts';
import { createLocalforageTaskStore } from '../../src/adapters/storage/localforage-task-store.ts';
import { createQueue } from '../../src/adapters/storage/one-at-a-time.ts';
import { memoryStore } from '../support/memory-store.ts';
import { keptTask, studentAssignment } from '../support/student-task.ts';

const open = (store: KeyValueStore = memoryStore()) =>
  createLocalforageTaskStore({ store, oneAtATime: createQueue() });
const { id } = studentAssignment();

/** A browser that stores nothing. */
const blocked = (name: string): KeyValueStore => {
  const refuse = async () => {
    throw Object.assign(new Error('no'), { name });
  };
  return { ...memoryStore(), setItem: refuse };
};

describe('the assignments a student has opened', () => {
  it('are there again after the page was closed, the latest first', async () => {
    const store = memoryStore();
    await open(store).change(id, () => keptTask());
    await open(store).change('zzzzzz', () =>
      keptTask({ openedAt: 5, shared: studentAssignment({ id: 'zzzzzz' }) }),
    );
    const listed = await open(store).list();
    expect(listed.ok && listed.value.items.map(({ shared }) => shared.id)).toEqual(['zzzzzz', id]);
  });

  it('take one change after another, so that two windows lose nothing', async () => {
    const store = open();
    await Promise.all([
      store.change(id, (before) => ({ ...(before ?? keptTask()), reflection: '好' })),
      store.change(id, (before) => ({ ...(before ?? keptTask()), openedAt: 9 })),
    ]);
    const read = await store.read(id);
    expect(read.ok && read.value).toMatchObject({ reflection: '好', openedAt: 9 });
  });

  it('go on for this visit where the browser stores nothing, and say so', async () => {
    const store = open(blocked('QuotaExceededError'));
    expect(await store.change(id, () => keptTask())).toMatchObject({ failure: 'quota' });
    const read = await store.read(id);
    expect(read.ok && read.value?.shared.id).toBe(id);
    await store.keepSealed(id, new Uint8Array([1]));
    expect(await store.sealed(id)).toEqual(new Uint8Array([1]));
  });

  it('of a later version are counted, never written over', async () => {
    const store = memoryStore();
    const later = { ...keptTask(), schema: 2, more: 'things' };
    await store.setItem(`task/${id}`, later);
    expect(await open(store).read(id)).toEqual({ ok: false, error: 'newer-version' });
    expect(await open(store).change(id, () => keptTask())).toMatchObject({
      failure: 'newer-version',
    });
    expect(await store.getItem(`task/${id}`)).toEqual(later);
    expect(await open(store).list()).toEqual({ ok: true, value: { items: [], unreadable: 1 } });
  });

  it('are removed with the file that was handed in', async () => {
    const store = open();
    await store.change(id, () => keptTask());
    await store.keepSealed(id, new Uint8Array([1, 2]));
    await store.remove(id);
    expect([await store.read(id), await store.sealed(id)]).toEqual([
      { ok: true, value: undefined },
      undefined,
    ]);
  });
});

describe('who usually sits here', () => {
  it('is remembered when asked to, and forgotten when asked to', async () => {
    const store = open();
    await store.remember({ name: '小明', number: '7' });
    expect(await store.me()).toEqual({ name: '小明', number: '7' });
    await store.remember(undefined);
    expect(await store.me()).toBeUndefined();
  });
});
