import { describe, expect, it } from 'vitest';
import { actsIn, faultsIn } from './hear.ts';

/** How grave the worst coarse word of a sentence is. */
const gravityOf = (text: string, locale: string): string | undefined =>
  faultsIn(text, locale).find((fault) => fault.class === 'vulgar')?.severity;

describe('a coarse word', () => {
  it.each([
    ['zh-CN', '我靠，我点错了，单号您再报一下', 'medium'],
    ['zh-CN', '卧槽，我点错了', 'heavy'],
    ['zh-CN', '操 又点错了', 'heavy'],
    ['en', 'damn, I mistyped your number', 'medium'],
    ['en', 'oh shit, wrong file', 'heavy'],
  ])('in %s, "%s", that hits nobody is a slip of the tongue: %s', (locale, text, severity) => {
    expect(gravityOf(text, locale)).toBe(severity);
  });

  it.each([
    ['zh-CN', '卧槽你烦不烦啊'],
    ['zh-CN', '你他妈到底要怎样'],
    ['zh-CN', '妈的闭嘴'],
    ['zh-CN', '妈的，还不是你自己填错的'],
    ['zh-CN', '谁让你手贱'],
    ['en', 'shit, how often do I have to tell you?'],
  ])('in %s, "%s", that is meant for the customer is abuse', (locale, text) => {
    expect(gravityOf(text, locale)).toBe('fatal');
  });

  it.each([
    ['zh-CN', '操作一下就好'],
    ['zh-CN', '他妈妈签收的'],
    ['zh-CN', '您妈的名字怎么写'],
    ['zh-CN', '您可真是操碎了心'],
  ])('in %s, "%s", is not in every word that looks like one', (locale, text) => {
    expect(gravityOf(text, locale)).toBeUndefined();
  });

  it('that slips out leaves a question a question', () => {
    expect(actsIn('我靠，单号您再报一下')).toContain('ask-info');
    expect(actsIn('我靠，单号您再报一下，烦死人了你')).not.toContain('ask-info');
  });
});
