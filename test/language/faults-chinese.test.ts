import { describe, expect, it } from 'vitest';
import { classesIn, faultsIn } from './hear.ts';

describe('forbidden words in Chinese', () => {
  it.each([
    ['您是看不懂字吗？', 'self-respect'],
    ['寄不起就别寄', 'self-respect'],
    ['谁知道是不是您自己摔坏的', 'self-respect'],
    ['真是个十三点', 'vulgar'],
    ['你脑子进水了吧', 'self-respect'],
    ['您这人太恶心了', 'vulgar'],
    ['侬十三点啊，小票跟发票都分不清', 'vulgar'],
    ['谁让您不保价的', 'blame'],
    ['怎么不早说', 'blame'],
    ['是您自己没看清', 'blame'],
    ['我不是跟您说了吗', 'contradict'],
    ['你问我我问谁', 'contradict'],
    ['我就这态度', 'contradict'],
    ['快点说，后面还有人', 'contradict'],
    ['傻*一个', 'vulgar'],
    ['tmd又是投诉', 'vulgar'],
    ['去投诉啊', 'provoke'],
    ['爱寄不寄', 'provoke'],
    ['急什么急', 'contradict'],
    ['再吵我就挂了', 'provoke'],
  ])('"%s" breaks the rule on %s', (text, expected) => {
    expect(classesIn(text)).toContain(expected);
  });

  it.each([
    ['这个不归我管', 'evasion'],
    ['这是公司规定', 'rule-hiding'],
    ['您先别激动', 'emotion-denial'],
    ['我保证明天一定送到', 'over-promise'],
    ['不行', 'curt'],
    ['那个那个，单子有点问题', 'filler'],
    ['您的货甩柜了', 'jargon'],
  ])('"%s" is %s and none of the five classes', (text, expected) => {
    expect(classesIn(text)).toEqual([expected]);
  });

  it('is not excused by 您 or by a polite shell', () => {
    for (const text of ['您不会看吗', '不好意思，请问您听不懂人话吗？谢谢', '您好，您爱寄不寄']) {
      expect(classesIn(text).length).toBeGreaterThan(0);
    }
  });

  it('points at the very words', () => {
    const text = '您好，这个谁让您不保价的，我查一下';
    const [fault] = faultsIn(text);
    expect(text.slice(fault?.start, fault?.end)).toContain('谁让您不保价');
  });

  it('names one fault for words that break several rules', () => {
    const [one, ...more] = faultsIn('急什么急');
    expect(one?.severity).toBe('heavy');
    expect(more).toEqual([]);
  });
});

describe('innocent words in Chinese', () => {
  it.each([
    '请您按页面提示操作',
    '三到五个工作日到账',
    '您的手机是不是死机了',
    '麻烦您报一下单号',
    '我们的司机很可靠',
    '这是合同草稿',
    '滚筒洗衣机要两个人搬',
    '一共二百五十元',
    '傻瓜相机要装好',
    '哟，这膝盖肿的，走路可疼了吧',
    '啧啧，这一路颠的，骨头都散了吧',
    '饭里有头发太恶心了，对不起',
    '我脑子进水了，把两家的单子贴反了',
    '下午的车是十三点整检票',
    '头一趟十三点发，第二趟十六点',
    '您十三点来就行',
    '做爹妈的碰上这事，饭都吃不下吧',
    '他妈妈代签的',
    '您怎么付的款？',
    '不能保证明天到，但我会催',
    '没办法今天送到，最快明天上午，我帮您登记',
    '您别着急，慢慢说',
    '拒收就可以，运费不用您出',
    '随便哪个时间都可以',
    '您有权投诉，我帮您登记',
    '如果您看不懂，我一步一步教您',
    '您应该明天就能收到',
    '请问是谁让您来取件的？',
    '亲~这款有现货的哦',
    '運單已經補發，貨號是多少',
    '不行，这个超重，寄不了',
    '你地址填错了，我帮你改',
  ])('"%s" breaks none of the five rules', (text) => {
    const five = ['self-respect', 'blame', 'contradict', 'vulgar', 'provoke'];
    expect(classesIn(text).filter((one) => five.includes(one))).toEqual([]);
  });
});
