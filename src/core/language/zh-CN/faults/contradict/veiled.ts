import type { FaultRule } from '../../../language.ts';

/** Courteous words in a frame that contradicts or lectures. */
export const veiled: FaultRule = {
  code: 'contradict.veiled',
  class: 'contradict',
  severity: 'heavy',
  frames: [
    '(?:(?:怎么|哪里?|哪儿|咋)(?:可能会?|会)|不可能会?)是?(?:{旁人}|机器|仪器|店里?)(?:的»|{词}?(?:[错坏丢偷漏少拿]|问题|责任|原因|故障))',
    '(?:同样|一样)的?(?:话|问题){词}?,?{隔}(?:不想|不会|懒得|没必要|不要)(?:再|让我)(?:[说讲问]|重复|回答|解释)',
  ],
  spares: ['quoted', 'reported', 'denied'],
  better: [
    {
      about: '要求|诉求|想法',
      say: '您的要求我记下了，我说一下目前能做到哪一步，再看还能争取什么。',
    },
    { say: '我把情况再说明一下，您听听看哪里还需要解释。' },
  ],
};
