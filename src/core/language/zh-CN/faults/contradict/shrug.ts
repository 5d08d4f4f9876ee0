import type { FaultRule } from '../../../language.ts';

/** 车坏了能怎么办: what goes wrong is shrugged off, and the customer is asked whether he does not know that. */
export const shrug: FaultRule = {
  code: 'contradict.shrug',
  class: 'contradict',
  severity: 'heavy',
  frames: [
    '(?<!您|别担心,)我们?又不(?:[会能懂])(?!让|给[您你]添|骗|坑|不|白|怪|收)[^,。!?;]{1,6}(?:»|[呀啊的])(?![^。!?]{0,16}(?:我[帮给来找请叫]|[得要][请找叫]|但|不过|所以))',
    '[你您](?:[做干搞跑][这了那]|天天|年年|住这|在这[儿里]?|常|老客户|老师傅)[^,。!?;]{0,8}[还能会]?(?:不清楚|不知道|不懂|不明白|没数)[吗么呀啊]?(?:\\?|»)(?<=[吗么呀啊还?能会][^,。]{0,6})',
  ],
  unless: ['没关系|不要紧|请问|我(?:给|帮)[您你]'],
  spares: ['quoted', 'reported', 'denied', 'condition'],
  better: [
    { about: '怎么办|又不', say: '我现在就去协调，半小时内告诉您下一步怎么走。' },
    { say: '这种情况我把原因给您说清楚，再看怎么把影响减到最小。' },
  ],
};
