import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffled } from '../../../src/features/play/speak/suggestion-order.ts';

const replies = ['good', 'fair', 'poor', 'bad'];

describe('the order of suggestions', () => {
  it('is the same in the same place of the same call', () => {
    expect(shuffled(replies, 7, 'opening/1')).toEqual(shuffled(replies, 7, 'opening/1'));
  });

  it('keeps every suggestion exactly once', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string(), (seed, place) => {
        expect([...shuffled(replies, seed, place)].sort()).toEqual([...replies].sort());
      }),
    );
  });

  it('does not tell the good one by its place', () => {
    const places = Array.from({ length: 400 }, (_, seed) =>
      shuffled(replies, seed, 'a').indexOf('good'),
    );
    for (const place of [0, 1, 2, 3]) {
      expect(places.filter((one) => one === place).length).toBeGreaterThan(60);
    }
  });
});
