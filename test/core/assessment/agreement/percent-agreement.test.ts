import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentAgreement } from '../../../../src/core/assessment/agreement/percent-agreement.ts';
import { fromTable } from './from-table.ts';

describe('percent agreement', () => {
  it('is the share of items two raters judge alike', () => {
    const { first, second } = fromTable(
      ['yes', 'no'],
      [
        [20, 5],
        [10, 15],
      ],
    );
    expect(percentAgreement(first, second)).toMatchObject({
      value: 0.7,
      items: 50,
      sample: 'enough',
    });
  });

  it('leaves out what one of the two has not rated', () => {
    const figure = percentAgreement(
      ['yes', undefined, 'no', 'no'],
      ['yes', 'no', undefined, 'yes'],
    );
    expect(figure).toMatchObject({ value: 0.5, items: 2 });
  });

  it('can count one step apart as agreement', () => {
    const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1;
    expect(percentAgreement([1, 2, 5, 4], [2, 2, 3, 5], near)).toMatchObject({ value: 0.75 });
  });

  it('says with few items how little that proves', () => {
    // Wilson's interval for 8 of 10 is 0.49 to 0.94, for 4 of 4 it is 0.51 to 1.
    const eight = percentAgreement(
      Array.from({ length: 10 }, () => 1),
      Array.from({ length: 10 }, (_, item) => (item < 8 ? 1 : 0)),
    );
    expect(eight).toMatchObject({ sample: 'enough' });
    expect(eight).toHaveProperty('interval.low', expect.closeTo(0.4902, 4));
    expect(eight).toHaveProperty('interval.high', expect.closeTo(0.9433, 4));
    const four = percentAgreement([1, 1, 1, 1], [1, 1, 1, 1]);
    expect(four).toMatchObject({ value: 1, sample: 'few', interval: { high: 1 } });
    expect(four).toHaveProperty('interval.low', expect.closeTo(0.5101, 4));
  });

  it('has no figure without items', () => {
    const none = { value: undefined, reason: 'too-few-items', items: 0 };
    expect(percentAgreement([], [])).toEqual(none);
    expect(percentAgreement([1, undefined], [undefined, 2])).toEqual(none);
  });

  it('refuses lists about different items', () => {
    expect(() => percentAgreement([1, 2], [1])).toThrow(RangeError);
  });

  it('stays between 0 and 1 and inside its interval', () => {
    const ratings = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(ratings, (pairs) => {
        const figure = percentAgreement(
          pairs.map(([one]) => one),
          pairs.map(([, other]) => other),
        );
        if (figure.value === undefined || !figure.interval) throw new Error('no figure');
        const { value, interval } = figure;
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.low).toBeLessThanOrEqual(value);
        expect(interval.high).toBeGreaterThanOrEqual(value - 1e-12);
        expect(interval.high).toBeLessThanOrEqual(1);
      }),
    );
  });
});
