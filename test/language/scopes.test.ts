import { describe, expect, it } from 'vitest';
import { classesIn } from './hear.ts';

describe('words that are not the agent’s own', () => {
  it.each([
    ['in quotation marks', '我们绝不会让客户听到“爱寄不寄”这种话'],
    ['reported of somebody else', '您说快递员让您去投诉，这句话确实不该说'],
    ['reported without quotation marks', '他骂您神经病，我替他向您道歉'],
    ['repeated from the customer', '您刚才说客服说不归他管，是吗'],
    ['denied', '我不是说您听不懂，是我没讲清楚'],
    ['denied for everybody', '我们从来不会讲没钱就别寄这种话'],
    ['about the speaker', '怪我自己没看清楚单子'],
    ['supposed', '要是您看不懂，我再讲一遍'],
  ])('%s are no fault', (_, text) => {
    expect(classesIn(text)).toEqual([]);
  });

  it.each([
    ['zh-CN', '是我嘴欠，跟您道歉'],
    ['zh-CN', '都是我们的错，您骂我两句也行'],
    ['zh-CN', '这事儿赖我们，车晚上就坏了'],
    ['zh-CN', '这句是我阴阳怪气了，收回，您别见怪'],
    ['en', "Sorry, that was a stupid thing to say. I'm really sorry."],
    ['en', 'I was an idiot just now, forgive me.'],
  ])('that he regrets cost nothing more (%s): %s', (locale, text) => {
    expect(classesIn(text, locale)).toEqual([]);
  });

  it.each([
    ['zh-CN', '我错了行了吧'],
    ['zh-CN', '您倒赖我'],
    ['zh-CN', '是我眼瞎还是你眼瞎'],
    ['en', "Do you think I'm stupid?"],
    ['en', "That's a stupid question."],
  ])('are still a rebuke where the regret is a taunt (%s): %s', (locale, text) => {
    expect(classesIn(text, locale)).not.toEqual([]);
  });

  it('are the agent’s own when the whole utterance stands in quotation marks', () => {
    expect(classesIn('“爱寄不寄”')).toContain('provoke');
  });

  it('end where the agent speaks for himself again', () => {
    expect(classesIn('您说快递员让您等。爱等不等')).toContain('provoke');
  });

  it('does not take a rhetorical 不是 for a denial', () => {
    expect(classesIn('我不是跟您说过了吗')).toContain('contradict');
  });

  it('are spared in English too', () => {
    expect(classesIn('The driver told you to "go to hell"? I am sorry.', 'en')).toEqual([]);
    expect(classesIn('We would never say "take it or leave it" to you.', 'en')).toEqual([]);
    expect(classesIn('If you signed it, we will find the copy.', 'en')).toEqual([]);
    expect(classesIn('If you ask me, you signed it.', 'en')).toContain('blame');
  });
});
