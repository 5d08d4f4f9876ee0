import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/core/language/analyse.ts';
import { figuresFor } from './corpus-report/figures.ts';
import { asText, fileOf, TRAINED, trainFor } from './training/write.ts';

const findingsIn = (text: string, locale = 'zh-CN') =>
  analyse(text, { locale, seat: 'agent' }).faults;
const askedIn = (text: string) =>
  findingsIn(text).filter(({ code }) => code.endsWith('.look-again'));

describe('asking to look again', () => {
  it('points at a taunt no rule knows, and takes nothing for it', () => {
    const said = '你听不听，不听我就不讲了';
    const [finding, ...others] = findingsIn(said);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ class: 'provoke', severity: 'check' });
    expect(said.slice(finding?.start, finding?.end)).toContain('不听');
    expect(finding?.better).not.toBe('');
  });

  it.each([
    '好的，我帮您登记一下理赔。',
    '请您放心，我马上联系仓库。',
    '您的货现在在三号库，明天上午到。',
    '行不？',
  ])('leaves service alone: %s', (said) => {
    expect(askedIn(said)).toEqual([]);
  });

  it('is silent where a rule has spoken, and about what somebody else said', () => {
    expect(askedIn('有本事你就别用我们家快递啊')).toEqual([]);
    expect(askedIn('快递员跟您说“那您倒是别寄啊，又没人拦着”，是吗？')).toEqual([]);
  });

  it('keeps its words inside any text', () => {
    const pieces = fc.constantFrom(
      '那您',
      '倒是',
      '别寄啊',
      '，',
      '反正',
      '自己出',
      ' ',
      '😀',
      '\n',
      'x',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (said) => {
        const text = said.join('');
        for (const { start, end } of askedIn(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe.each(TRAINED)('the model of %s', (locale) => {
  it('is what the corpus gives, to the byte', () => {
    expect(readFileSync(fileOf(locale), 'utf8')).toBe(asText(trainFor(locale)));
  });

  it('is small', () => {
    expect(readFileSync(fileOf(locale)).length).toBeLessThanOrEqual(64_000);
  });

  it('is right more often than wrong on sentences it never saw, and asks about few innocent ones', () => {
    const { guilty, innocent } = figuresFor(locale).untouched.lookAgain;
    expect(guilty.asked).toBeGreaterThan(innocent.asked);
    expect(innocent.asked / innocent.of).toBeLessThanOrEqual(0.01);
  });
});
