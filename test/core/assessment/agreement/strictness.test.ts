import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaningOf, strictness } from '../../../../src/core/assessment/agreement/strictness.ts';

describe('strictness', () => {
  it('is the mean difference from what the others gave to the same items', () => {
    // 8 − 6, 5 − 5, 9 − 5.
    const figure = strictness(
      [8, 5, 9],
      [
        [6, 4, 5],
        [6, 6, 5],
      ],
    );
    expect(figure).toEqual({ value: 2, items: 3, sample: 'few' });
  });

  it('is negative for a stricter rater', () => {
    expect(strictness([3, 4], [[5, 5]])).toMatchObject({ value: -1.5 });
  });

  it('counts only items somebody else rated, too', () => {
    const figure = strictness(
      [8, 5, undefined, 9],
      [
        [6, undefined, 7, undefined],
        [undefined, undefined, 2, 8],
      ],
    );
    expect(figure).toMatchObject({ value: 1.5, items: 2 });
  });

  it('says why there is no figure', () => {
    expect(strictness([8, 5], [])).toEqual({
      value: undefined,
      reason: 'too-few-raters',
      items: 0,
    });
    expect(strictness([8, undefined], [[undefined, 5]])).toEqual({
      value: undefined,
      reason: 'too-few-items',
      items: 0,
    });
  });

  it('trusts ten items more than nine', () => {
    const points = Array.from({ length: 10 }, () => 5);
    expect(strictness(points, [points])).toMatchObject({ sample: 'enough' });
    expect(strictness(points.slice(1), [points.slice(1)])).toMatchObject({ sample: 'few' });
  });

  it('refuses lists about different items', () => {
    expect(() => strictness([8, 5], [[1]])).toThrow(RangeError);
  });

  it('is turned into words with a number that fits them', () => {
    expect(leaningOf(2.46)).toEqual({ way: 'milder', by: 2.5 });
    expect(leaningOf(-0.3)).toEqual({ way: 'stricter', by: 0.3 });
    expect(leaningOf(-0.04)).toEqual({ way: 'even', by: 0 });
  });

  it('is opposite for two raters measured against each other, and grows by what is added', () => {
    const rated = fc.array(
      fc.tuple(fc.integer({ max: 100, min: 0 }), fc.integer({ max: 100, min: 0 })),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(rated, (pairs) => {
        const [one, other] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
        const offset = strictness(one, [other]).value ?? Number.NaN;
        expect(strictness(other, [one]).value).toBeCloseTo(-offset, 9);
        const generous = one.map((points) => points + 3);
        expect(strictness(generous, [other]).value).toBeCloseTo(offset + 3, 9);
      }),
    );
  });
});
