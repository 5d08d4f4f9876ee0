import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  iccAverage,
  iccSingle,
} from '../../../../src/core/assessment/agreement/intraclass-correlation.ts';

/** Shrout & Fleiss (1979), table 2: four judges, six targets each. */
const SHROUT_FLEISS = [
  [9, 6, 8, 7, 10, 6],
  [2, 1, 4, 1, 5, 2],
  [5, 3, 6, 2, 6, 4],
  [8, 2, 8, 6, 9, 7],
];

describe('the intraclass correlation', () => {
  it('gives the figures of Shrout & Fleiss (1979)', () => {
    expect(iccSingle(SHROUT_FLEISS).value).toBeCloseTo(0.29, 2);
    expect(iccAverage(SHROUT_FLEISS).value).toBeCloseTo(0.62, 2);
    expect(iccSingle(SHROUT_FLEISS)).toMatchObject({ items: 6, sample: 'few' });
  });

  it("follows the paper's mean squares: items 11.24, judges 32.49, error 1.02", () => {
    const [between, judges, error] = [11.2416667, 32.4861111, 1.0194444];
    const single = (between - error) / (between + 3 * error + (4 * (judges - error)) / 6);
    expect(iccSingle(SHROUT_FLEISS).value).toBeCloseTo(single, 6);
    const average = (between - error) / (between + (judges - error) / 6);
    expect(iccAverage(SHROUT_FLEISS).value).toBeCloseTo(average, 6);
  });

  it('is 1 for raters who agree throughout', () => {
    expect(
      iccSingle([
        [1, 2, 5],
        [1, 2, 5],
      ]).value,
    ).toBeCloseTo(1, 12);
    expect(
      iccAverage([
        [1, 2, 5],
        [1, 2, 5],
      ]).value,
    ).toBeCloseTo(1, 12);
  });

  it('is lower for a rater who sees the same order but is stricter: agreement, not only order', () => {
    // Mean squares: items 2, judges 6, error 0; 2 / (2 + 0 + 2 · 6 / 3) = 1/3.
    expect(
      iccSingle([
        [3, 4, 5],
        [1, 2, 3],
      ]).value,
    ).toBeCloseTo(1 / 3, 12);
  });

  it('leaves out an item that somebody has not rated', () => {
    const withGaps = SHROUT_FLEISS.map((ratings, rater) => [
      ...ratings,
      rater === 2 ? undefined : 7,
    ]);
    expect(iccSingle(withGaps)).toEqual(iccSingle(SHROUT_FLEISS));
  });

  it('says why there is no figure', () => {
    const why = (raters: readonly (readonly (number | undefined)[])[]) => [
      iccSingle(raters),
      iccAverage(raters),
    ];
    const none = (reason: string, items: number) =>
      Array.from({ length: 2 }, () => ({ value: undefined, reason, items }));
    expect(why([])).toEqual(none('too-few-raters', 0));
    expect(why([[1, 2, 3]])).toEqual(none('too-few-raters', 3));
    expect(
      why([
        [1, undefined],
        [2, 3],
      ]),
    ).toEqual(none('too-few-items', 1));
    expect(
      why([
        [4, 4, 4],
        [4, 4, 4],
      ]),
    ).toEqual(none('no-variance', 3));
    expect(
      why([
        [0.1, 0.1, 0.1],
        [0.7, 0.7, 0.7],
      ]),
    ).toEqual(none('no-variance', 3));
    expect(
      why([
        [0, 1],
        [1, 0],
      ]),
    ).toEqual(none('no-variance', 2));
  });

  it('refuses lists about different items', () => {
    expect(() => iccSingle([[1, 2], [1]])).toThrow(RangeError);
  });

  const tables = fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 12 }))
    .chain(([raters, items]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: items, maxLength: items }), {
        minLength: raters,
        maxLength: raters,
      }),
    );

  it('is at most 1 and always a number', () => {
    fc.assert(
      fc.property(tables, (raters) => {
        for (const { value } of [iccSingle(raters), iccAverage(raters)]) {
          if (value === undefined) continue;
          expect(Number.isFinite(value)).toBe(true);
          expect(value).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });

  it('is the same in any order of raters and items, and with points moved for all alike', () => {
    fc.assert(
      fc.property(tables, (raters) => {
        const { value } = iccSingle(raters);
        const turned = [...raters].reverse().map((ratings) => [...ratings].reverse());
        const moved = raters.map((ratings) => ratings.map((points) => points + 5));
        for (const other of [iccSingle(turned), iccSingle(moved)]) {
          expect(other.value === undefined).toBe(value === undefined);
          expect(other.value ?? 0).toBeCloseTo(value ?? 0, 6);
        }
      }),
    );
  });

  it('is as much better for the mean as Spearman and Brown say', () => {
    fc.assert(
      fc.property(tables, (raters) => {
        const [single, average] = [iccSingle(raters).value, iccAverage(raters).value];
        if (single === undefined || average === undefined || single <= 0) return;
        const k = raters.length;
        expect(average).toBeCloseTo((k * single) / (1 + (k - 1) * single), 6);
      }),
    );
  });
});
