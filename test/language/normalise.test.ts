import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cutParts,
  LONGEST_PART,
  normalise,
  toOriginal,
} from '../../src/core/language/normalise.ts';
import { classesIn, faultsIn } from './hear.ts';

describe('the normal form of a text', () => {
  it.each([
    ['full width', 'ＴＭＤ！', 'tmd!'],
    ['case', 'SB', 'sb'],
    ['traditional characters', '運單貨號', '运单货号'],
    ['zero-width characters', '投​诉', '投诉'],
    ['repeated punctuation', '急什么？？？！！', '急什么?!'],
    ['spaces between Chinese characters', '投 诉 啊', '投诉啊'],
    ['curly apostrophes', 'Don’t', "don't"],
  ])('folds %s', (_, text, expected) => {
    expect(normalise(text).text).toBe(expected);
  });

  it('keeps a pause between groups of characters', () => {
    expect(normalise('您好 请问单号多少').text).toBe('您好 请问单号多少');
  });

  it('leads back to the original words through everything it folded', () => {
    const text = '😀您好！！！去 投 诉 啊😀';
    const [fault] = faultsIn(text);
    expect(text.slice(fault?.start, fault?.end)).toContain('投 诉');
  });

  it('finds a word that somebody broke up by spaces', () => {
    expect(classesIn('爱 寄 不 寄')).toContain('provoke');
    expect(classesIn('你去投 诉啊')).toContain('provoke');
  });

  it('has a place in the original for each of its units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const source = normalise(text);
        expect(source.starts).toHaveLength(source.text.length);
        expect(source.text.length).toBeLessThanOrEqual(4 * text.length);
        for (let at = 0; at < source.text.length; at += 1) {
          const span = toOriginal(source, { start: at, end: at + 1 });
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('is cut into parts without losing anything', () => {
    const source = normalise('这一票货到港了，明天送。'.repeat(900));
    const parts = cutParts(source);
    expect(parts.map(({ text }) => text).join('')).toBe(source.text);
    expect(Math.max(...parts.map(({ text }) => text.length))).toBeLessThanOrEqual(LONGEST_PART);
  });
});
