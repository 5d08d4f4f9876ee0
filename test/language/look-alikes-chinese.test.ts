import { describe, expect, it } from 'vitest';
import { actsIn, classesIn } from './hear.ts';

describe('sentences that only look like something an agent does, in Chinese', () => {
  it.each([
    ['when something was is no promise', 'time-commitment', '最后一条扫描记录是周二早上六点二十'],
    ['the hour others close is no promise', 'time-commitment', '仓库周四下午四点停止收货'],
    ['the day the customer needs it is no promise', 'time-commitment', '周五要用，我明白'],
    ['a question about a day is no promise', 'time-commitment', '请问下周这批一共多少箱？'],
    ['a question alone is no next step', 'solution', '打哪个电话联系您？'],
    ['asking how somebody is, is no next step', 'solution', '老人家现在恢复得怎么样？'],
    ['a cup of tea is no next step', 'solution', '您请坐，我给您泡杯茶'],
    ['looking at the dispatch record is no next step', 'solution', '我马上查派车记录'],
    ['too late for the ship is no next step', 'solution', '这班船怕是赶不上了'],
    ['a call to ask for an opinion is no next step', 'solution', '给您做个季度回访'],
    ['calling at the agreed time is no new step', 'solution', '按约好的时间给您回电'],
    ['what the law caps is no offer', 'solution', '法律规定最多赔两倍运费'],
    ['not telling a price is no check of a person', 'privacy-check', '别家的价我不便说'],
    ['naming oneself is no check of a person', 'privacy-check', '往后我是您的联系人'],
    ['checking goods is no check of a person', 'privacy-check', '货到了先清点，核对完再装车'],
    ['"whoever took it" is no question', 'ask-info', '是谁拿的，要由派出所来查'],
    ['"accepted or not, I will call" is no question', 'ask-info', '批不批，今天六点前给您回电'],
    ['having received nothing is no confession', 'ownership', '我们没有收到您的留言'],
    ['asking what worries most is no comfort', 'empathy', '您现在最着急的是哪件事？'],
  ])('%s', (_, act, text) => {
    expect(actsIn(text)).not.toContain(act);
  });

  it.each([
    ['somebody of ours comes on a day', 'solution', '明天上午十点工程师上门检查'],
    ['from where to where', 'ask-info', '从哪儿发、发到哪些地方？'],
    ['who does one thing and who another', 'ask-info', '请问平时由谁点货、谁签字？'],
    ['and the receipt?', 'ask-info', '小票呢？'],
    ['registered and done', 'solution', '您的申请登记好了'],
    [
      'what somebody else is to find out by a day',
      'time-commitment',
      '让站长明天中午前查清是哪一段破的',
    ],
  ])('%s is heard', (_, act, text) => {
    expect(actsIn(text)).toContain(act);
  });

  it('goods that never reached the customer are not put down to him', () => {
    expect(classesIn('货没交到您手上就不见了')).not.toContain('blame');
  });

  it('"you gave nothing, what shall I look up?" is thrown back at him', () => {
    expect(['blame', 'contradict']).toContain(classesIn('单号都不报，你让我查什么？')[0]);
  });
});
