import { describe, expect, it } from 'vitest';
import { observersOfClass } from '../../../src/core/class-view/observers.ts';
import { checked, record, sheet } from '../../support/class-records.ts';

/** Levels of the machine: 5, 3 and 1. */
const criteria = [
  { id: 'a', earned: 10, possible: 10 },
  { id: 'b', earned: 5, possible: 10 },
  { id: 'c', earned: 0, possible: 10 },
];
const talks = record({ sessions: [checked({ session: 'talk', criteria })] });

describe('the observers of a class', () => {
  it('agree fully where they give the machine’s levels', () => {
    const sheets = [sheet({ levels: { a: 5, b: 3, c: 1 } })];
    const found = observersOfClass([talks, record({ sheets })], 'lost-cargo');
    expect(found).toMatchObject({ sheets: 1, same: { value: 1, items: 3, sample: 'few' } });
    expect(found.machine.value).toBe(1);
    expect(found.each.value).toBeUndefined();
  });

  it('are told who is milder and who stricter, the farthest off first', () => {
    const sheets = [
      sheet({ assessment: '1', name: '张伟', levels: { b: 4 } }),
      sheet({ assessment: '2', name: '李娜', levels: { a: 3, b: 1 } }),
    ];
    const { observers } = observersOfClass([talks, record({ sheets })], 'lost-cargo');
    expect(observers.map(({ name, offset }) => [name, offset.value])).toEqual([
      ['李娜', -50],
      ['张伟', 25],
    ]);
  });

  it('are compared among one another where a talk had two', () => {
    const levels = { a: 5, b: 3, c: 1 };
    const sheets = [
      sheet({ assessment: '1', levels }),
      sheet({ assessment: '2', name: '李娜', levels }),
    ];
    expect(observersOfClass([talks, record({ sheets })], 'lost-cargo').each).toMatchObject({
      value: 1,
      items: 3,
    });
  });

  it('count a sheet once that came with two submissions, and none that is not theirs or not whole', () => {
    const one = sheet({ levels: { a: 5 } });
    const others = [
      sheet({ assessment: '2', rater: 'self', levels: { a: 1 } }),
      sheet({ assessment: '3', problems: ['other-rubric'], levels: { a: 1 } }),
      sheet({ assessment: '4', session: 'elsewhere', levels: { a: 1 } }),
    ];
    const records = [talks, record({ sheets: [one] }), record({ sheets: [one, ...others] })];
    expect(observersOfClass(records, 'lost-cargo').sheets).toBe(1);
    expect(observersOfClass(records, 'late-container').sheets).toBe(0);
  });
});
