import { describe, expect, it } from 'vitest';
import { scenarioCards } from '../../../src/adapters/content/cards.ts';
import { ANYTHING, findScenarios } from '../../../src/features/library/filter.ts';

async function found(words: string, locale: string): Promise<readonly string[]> {
  const cards = await scenarioCards(locale);
  return findScenarios(cards, { ...ANYTHING, words }).map(({ id }) => id);
}

describe('looking for a scenario', () => {
  it.each([
    ['zh-CN', '丢货'],
    ['zh-CN', '快递'],
    ['zh-CN', '快递 丢件'],
    ['zh-CN', '测量仪器'],
    ['en', 'missing'],
    ['en', 'Courier'],
    ['en', 'measuring instruments'],
  ])('finds the lost cargo in %s by “%s”', async (locale, words) => {
    expect(await found(words, locale)).toContain('lost-cargo');
  });

  it('finds by other words only what they are about', async () => {
    expect(await found('集装箱', 'zh-CN')).toEqual(['late-container']);
    expect(await found('bribe', 'en')).toEqual(['irregular-favour']);
    expect(await found('no such word', 'en')).toEqual([]);
  });

  it('has other words for every scenario in every language', async () => {
    for (const locale of ['zh-CN', 'en'])
      for (const { id, search } of await scenarioCards(locale))
        expect(search?.length, `${id}/${locale}`).toBeGreaterThan(3);
  });
});
