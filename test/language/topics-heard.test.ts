import { describe, expect, it } from 'vitest';
import { loadLanguages } from '../../src/core/language/languages.ts';
import { topicFigures } from './corpus-report/topics-heard.ts';

/** In percent; recorded with the last examples. Patterns and likeness to one example alone heard 24 and 25. */
const RECORDED = {
  'zh-CN': { precision: 85, recall: 66, claims: { precision: 92, recall: 40 } },
  en: { precision: 83, recall: 55, claims: { precision: 89, recall: 27 } },
};

describe.each(Object.entries(RECORDED))('in %s what the agent talks of', async (locale, least) => {
  await loadLanguages();
  const { topics, claims, nearClaims, aboutNothing } = await topicFigures(locale);

  it('is heard in words no author thought of, and seldom where it is not meant', () => {
    expect(topics.recall).toBeGreaterThanOrEqual(least.recall);
    expect(topics.precision).toBeGreaterThanOrEqual(least.precision);
    expect(aboutNothing.taken / aboutNothing.of).toBeLessThan(0.2);
  });

  it('is held against him where he claims or promises it, in his own words too', () => {
    expect(claims.recall).toBeGreaterThanOrEqual(least.claims.recall);
    expect(claims.precision).toBeGreaterThanOrEqual(least.claims.precision);
  });

  it('is not held against him where he declines it, asks, or repeats what the customer wants', () => {
    expect(nearClaims.taken / nearClaims.of).toBeLessThan(0.04);
  });
});
