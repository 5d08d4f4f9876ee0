import { describe, expect, it } from 'vitest';
import { attemptsOf } from '../../../../src/core/assessment/licence/attempts.ts';
import { DRIFT, driftOf } from '../../../../src/core/assessment/licence/drift.ts';
import { licenceFor } from '../../../../src/core/assessment/licence/licence.ts';
import { QUALITIES, type Quality } from '../../../../src/core/assessment/licence/sample.ts';
import { plainKey, type SheetLike, sheetLike } from '../../../support/sample-sheets.ts';

const DAY = 86_400_000;
const key = plainKey();
const keys = Object.fromEntries(
  ['lost-cargo', 'late-container'].flatMap((scenario) =>
    QUALITIES.map((quality) => [`${scenario}-zh-${quality}`, key]),
  ),
);

const marked = (quality: Quality, day: number, like: Partial<SheetLike> = {}) =>
  sheetLike(key, {
    assessment: `${quality}-${day}`,
    session: `sample/lost-cargo/zh-${quality}`,
    at: day * DAY,
    ...like,
  });

/** All three samples passed on days 1, 2 and 3. */
const EARNED = QUALITIES.map((quality, index) => marked(quality, index + 1));

function drift(
  sheets: readonly ReturnType<typeof marked>[],
  { day, sessions = 0 }: { readonly day: number; readonly sessions?: number },
) {
  const attempts = attemptsOf(sheets, keys, '小王');
  const licences = ['lost-cargo', 'late-container'].map((id) => licenceFor(id, 'zh', attempts));
  const assessed = Array.from({ length: sessions }, (_, index) => 3 * DAY + 1 + index);
  return driftOf(licences, { attempts, assessed }, day * DAY);
}

describe('whether an eye has drifted', () => {
  it('is no question without a licence', () => {
    expect(drift(EARNED.slice(0, 2), { day: 500, sessions: 50 })).toBeUndefined();
  });

  it('is asked after ten assessed sessions, not after nine', () => {
    expect(drift(EARNED, { day: 4, sessions: DRIFT.sessions - 1 })?.due).toBeUndefined();
    expect(drift(EARNED, { day: 4, sessions: DRIFT.sessions })?.due).toBe('sessions');
  });

  it('is asked after sixty days, not after fifty-nine', () => {
    expect(drift(EARNED, { day: 3 + DRIFT.days - 1 })).toMatchObject({ due: undefined, days: 59 });
    expect(drift(EARNED, { day: 3 + DRIFT.days })).toMatchObject({ due: 'days', days: 60 });
  });

  it('is settled by one sample within tolerance', () => {
    const checked = [...EARNED, marked('good', 70)];
    expect(drift(checked, { day: 71, sessions: 12 })).toMatchObject({
      due: undefined,
      sessions: 0,
      days: 1,
    });
  });

  it('is not settled by a sample outside tolerance', () => {
    const checked = [...EARNED, marked('good', 70, { overall: 5 })];
    expect(drift(checked, { day: 71 })?.due).toBe('off');
    expect(drift([...checked, marked('good', 72)], { day: 73 })?.due).toBeUndefined();
  });

  it('is not asked because the first tries at another scenario went wrong', () => {
    const elsewhere = marked('good', 4, {
      session: 'sample/late-container/zh-good',
      overall: 5,
    });
    expect(drift([...EARNED, elsewhere], { day: 5 })?.due).toBeUndefined();
  });

  it('is asked with the sample seen longest ago', () => {
    expect(drift(EARNED, { day: 100 })?.sample.quality).toBe('good');
    expect(drift([...EARNED, marked('good', 70)], { day: 200 })?.sample.quality).toBe('middling');
  });
});
