import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../../src/core/progress/attempt.ts';
import { progressOf } from '../../../src/core/progress/progress.ts';
import { criterion, finishedOn } from './finished-attempt.ts';

const unfinished: Attempt = {
  session: 'open',
  scenario: 'lost-cargo',
  at: 1,
  level: 'real',
  sentences: 2,
  hints: 0,
};

const totals = (...values: readonly number[]) =>
  values.map((total, day) => finishedOn(day, { outcome: { total, passed: total >= 60 } }));

describe('progress over all calls', () => {
  it('stands in the order of time, however the calls were stored', () => {
    const { attempts } = progressOf([finishedOn(3), finishedOn(1), finishedOn(2)]);
    expect(attempts.map(({ session }) => session)).toEqual(['day-1', 'day-2', 'day-3']);
  });

  it('counts what was passed and remembers the best', () => {
    expect(progressOf(totals(40, 90, 70))).toMatchObject({ best: 90, passed: 2 });
  });

  it('lists a call that was left, but compares only finished ones', () => {
    const progress = progressOf([unfinished, ...totals(80)]);
    expect(progress.attempts).toHaveLength(2);
    expect(progress.finished).toHaveLength(1);
  });

  it('has nothing to recommend before the first finished call', () => {
    expect(progressOf([unfinished])).toMatchObject({ next: undefined, best: undefined });
  });

  it('never counts one call both as the beginning and as the latest', () => {
    const ends = [1, 2, 3, 4, 5, 6, 9].map(
      (count) => progressOf(totals(...Array.from({ length: count }, () => 50))).ends,
    );
    expect(ends).toEqual([
      { first: 0, latest: 1 },
      { first: 1, latest: 1 },
      { first: 1, latest: 1 },
      { first: 2, latest: 2 },
      { first: 2, latest: 2 },
      { first: 3, latest: 3 },
      { first: 3, latest: 3 },
    ]);
  });
});

describe('a criterion over time', () => {
  it('is compared as a share of its points, whatever it weighs in the sheet of the day', () => {
    const { criteria } = progressOf([
      finishedOn(1, { outcome: { criteria: [criterion('asking', 5, 20)] } }),
      finishedOn(2, { outcome: { criteria: [criterion('asking', 6, 8)] } }),
    ]);
    expect(criteria).toMatchObject([
      { id: 'asking', values: [0.25, 0.75], first: 0.25, latest: 0.75 },
    ]);
  });

  it('leaves a gap where a sheet does not ask for it', () => {
    const { criteria } = progressOf([
      finishedOn(1, { outcome: { criteria: [criterion('minutes', 2)] } }),
      finishedOn(2, { outcome: { criteria: [criterion('asking', 6)] } }),
    ]);
    expect(criteria.find(({ id }) => id === 'minutes')).toMatchObject({
      values: [0.2, undefined],
      first: undefined,
      latest: 0.2,
    });
  });
});

describe('faults over time', () => {
  it('are counted in a hundred sentences, so that long and short calls compare', () => {
    const { faultTotals } = progressOf([
      finishedOn(1, { sentences: 5, faults: [['blame', 1]] }),
      finishedOn(2, { sentences: 20, faults: [['blame', 1]] }),
    ]);
    expect(faultTotals).toEqual({ values: [20, 5], first: 20, latest: 5 });
  });

  it('name each class that ever occurred, the most frequent lately first', () => {
    const { faults } = progressOf([
      finishedOn(1, { faults: [['blame', 3]] }),
      finishedOn(2, { faults: [['curt', 2]] }),
    ]);
    expect(faults.map((one) => [one.class, one.values])).toEqual([
      ['curt', [0, 20]],
      ['blame', [30, 0]],
    ]);
  });
});
