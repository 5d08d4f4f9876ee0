import { describe, expect, it } from 'vitest';
import { foldAssessment } from '../../../../src/core/assessment/assessment-state.ts';
import {
  compareWithKey,
  isWithin,
} from '../../../../src/core/assessment/licence/compare-with-key.ts';
import { plainKey, type SheetLike, sheetLike } from '../../../support/sample-sheets.ts';

function compared(like: Partial<SheetLike>, key = plainKey()) {
  const state = foldAssessment(sheetLike(key, { assessment: 'a', session: 's', ...like }));
  if (state === undefined) throw new Error('no sheet');
  return compareWithKey(key, state);
}

const wrong = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`item-${i + 1}`, 'no' as const]));

describe('a sheet beside the key', () => {
  it('agrees wholly when it says the same', () => {
    const comparison = compared({});
    expect(comparison).toMatchObject({ share: 1, strays: 0, outside: [] });
    expect(comparison.leaning).toEqual({ way: 'even', by: 0 });
  });

  it('is within tolerance with eight of ten items, and not with seven', () => {
    expect(isWithin(compared({ items: wrong(2) }))).toBe(true);
    expect(compared({ items: wrong(3) }).outside).toEqual(['items']);
  });

  it.each([5, 10, 15, 20, 25])('draws the line at exactly four fifths of %i items', (items) => {
    const key = plainKey(items);
    expect(isWithin(compared({ items: wrong(items / 5) }, key))).toBe(true);
    expect(isWithin(compared({ items: wrong(items / 5 + 1) }, key))).toBe(false);
  });

  it('takes "no occasion" for an answer of its own', () => {
    expect(compared({ items: { 'item-1': 'none' } }).agreed).toBe(9);
  });

  it('lets every level be a step off, and one further', () => {
    const allOneOff = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`criterion-${n}`, 4]));
    expect(isWithin(compared({ levels: allOneOff }))).toBe(true);
    expect(isWithin(compared({ levels: { ...allOneOff, 'criterion-1': 5 } }))).toBe(true);
    const twoFarOff = { 'criterion-1': 5, 'criterion-2': 1 };
    expect(compared({ levels: twoFarOff }).outside).toEqual(['levels']);
  });

  it('lets the overall mark be a step off and no more', () => {
    expect(isWithin(compared({ overall: 4 }))).toBe(true);
    expect(compared({ overall: 5 }).outside).toEqual(['overall']);
  });

  it('says whether the observer is milder or stricter, on average over the levels', () => {
    expect(compared({ levels: { 'criterion-1': 4 } }).leaning).toEqual({ way: 'milder', by: 0.2 });
    expect(compared({ levels: { 'criterion-1': 1 } }).leaning.way).toBe('stricter');
  });

  it('leaves out what the sheet of that time did not ask', () => {
    const key = plainKey();
    const newer = { ...key, items: { ...key.items, 'item-new': { answer: 'yes' as const } } };
    const state = foldAssessment(sheetLike(key, { assessment: 'a', session: 's' }));
    expect(state && compareWithKey(newer, state)).toMatchObject({ agreed: 10, share: 1 });
  });

  it('is never within tolerance when nothing was filled in', () => {
    const [started] = sheetLike(plainKey(), { assessment: 'a', session: 's' });
    const state = started && foldAssessment([started]);
    expect(state && compareWithKey(plainKey(), state).outside).toEqual([
      'items',
      'levels',
      'overall',
    ]);
  });
});
