import { describe, expect, it } from 'vitest';
import { createLessonStore } from '../../src/adapters/storage/lesson-store.ts';
import type { LessonClock } from '../../src/core/lesson/clock.ts';
import type { PlanChange } from '../../src/core/lesson/plan.ts';

function memory() {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

const CLOCK: LessonClock = {
  schema: 1,
  step: 'rules',
  item: 2,
  spent: 5000,
  earlier: 60_000,
  since: 1_700_000_000_000,
};
const CHANGES: readonly PlanChange[] = [{ type: 'length.chosen', length: '90' }];
const ANSWERS = [{ item: 'quiz/first', right: false, at: 5 }];

describe('what a device remembers about lessons', () => {
  it('is there again after a reload, each lesson for itself', () => {
    const storage = memory();
    const before = createLessonStore(storage);
    expect(before.keepPlan('a', CHANGES)).toBe(true);
    expect(before.keepClock('a', CLOCK)).toBe(true);
    expect(before.keepStudy('a', ANSWERS)).toBe(true);
    const after = createLessonStore(storage);
    expect(after.plan('a')).toEqual(CHANGES);
    expect(after.clock('a')).toEqual(CLOCK);
    expect(after.study('a')).toEqual(ANSWERS);
    expect([after.plan('b'), after.clock('b'), after.study('b')]).toEqual([[], undefined, []]);
  });

  it('forgets a lesson that is over', () => {
    const storage = memory();
    const store = createLessonStore(storage);
    store.keepClock('a', CLOCK);
    store.keepClock('a', undefined);
    expect(store.clock('a')).toBeUndefined();
    expect(storage.values.size).toBe(0);
  });

  it('lasts for the visit where storage is closed, and says so', () => {
    const closed = createLessonStore(undefined);
    expect(closed.keepClock('a', CLOCK)).toBe(false);
    expect(closed.clock('a')).toEqual(CLOCK);
    const full = createLessonStore({
      ...memory(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    });
    expect(full.keepPlan('a', CHANGES)).toBe(false);
    expect(full.plan('a')).toEqual(CHANGES);
  });

  it.each(['{', '[]', '{"schema":9}', '{"schema":1,"changes":[{"type":"x"}]}', 'null'])(
    'takes %s for nothing',
    (text) => {
      const storage = memory();
      for (const kind of ['plan', 'clock', 'study'])
        storage.setItem(`sanrenxing/lesson/${kind}/a`, text);
      const store = createLessonStore(storage);
      expect([store.plan('a'), store.clock('a'), store.study('a')]).toEqual([[], undefined, []]);
    },
  );
});
