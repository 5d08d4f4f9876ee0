import { describe, expect, it } from 'vitest';
import {
  assessedAt,
  attemptsOf,
  firstHandedIn,
  observersOf,
} from '../../../../src/core/assessment/licence/attempts.ts';
import { licenceFor } from '../../../../src/core/assessment/licence/licence.ts';
import { QUALITIES, type Quality } from '../../../../src/core/assessment/licence/sample.ts';
import { plainKey, type SheetLike, sheetLike } from '../../../support/sample-sheets.ts';

const key = plainKey();
const keys = Object.fromEntries(QUALITIES.map((quality) => [`lost-cargo-zh-${quality}`, key]));
const FAR_OFF = { overall: 5 };

const marked = (quality: Quality, at: number, like: Partial<SheetLike> = {}) =>
  sheetLike(key, {
    assessment: `${quality}-${at}`,
    session: `sample/lost-cargo/zh-${quality}`,
    at,
    ...like,
  });

const licence = (sheets: readonly ReturnType<typeof marked>[], name = '小王') =>
  licenceFor('lost-cargo', 'zh', attemptsOf(sheets, keys, name));

describe('a licence', () => {
  it('is held when all three samples were within tolerance, from the last of them on', () => {
    const sheets = [
      marked('good', 100_000),
      marked('middling', 200_000),
      marked('poor', 300_000, { items: { 'item-1': 'no' } }),
    ];
    expect(licence(sheets)).toMatchObject({ earnedAt: 300_000 });
    expect(licence(sheets).share).toBeCloseTo(29 / 30);
    expect(licence(sheets.slice(1)).earnedAt).toBeUndefined();
  });

  it('may be tried for as often as somebody likes', () => {
    const sheets = [
      marked('good', 100_000, FAR_OFF),
      marked('good', 200_000, FAR_OFF),
      marked('good', 300_000),
      marked('middling', 400_000),
      marked('poor', 500_000),
    ];
    const { samples, earnedAt } = licence(sheets);
    expect(earnedAt).toBe(500_000);
    expect(samples.find(({ ref }) => ref.quality === 'good')).toMatchObject({
      tries: 3,
      passed: { at: 300_000 },
    });
  });

  it('is not lost by a later sample outside tolerance', () => {
    const sheets = [
      ...QUALITIES.map((quality, index) => marked(quality, 100_000 * (index + 1))),
      marked('good', 900_000, FAR_OFF),
    ];
    expect(licence(sheets).earnedAt).toBe(300_000);
  });

  it('belongs to the name on the sheets', () => {
    const sheets = QUALITIES.map((quality, index) => marked(quality, 100_000 * (index + 1)));
    expect(licence(sheets, '小李').earnedAt).toBeUndefined();
  });

  it('counts a sheet as it was first handed in, whatever is changed once the key is known', () => {
    const first = marked('good', 100_000, FAR_OFF);
    const n = first.length;
    const later = [
      ...first,
      { type: 'sheet.reopened', n, at: 200_000 } as const,
      { type: 'overall.rated', level: 3, n: n + 1, at: 201_000 } as const,
      { type: 'sheet.handed-in', n: n + 2, at: 202_000 } as const,
    ];
    expect(firstHandedIn(later)?.overall).toBe(5);
    expect(licence([later]).samples.map(({ passed }) => passed)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('does not count a sheet that was never handed in', () => {
    expect(attemptsOf([marked('good', 100_000, { handedIn: false })], keys, '小王')).toEqual([]);
  });
});

describe('the work of an observer', () => {
  const real = (session: string, at: number, like: Partial<SheetLike> = {}) =>
    sheetLike(key, { assessment: `${session}-${at}`, session, at, ...like });

  it('is counted in sessions: two sheets about one are one', () => {
    const sheets = [real('one', 300_000), real('one', 200_000), real('two', 100_000)];
    expect(assessedAt(sheets, '小王')).toEqual([100_000, 300_000]);
  });

  it('leaves out samples, other people and teachers', () => {
    const sheets = [
      marked('good', 100_000),
      real('one', 100_000, { name: '小李' }),
      real('two', 100_000, { rater: 'teacher' }),
    ];
    expect(assessedAt(sheets, '小王')).toEqual([]);
  });

  it('knows whoever wrote a name on a sheet, the latest first', () => {
    const sheets = [
      real('one', 100_000, { name: '小李' }),
      real('two', 300_000),
      real('three', 200_000, { rater: 'teacher', name: '方老师' }),
    ];
    expect(observersOf(sheets)).toEqual(['小王', '小李']);
  });
});
