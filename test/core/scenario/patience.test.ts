import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACT_IDS, FAULT_CLASSES } from '../../../src/core/language/analysis.ts';
import type { Heard } from '../../../src/core/scenario/heard.ts';
import {
  bandOf,
  clampPatience,
  countSoothed,
  feel,
  sumMoves,
} from '../../../src/core/scenario/patience.ts';
import { tinyScenario } from '../tiny-scenario.ts';

const { persona } = tinyScenario();
const heard = (some: Partial<Heard>): Heard => ({
  acts: [],
  faults: [],
  slights: [],
  topics: [],
  repeated: false,
  empty: false,
  otherLanguage: false,
  ...some,
});
const moved = (some: Partial<Heard>, soothed = {}, besideInRow = 0): number =>
  sumMoves(feel({ persona, news: [], level: 'assisted', soothed, besideInRow }, heard(some)));

describe('patience', () => {
  it('rises with empathy, half as much the second time and not at all the third', () => {
    const empathy = heard({ acts: ['empathy'] });
    const once = countSoothed({}, empathy);
    const twice = countSoothed(once, empathy);
    expect([
      moved({ acts: ['empathy'] }),
      moved({ acts: ['empathy'] }, once),
      moved({ acts: ['empathy'] }, twice),
    ]).toEqual([9, 4, -1]);
  });

  it('gains nothing from a kind word that comes with a forbidden phrase', () => {
    expect(moved({ acts: ['empathy', 'apology'], faults: ['blame'] })).toBe(-21);
  });

  it('falls a third as far for a slight, which spoils no kind word beside it', () => {
    expect(moved({ slights: ['blame'] })).toBeCloseTo(-1 - 20 / 3);
    expect(moved({ acts: ['empathy'], slights: ['blame'] })).toBeCloseTo(9 - 20 / 3);
  });

  it('falls when the agent says as soon as possible without a time, but not when a time is given', () => {
    expect(moved({ acts: ['acknowledge'], topics: ['vague-time'] })).toBe(-7);
    expect(moved({ acts: ['time-commitment'], topics: ['vague-time'] })).toBe(5);
  });

  it('falls faster for a sentence beside the point and for the same sentence again', () => {
    expect(moved({ topics: ['small-talk'] })).toBe(-6);
    expect(moved({ acts: ['ask-info'], repeated: true })).toBe(-9);
  });

  it('forgives one sentence it could make nothing of, but not two in a row', () => {
    expect(moved({})).toBe(-1);
    expect(moved({}, {}, 1)).toBe(-6);
  });

  it('forgives a beginner more than a professional', () => {
    const loss = (level: 'guided' | 'assisted' | 'real') =>
      sumMoves(
        feel(
          { news: [], persona, level, soothed: {}, besideInRow: 0 },
          heard({ faults: ['curt'] }),
        ),
      );
    expect(loss('guided')).toBeGreaterThan(loss('assisted'));
    expect(loss('assisted')).toBeGreaterThan(loss('real'));
  });

  it('has a mood for every figure from 0 to 100, never a milder one for less patience', () => {
    const order = ['gone', 'furious', 'angry', 'uneasy', 'calm'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        return order.indexOf(bandOf(less)) <= order.indexOf(bandOf(more));
      }),
    );
  });

  it('stays on its scale whatever is said', () => {
    const someHeard = fc.record({
      acts: fc.subarray([...ACT_IDS]),
      faults: fc.subarray([...FAULT_CLASSES]),
      slights: fc.subarray([...FAULT_CLASSES]),
      topics: fc.subarray(['small-talk', 'vague-time']),
      repeated: fc.boolean(),
      empty: fc.boolean(),
      otherLanguage: fc.boolean(),
    });
    fc.assert(
      fc.property(someHeard, fc.integer({ min: 0, max: 100 }), (said, patience) => {
        const after = clampPatience(
          patience +
            sumMoves(feel({ news: [], persona, level: 'real', soothed: {}, besideInRow: 1 }, said)),
        );
        return after >= 0 && after <= 100;
      }),
    );
  });
});
