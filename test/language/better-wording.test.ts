import { describe, expect, it } from 'vitest';
import { chinese } from '../../src/core/language/zh-CN/chinese.ts';
import { english } from '../../src/core/language/en/english.ts';
import { betterWordings } from './better-wordings.ts';
import { faultsIn } from './hear.ts';

const betterFor = (text: string): string => faultsIn(text)[0]?.better ?? '';

describe('the better wording', () => {
  it('fits what was said', () => {
    expect(betterFor('谁让你不保价的')).toContain('保价');
    expect(betterFor('谁让你签收的时候不验货的')).toContain('签收');
    expect(betterFor('嫌贵就别寄')).not.toBe(betterFor('嫌慢就别寄'));
  });

  it('fits what was said where only likeness speaks, too', () => {
    const [fault] = faultsIn('你听不听，不听我就投诉你了');
    expect(fault).toMatchObject({ code: 'provoke.alike' });
    expect(fault?.better).toContain('登记');
  });

  it('exists for every rule, in the language of the rule, without a gap left open', () => {
    for (const better of betterWordings(chinese)) {
      expect(better.length).toBeGreaterThan(0);
      for (const { say } of better) expect(say).toMatch(/\p{Script=Han}/u);
    }
    for (const better of betterWordings(english)) {
      expect(better.length).toBeGreaterThan(0);
      for (const { say } of better) expect(say).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('ends every list with a wording that always fits', () => {
    for (const better of [...betterWordings(chinese), ...betterWordings(english)]) {
      expect(better.at(-1)).not.toHaveProperty('about');
    }
  });

  it('breaks none of the five rules itself', () => {
    const five = ['self-respect', 'blame', 'contradict', 'vulgar', 'provoke'];
    for (const [locale, language] of [
      ['zh-CN', chinese],
      ['en', english],
    ] as const) {
      for (const { say } of betterWordings(language).flat()) {
        const broken = faultsIn(say, locale).filter((fault) => five.includes(fault.class));
        expect({ say, broken }).toEqual({ say, broken: [] });
      }
    }
  });
});
