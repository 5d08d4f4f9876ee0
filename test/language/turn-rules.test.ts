import { describe, expect, it } from 'vitest';
import { actsIn, classesIn } from './hear.ts';

describe('rules that look beyond the sentence', () => {
  it('greets only at the start of an utterance', () => {
    expect(actsIn('您好，请问单号多少')).toContain('greeting');
    expect(actsIn('祝您好运')).not.toContain('greeting');
  });

  it('takes 喂 for a hello in the first turn and for curt later', () => {
    expect(actsIn('喂，您好', 'zh-CN', { turn: 0 })).toContain('greeting');
    expect(classesIn('喂，您好', 'zh-CN', { turn: 0 })).toEqual([]);
    expect(classesIn('喂？', 'zh-CN', { turn: 4 })).toContain('curt');
    for (const hello of ['喂，您还在吗？', '喂，听得见吗', '喂，方经理，我是陈晓', '喂，您好']) {
      expect(classesIn(hello, 'zh-CN', { turn: 4 })).toEqual([]);
    }
  });

  it('does not judge 喂 when it does not know the turn', () => {
    expect(classesIn('喂？')).toEqual([]);
  });

  it('takes thanks after one’s own "please hold" for thanks for waiting', () => {
    expect(actsIn('谢谢您，查到了', 'zh-CN', { previousOwn: '请您稍等' })).toContain('hold-thanks');
    expect(actsIn('谢谢您，查到了')).not.toContain('hold-thanks');
  });

  it('forgives "I don’t know" that comes with help, a transfer, a call-back or an apology', () => {
    expect(classesIn('这个不归我管')).toContain('evasion');
    for (const help of ['我帮您转过去', '我查好给您回电', '非常抱歉']) {
      expect(classesIn(`这个不归我管，${help}`)).toEqual([]);
    }
  });

  it('forgives a rule that an alternative follows', () => {
    expect(classesIn('这是规定')).toContain('rule-hiding');
    expect(classesIn('这是规定，不过您可以申请延期')).toEqual([]);
    expect(classesIn('我们是有规定，不过您可以申请延期')).toEqual([]);
  });

  it('calls only a bare refusal curt', () => {
    expect(classesIn('没有')).toEqual(['curt']);
    expect(classesIn('没有了，下周一到')).toEqual([]);
  });

  it('hears a taunt in a retort only after abuse', () => {
    expect(classesIn('彼此彼此', 'zh-CN', { previous: '你这个王八蛋' })).toContain('provoke');
    expect(classesIn('彼此彼此', 'zh-CN', { previous: '跟你合作很愉快' })).toEqual([]);
    expect(classesIn('彼此彼此')).toEqual([]);
  });

  it('tells how long a too long utterance is', () => {
    expect(classesIn('这一票货我们已经安排好了。'.repeat(30))).toContain('too-long');
  });
});
