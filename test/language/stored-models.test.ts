import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainEnglish } from '../../src/core/language/en/plain-english.ts';
import { readRunNumbers, writeRunNumbers } from '../../src/core/language/matching/run-numbers.ts';
import {
  type Plain,
  prepareRuns,
  RUN_NUMBERS,
  runsIn,
} from '../../src/core/language/matching/runs.ts';
import { readWeights, writeWeights } from '../../src/core/language/matching/stored-weights.ts';

describe('numbers of runs', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: RUN_NUMBERS - 1 }), { maxLength: 300 }), (some) => {
        const numbers = some.toSorted((one, other) => one - other);
        expect(readRunNumbers(writeRunNumbers(numbers))).toEqual(numbers);
      }),
    );
  });
});

/** The words of the runs of a text, as they stand in it. */
const runsOf = (text: string, most: number, plain?: Plain): ReadonlySet<string> => {
  const runs = new Set<string>();
  prepareRuns(plain)(most)(text, (_, start, end) => runs.add(text.slice(start, end)));
  return runs;
};

const numbersOf = (text: string, plain?: Plain): ReadonlySet<number> =>
  runsIn(text, prepareRuns(plain)(3));

describe('runs', () => {
  it('are words in a row, each Chinese character and each mark a word', () => {
    expect(runsOf('请稍等', 2)).toEqual(new Set(['', '请', '稍', '等', '请稍', '稍等']));
    expect(runsOf("one moment, it's here", 2)).toEqual(
      new Set([
        '',
        'one',
        'moment',
        ',',
        "it's",
        'here',
        'one moment',
        'moment,',
        ", it's",
        "it's here",
      ]),
    );
  });

  it('know the ends of a text from its middle', () => {
    expect(numbersOf('您好')).not.toEqual(numbersOf('好您'));
    expect([...numbersOf('您好')].every((run) => numbersOf('嗯您好啊').has(run))).toBe(false);
  });

  it('take one number for another, whatever its length', () => {
    expect(numbersOf('room 3')).toEqual(numbersOf('room 4711'));
  });

  it.each([
    ["i don't know", 'i dont know'],
    ['the parcels arrived', 'the parcel arrives'],
    ["we've sent it", 'we have send it'],
    ['by monday', 'by friday'],
    ['in two hours', 'in three hrs'],
    ['um, one moment', 'one moment'],
  ])('are the same in "%s" and "%s"', (one, other) => {
    expect(numbersOf(one, plainEnglish)).toEqual(numbersOf(other, plainEnglish));
  });

  it('are others in another order', () => {
    expect(numbersOf('it is late', plainEnglish)).not.toEqual(
      numbersOf('is it late', plainEnglish),
    );
  });

  it('lie inside the text they are of', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', "'", ' ', '0', '?', '您', '\ud800') }),
        (text) => {
          prepareRuns(plainEnglish)(3)(text, (run, start, end) => {
            expect(run).toBeGreaterThanOrEqual(0);
            expect(run).toBeLessThan(RUN_NUMBERS);
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(text.length);
          });
        },
      ),
    );
  });
});

describe('stored weights', () => {
  const weight = fc.oneof(
    { weight: 5, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: -9000, max: 9000 }).map((whole) => whole / 1000) },
  );

  /** With more steps to each side a weight would be no letter. */
  const steps = fc.integer({ min: 4, max: 15 });

  it('are read at the places they were written at, to within a step of their own size', () => {
    fc.assert(
      fc.property(fc.array(weight, { maxLength: 300 }), steps, (weights, most) => {
        const stored = writeWeights(weights, most);
        const read = new Float64Array(weights.length);
        readWeights(stored, (place, size) => {
          expect(size).not.toBe(0);
          read[place] = size * stored.step;
        });
        for (const [place, written] of weights.entries()) {
          const near = stored.step + 2 * Math.sqrt(Math.abs(written) * stored.step);
          expect(Math.abs((read[place] ?? 0) - written)).toBeLessThanOrEqual(near);
        }
      }),
    );
  });

  it('need no sign that JSON escapes', () => {
    fc.assert(
      fc.property(fc.array(weight, { maxLength: 300 }), steps, (weights, most) => {
        const { gaps, weights: written } = writeWeights(weights, most);
        expect(JSON.stringify([gaps, written])).toBe(`["${gaps}","${written}"]`);
      }),
    );
  });
});
