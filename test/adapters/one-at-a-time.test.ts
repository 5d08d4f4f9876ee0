import { describe, expect, it } from 'vitest';
import { createOneAtATime, createQueue } from '../../src/adapters/storage/one-at-a-time.ts';

const later = <Value>(value: Value): Promise<Value> =>
  new Promise((resolve) => setTimeout(() => resolve(value), 5));

describe('one at a time', () => {
  it('lets tasks of one name wait for each other, in order', async () => {
    const queue = createQueue();
    const order: string[] = [];
    const task = (name: string) => async () => {
      order.push(`${name} begins`);
      await later(undefined);
      order.push(`${name} ends`);
    };
    await Promise.all([queue('s1', task('first')), queue('s1', task('second'))]);
    expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  it('goes on after a task that failed', async () => {
    const queue = createQueue();
    const failing = queue('s1', () => Promise.reject(new Error('no')));
    const following = queue('s1', () => later('fine'));
    await expect(failing).rejects.toThrow('no');
    await expect(following).resolves.toBe('fine');
  });

  it('does not let one session wait for another', async () => {
    const queue = createQueue();
    const never = queue('slow', () => new Promise(() => undefined));
    await expect(queue('quick', () => later('done'))).resolves.toBe('done');
    void never;
  });

  it('asks the browser for a lock across tabs where there is one', async () => {
    const asked: string[] = [];
    const locks = {
      request: async (name: string, task: () => Promise<unknown>) => {
        asked.push(name);
        return task();
      },
      query: async () => ({ held: [], pending: [] }),
    };
    await createOneAtATime(locks as unknown as LockManager)('s1', () => later(1));
    expect(asked).toEqual(['sanrenxing/s1']);
  });
});
