import type { FaultRule } from '../../language.ts';

/** A whole answer of one word. */
export const bareRefusal: FaultRule = {
  code: 'curt.bare-refusal',
  class: 'curt',
  severity: 'light',
  frames: [
    '«(?:这个|那个|这|那)?(?:就|也|都|反正|真|是)*(?:不行|没有|没办法|不能|不可以|办不了|' +
      '不会|没了|没货|不知道|不清楚|做不到|弄不了|不给|不管|不退|不换|不赔|免谈|没法办|没法弄|' +
      '不卖|查不到|没戏|办不成|改不了|退不了|赔不了|不接|不收)(?:就(?:是)?不行)?»',
    '«(?:说|讲|干嘛|干吗|什么事|啥事|怎么了|谁啊|哪位|找谁|不在|等着|快说|有事|有事吗|干什么|' +
      '啥|什么)»',
  ],
  when: 'bare',
  better: [
    { about: '不知道|不清楚|查不到', say: '这个我马上核实，十分钟内给您回复。' },
    { about: '没有|没货|没了', say: '这一款暂时没有了，我看看别处有没有，或者给您推荐相近的。' },
    { about: '说|讲|什么事|谁|哪位|找谁', say: '您好，请问有什么可以帮您？' },
    { say: '这样做暂时办不到，原因我跟您说明一下，另外还有一个办法。' },
  ],
};

/** 喂, later than the first turn. */
export const helloAgain: FaultRule = {
  code: 'curt.hello-again',
  class: 'curt',
  severity: 'light',
  frames: ['«(?:喂+|哎)(?:喂)*(?:»|,|!|\\?)'],
  when: 'later-turn',
  better: [{ say: '您好，我在听，您请讲。' }],
};
