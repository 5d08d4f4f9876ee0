import 'fake-indexeddb/auto';
import localforage from 'localforage';
import { describe, expect, it } from 'vitest';
import { createTeacherStore } from '../../src/adapters/classroom/teacher-store.ts';

let names = 0;
const fresh = () => {
  names += 1;
  return createTeacherStore(localforage, `teacher-${names}`, 'workspace');
};

async function under(store: ReturnType<typeof fresh>, start: string): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for await (const portion of store.portionsUnder?.(start) ?? []) all.push(...portion);
  return all;
}

describe('a teacher’s store', () => {
  it('writes many at once, and they are read like any other', async () => {
    const store = fresh();
    const sealed = Uint8Array.from([1, 2, 3]);
    await store.setAll?.([
      ['record/a/1', { n: 1 }],
      ['sealed/a/1', sealed],
    ]);
    expect(await store.getItem('record/a/1')).toEqual({ n: 1 });
    expect(await store.getItem('sealed/a/1')).toEqual(sealed);
    expect((await store.keys()).toSorted()).toEqual(['record/a/1', 'sealed/a/1']);
  });

  it('writes none when one of them cannot be written', async () => {
    const store = fresh();
    const impossible = () => 'functions cannot be stored';
    await expect(
      store.setAll?.([
        ['record/a/1', { n: 1 }],
        ['record/a/2', impossible],
      ]),
    ).rejects.toThrow('clone');
    expect(await store.getItem('record/a/1')).toBeNull();
  });

  it('reads what belongs together in the order of its keys, and nothing else', async () => {
    const store = fresh();
    const name = (n: number) => `record/a/${String(n).padStart(4, '0')}`;
    await store.setAll?.(Array.from({ length: 250 }, (_, n) => [name(249 - n), 249 - n] as const));
    await store.setItem('record/ab/1', 'another assignment');
    await store.setItem('sealed/a/1', 'another kind');
    expect(await under(store, 'record/a/')).toEqual(Array.from({ length: 250 }, (_, n) => n));
    expect(await under(store, 'class/')).toEqual([]);
  });
});
