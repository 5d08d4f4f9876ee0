import type { FaultRule } from '../../../language.ts';

/** 我们不接待您这样的: the speaker's own contempt or distrust, in so many words. */
export const ourContempt: FaultRule = {
  code: 'self-respect.our-contempt',
  class: 'self-respect',
  severity: 'fatal',
  frames: [
    '我们?(?:[很都也]|非常|有理由|不得不|真的?|完全|严重|有点|强烈|开始)*(?:怀疑|质疑|不信|不相信|信不过){你}(?!的?(?:账户|账号|卡|手机|信息|密码|订单)|是(?:不是)?被|被|遇到|收到|遭)',
    '是我{词}(?:[没不错笨聋瞎傻]|问题|糊涂|有病){隔}还是{你}',
    '(?:[只都]是|只(?:接|做|卖|服务|招)待?){隔}(?:有(?:素质|身份|档次|文化|教养|品位)|讲道?理|高端|体面|懂规矩)的?(?:客|人|顾客|业主|生意)',
    '[都真也我]?[替为]{你}(?:感到|觉得)?(?:脸红|害臊|丢人|丢脸|羞|可悲|悲哀|可怜|难为情|臊得慌|寒碜)',
  ],
  unless: ['谢谢|感谢|佩服您'],
  spares: ['quoted', 'reported', 'denied'],
  better: [
    { about: '怀疑|信', say: '您说的情况我先记下，再和我们的记录一起核对。' },
    { say: '您的要求我记下来了，我一条一条给您答复。' },
  ],
};
