import { describe, expect, it } from 'vitest';
import { actsIn } from './hear.ts';

describe('what an agent does, in Chinese', () => {
  it.each([
    [
      '您好，顺达物流客服中心，工号1027，请问有什么可以帮您？',
      ['greeting', 'self-intro', 'offer-help'],
    ],
    ['好的，已经记下来了', ['acknowledge']],
    ['货没赶上船，您一定很着急', ['empathy']],
    ['实在对不住', ['apology']],
    ['麻烦您报一下运单号', ['ask-info']],
    ['地址是解放路12号，没错吧', ['confirm']],
    ['请您稍等，我查一下', ['hold-request']],
    ['感谢您的耐心等待', ['hold-thanks']],
    ['我给您申请退运费', ['solution']],
    ['预计三天内送达', ['time-commitment']],
    ['这样处理您看可以吗', ['check-satisfaction']],
    ['请问还有其他需要吗', ['anything-else']],
    ['多谢配合', ['thanks']],
    ['祝您生活愉快，再见', ['goodbye']],
    ['这是我们的失误', ['ownership']],
    ['我现在请示主管，由他决定赔付金额', ['escalate']],
    ['请问您是机主本人吗', ['privacy-check']],
  ])('"%s"', (text, expected) => {
    expect(actsIn(text)).toEqual(expect.arrayContaining(expected));
  });

  it('thanks for the waiting and apologises in one: 让您久等了', () => {
    expect([...actsIn('让您久等了')].sort()).toEqual(['apology', 'hold-thanks']);
  });

  it('sets no time by 尽快 or 马上 alone', () => {
    expect(actsIn('我马上给您查')).not.toContain('time-commitment');
    expect(actsIn('我们尽快答复')).not.toContain('time-commitment');
  });

  it('solves nothing by looking it up', () => {
    expect(actsIn('我先查一下')).not.toContain('solution');
  });

  it('takes 好吗 before a wait for the permission to hold, after a proposal for a question of agreement', () => {
    expect(actsIn('我核实一下，您稍等好吗？')).toContain('hold-request');
    expect(actsIn('我核实一下，您稍等好吗？')).not.toContain('check-satisfaction');
    expect(actsIn('改到周六送，好吗？')).toContain('check-satisfaction');
  });

  it('takes restated facts with 对吗 for a check, a bare wh-question for a question', () => {
    expect(actsIn('三箱，送到东门，对吗？')).toContain('confirm');
    expect(actsIn('一共少了几箱？')).toEqual(['ask-info']);
  });

  it('asks nothing with a rebuke', () => {
    expect(actsIn('您不会自己看吗？')).toEqual([]);
  });
});
