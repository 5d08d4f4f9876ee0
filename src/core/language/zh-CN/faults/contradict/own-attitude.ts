import type { FaultRule } from '../../../language.ts';

/** 我就这态度: defiance about one’s own manner or refusal. */
export const ownAttitude: FaultRule = {
  code: 'contradict.own-attitude',
  class: 'contradict',
  severity: 'heavy',
  frames: [
    '(?<!当)(?:我|我们)(?:没|没有|可没|从来没|根本没|什么时候|哪里|哪有|几时)(?:说|答应|承诺|保证|讲)过?[要会]?{你}?[这那]?(?:话|种话|样的话|句话)?(?:[了啊呀吗,。!]|\\?|»)',
    '(?:我|我们)的?(?:态度|服务|语气|说话|脾气)(?:怎么[了啦]|哪里不好|哪[里儿](?:有问题|不对|差)|就是?这(?:样|态度)?|有(?:什么)?问题{问})',
    '就是?这个?(?:态度|脾气|德[行性]|语气|服务)',
  ],
  unless: ['是不是(?:我|我们)|可能是?(?:我|我们)|也许是?我', '不用您管了?,我们'],
  spares: ['quoted', 'reported', 'denied'],
  better: [
    { about: '态度|语气|脾气', say: '如果我刚才的语气让您不舒服，我向您道歉，我们接着说您的事。' },
    { about: '没说|没答应|承诺|答应|保证', say: '您说的承诺我去查一下通话记录，核实后给您答复。' },
    { say: '您的意见我听到了，我们接着把事情解决好。' },
  ],
};
