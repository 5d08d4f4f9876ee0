import type { Likeness } from '../language.ts';
import { alikeWordings } from './alike-wordings.ts';
import learned from './weights.json' with { type: 'json' };

/** Learned by `npm run train` from our own sentences; `npm run language:report` prints what it is worth. */
export const likeness: Likeness = {
  learned,
  hearsFrom: 0.1,
  unless: {
    // What never reached the customer was not lost by him.
    rebuke: ['没(?:交|送|寄|发|运)到[您你]'],
    // A visit or call that only asks for an opinion gives no way out, nor does a cup of tea, nor a look at the records.
    solution: [
      '做个?.{0,6}回访',
      '来(?:做)?回访',
      '(?:泡|倒|沏|端)[^,。!?]{0,4}(?:茶|水|咖啡)',
      '查[^,。!?]{0,4}(?:记录|派车单)[。!]?$',
    ],
    // Who finds it out is said, not asked.
    'ask-info': ['谁[^,。!?]{0,4},要?由'],
  },
  doubtsUpTo: -0.5,
  sparesUpTo: -0.2,
  excusesUpTo: -0.5,
  asksFrom: 0.4,
  accusesFrom: 0.6,
  saidToCustomer: [
    '[你您]',
    // Questions that want no answer.
    '怎么|咋|难道|谁|哪|何必|何苦|凭|什么|啥|干[嘛吗]|至于|犯得着|[不没].{0,8}[吗么嘛]',
    // Orders, and what is said of others and meant for him.
    '别|少|赶紧|快点|等着|随便|爱|有本事|尽管|自己|有[的些]?人|就知道|只[会能管]|非要|偏|老是|总是?|一直|既然|自找|活该|难怪|怪不得|反正|早|又|才|还|就|都.{1,8}了|真|倒|呗|得了|应该|应当|投诉|举报|曝光',
  ],
  topicFrom: 3,
  better: alikeWordings,
};
