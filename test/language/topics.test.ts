import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/core/language/analyse.ts';
import type { TopicWords } from '../../src/core/language/analysis.ts';

const CHINESE: Readonly<Record<string, TopicWords>> = {
  waybill: { patterns: ['运单…号', '单号'], examples: ['麻烦您报一下运单上的那串数字'] },
  delivered: { patterns: ['已经签收'], examples: [], claim: true },
  'full-pay': { patterns: ['全额赔'], examples: ['八千六百元我们一分不少都赔给您'], claim: true },
};
const ENGLISH: Readonly<Record<string, TopicWords>> = {
  callback: { patterns: ['ring you', 'call you'], examples: ['I will give you a ring at one'] },
  delivered: { patterns: ['already been delivered'], examples: [], claim: true },
  size: { patterns: [], examples: ['What size are the two crates, roughly?'] },
};

const topicsIn = (text: string, locale: 'zh-CN' | 'en' = 'zh-CN'): readonly string[] =>
  analyse(text, { locale, seat: 'agent', topics: locale === 'en' ? ENGLISH : CHINESE }).topics.map(
    ({ topic }) => topic,
  );

describe('a topic', () => {
  it('is recognised by its words, with a short gap where the author allowed one', () => {
    expect(topicsIn('请问单号是多少')).toEqual(['waybill']);
    expect(topicsIn('运单上面的号码')).toEqual(['waybill']);
    expect(topicsIn('运单在谁手里我不知道，您先说说那边的电话号码')).toEqual([]);
  });

  it('is recognised in other words that are like an example, and not in unlike ones', () => {
    expect(topicsIn('您报一下运单上那串数字')).toEqual(['waybill']);
    expect(topicsIn('麻烦您说一下箱子的颜色')).toEqual([]);
    expect(topicsIn('What size are the crates, roughly?', 'en')).toEqual(['size']);
    expect(topicsIn('What are the last four digits of the phone?', 'en')).toEqual([]);
  });

  it('names the words it was recognised by', () => {
    const text = '您好，请问 单号 是多少';
    const [found] = analyse(text, { locale: 'zh-CN', seat: 'agent', topics: CHINESE }).topics;
    expect(text.slice(found?.start, found?.end)).toBe('单号');
  });

  it('takes whole words in English', () => {
    expect(topicsIn("I'll ring you at one", 'en')).toEqual(['callback']);
    expect(topicsIn('Let me bring you an update', 'en')).toEqual([]);
    expect(topicsIn('I recall your parcel', 'en')).toEqual([]);
  });

  it.each(["What's the number on it", 'whats the number on it', 'What is the number on it'])(
    'is the same with and without a contraction: %s',
    (said) => {
      const number = { patterns: ["what's the number"], examples: [] };
      const { topics } = analyse(said, { locale: 'en', seat: 'agent', topics: { number } });
      expect(topics.map(({ topic }) => topic)).toEqual(['number']);
    },
  );
});

describe('a claim', () => {
  it.each([
    ['is one when it is said as a fact', '您的货已经签收了', ['delivered']],
    ['is none when it is denied', '这票货没有显示已经签收', []],
    ['is none when somebody is quoted', '您说网上写着“已经签收”', []],
    ['is none when it is asked', '货已经签收了吗？', []],
    ['is none when it is to be checked', '是不是已经签收，我核实一下', []],
    ['is none when it is only supposed', '如果已经签收，我请站点拿签收单来看', []],
    ['is none when it is refused', '全额赔我不能答应您', []],
    ['is none after a refusal', '我没法答应全额赔给您', []],
    ['is one when it is promised', '您放心，全额赔给您', ['full-pay']],
    ['is none when it is merely a little like an example', '八千六百元的保价我看到了', []],
  ])('%s', (_, text, expected) => {
    expect(topicsIn(text)).toEqual(expected);
  });

  it('is told from a denial or a question in English too', () => {
    expect(topicsIn("It's already been delivered.", 'en')).toEqual(['delivered']);
    expect(topicsIn("It hasn't already been delivered.", 'en')).toEqual([]);
    expect(topicsIn("Let me check whether it's already been delivered.", 'en')).toEqual([]);
    expect(topicsIn('Has it already been delivered?', 'en')).toEqual([]);
  });

  it('stays one when the sentence goes on to deny something else', () => {
    expect(topicsIn("It's already been delivered and won't be moved.", 'en')).toEqual([
      'delivered',
    ]);
    expect(topicsIn("It hasn't moved and already been delivered it isn't.", 'en')).toEqual([]);
    expect(topicsIn("Already been delivered, and I can't say that.", 'en')).toEqual(['delivered']);
    expect(topicsIn("It's already been delivered and I can't say that.", 'en')).toEqual([]);
    expect(topicsIn('货已经签收并且没有破损')).toEqual(['delivered']);
  });
});
