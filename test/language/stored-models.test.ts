import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontCoded, writeFrontCoded } from '../../src/core/language/matching/front-coded.ts';
import { readWeights, writeWeights } from '../../src/core/language/matching/stored-weights.ts';

const words = fc.uniqueArray(
  fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '0', '?', '您', '吗'),
    minLength: 1,
    maxLength: 40,
  }),
  { maxLength: 30 },
);

describe('a front-coded list', () => {
  it('reads as the words that were written', () => {
    fc.assert(
      fc.property(words, (some) => {
        const sorted = [...some].sort();
        expect(readFrontCoded(writeFrontCoded(sorted))).toEqual(sorted);
      }),
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
