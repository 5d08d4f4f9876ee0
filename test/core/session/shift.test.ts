import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALLS_IN_SHIFT, drawShift } from '../../../src/core/session/shift.ts';

const card = (id: string, minutes = 10) => ({ id, minutes, personas: ['calm-one', 'loud-one'] });
const cards = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => card(id));

describe('a shift', () => {
  it('is the same for the same seed, whatever order the scenarios come in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (seed) => {
        const shift = drawShift(cards, seed);
        expect(shift).toHaveLength(CALLS_IN_SHIFT);
        expect(drawShift([...cards].reverse(), seed)).toEqual(shift);
      }),
    );
  });

  it('brings no case twice while there are others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (seed) => {
        const cases = drawShift(cards, seed).map(({ scenario }) => scenario);
        expect(new Set(cases).size).toBe(CALLS_IN_SHIFT);
      }),
    );
  });

  it('brings another customer when a case has to come again', () => {
    const shift = drawShift([card('only')], 3);
    expect(new Set(shift.slice(0, 2).map(({ persona }) => persona)).size).toBe(2);
  });

  it('leaves out long cases, unless there are no others', () => {
    const cases = drawShift([...cards, card('long', 40)], 5).map(({ scenario }) => scenario);
    expect(cases).not.toContain('long');
    expect(drawShift([card('long', 40)], 5)).toHaveLength(CALLS_IN_SHIFT);
    expect(drawShift([], 5)).toEqual([]);
  });
});
