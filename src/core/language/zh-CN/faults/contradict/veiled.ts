import type { FaultRule } from '../../../language.ts';

/** Courteous words in a frame that contradicts or lectures. */
export const veiled: FaultRule = {
  code: 'contradict.veiled',
  class: 'contradict',
  severity: 'heavy',
  frames: [
    '恕我直言|说句(?:不好听|难听)的|不好听的话|说难听点|不客气地说|丑话说在前',
    '(?:容我|允许我|我[得要想]?)(?:纠正|指正|反驳|教教|教育)(?:一下)?[您你]',
    '[你您](?:[懂干做是]|专业)…还是我们?(?:[懂干做是]|专业)',
    '不是[你您](?:说了算|想{词}就|说{词}就|一句话|一个人)',
    '(?:我|我们)(?:已经|刚才|前面)?(?:说|讲|解释|表达)[得的](?:已经)?(?:[够很再]|非常|相当)(?:清楚|明白|直白)(?:不过)?了(?!吗)',
    '(?:同样|一样|这)的?(?:话|问题){隔}(?:不想|不会|懒得|没必要|不要)(?:再|让我)?(?:[说讲问]|重复|回答|解释)',
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
