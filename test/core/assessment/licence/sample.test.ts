import { describe, expect, it } from 'vitest';
import {
  orderOf,
  QUALITIES,
  sampleAddress,
  sampleAt,
  sampleId,
  sampleOfId,
  sampleOfSession,
  sampleSession,
} from '../../../../src/core/assessment/licence/sample.ts';

const refs = ['lost-cargo', 'late-container', 'cigarette-dispute', 'business-reception'].flatMap(
  (scenario) =>
    ['zh', 'en'].flatMap((language) =>
      QUALITIES.map((quality) => ({ scenario, language, quality })),
    ),
);

describe('a sample', () => {
  it('is found again by its id, its session and its address', () => {
    for (const ref of refs) {
      expect(sampleOfId(sampleId(ref))).toEqual(ref);
      expect(sampleOfSession(sampleSession(ref))).toEqual(ref);
      expect(sampleAt(sampleAddress(ref))).toEqual(ref);
    }
  });

  it('does not tell by its address how good the talk is, and is not offered in that order', () => {
    for (const { scenario, language } of refs) {
      const order = orderOf(scenario, language);
      expect(order.toSorted()).toEqual(QUALITIES.toSorted());
      expect(order).not.toEqual(QUALITIES);
    }
    expect(refs.map(sampleAddress).join(' ')).not.toMatch(/good|middling|poor/);
  });

  it('is not taken for a session somebody played, nor the other way round', () => {
    expect(sampleOfSession('lost-cargo-zh-good')).toBeUndefined();
    expect(sampleOfSession('sample/lost-cargo')).toBeUndefined();
  });

  it.each(['', 'lost-cargo', 'lost-cargo-zh-4', 'lost-cargo-zh-good'])(
    'has no address %j',
    (address) => {
      expect(sampleAt(address)).toBeUndefined();
    },
  );
});
