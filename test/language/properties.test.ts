import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/core/language/analyse.ts';

const LOCALES = ['zh-CN', 'en', 'zh-Hant', 'xx'] as const;
/** Pieces of real rules, so that random texts do hit them. */
const PIECES = [
  '您',
  '你',
  '爱寄不寄',
  '去投诉',
  '啊',
  '“',
  '”',
  '，',
  '。',
  '？',
  ' ',
  '谁让',
  '不归我管',
  '如果',
  '再',
  '就',
  '说',
  '\ud800',
  '\u200b',
  '😀',
  '不',
  '是',
  'fuck',
  ' you ',
  'why didn’t ',
  '12',
  '点前',
  '请稍等',
  '\n',
  '～',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
);

describe('the analysis of any text', () => {
  it('never throws and keeps every span inside the text', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LOCALES), (said, locale) => {
        const { acts, faults, measures } = analyse(said, { locale, seat: 'agent' });
        for (const { start, end } of [...acts, ...faults]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(said.length);
        }
        expect(measures.characters).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(text, (said) => {
        const once = analyse(said, { locale: 'zh-CN', seat: 'agent' });
        expect(analyse(said, { locale: 'zh-CN', seat: 'agent' })).toEqual(once);
      }),
    );
  });

  it('does not depend on what was analysed before', () => {
    const fresh = analyse('谁让你不保价', { locale: 'zh-CN', seat: 'agent' });
    analyse('why did you not insure it', { locale: 'en', seat: 'agent' });
    expect(analyse('谁让你不保价', { locale: 'zh-CN', seat: 'agent' })).toEqual(fresh);
  });

  it('ends for a hundred thousand characters, with the last fault where it stands', () => {
    const said = `${'今天的货已经到港，明天安排派送。'.repeat(6000)}爱寄不寄`;
    const { faults } = analyse(said, { locale: 'zh-CN', seat: 'agent' });
    expect(faults.map(({ code }) => code)).toContain('too-long.utterance');
    expect(faults.some(({ start, end }) => said.slice(start, end) === '爱寄不寄')).toBe(true);
  }, 60_000);

  it('finds nothing in an empty text, in an emoji, in an unknown language', () => {
    expect(analyse('', { locale: 'zh-CN', seat: 'agent' })).toMatchObject({ acts: [], faults: [] });
    expect(analyse('😀', { locale: 'en', seat: 'agent' })).toMatchObject({ acts: [], faults: [] });
    expect(analyse('爱寄不寄', { locale: 'xx', seat: 'agent' })).toMatchObject({
      acts: [],
      faults: [],
    });
  });

  it('reads traditional Chinese with the Chinese rules', () => {
    const { faults } = analyse('誰讓你不保價的', { locale: 'zh-Hant', seat: 'agent' });
    expect(faults.map((fault) => fault.class)).toContain('blame');
  });

  it('blames nobody but the agent', () => {
    expect(analyse('去投诉啊', { locale: 'zh-CN', seat: 'customer' }).faults).toEqual([]);
  });
});
