import type { Likeness } from '../language.ts';
import { alikeWordings } from './alike-wordings.ts';
import learned from './weights.json' with { type: 'json' };

/** A call answered like a shout. */
const BARKED =
  '^喂+[,!?。 ]*(?:有?[什啥]么?事|有事(?:说事|快说)?|有话(?:就|快)?说|说话|快?说|谁|找谁)[啊呀呢吧]?[,.。!?]?$';

/** Learned by `npm run train` from our own sentences; `npm run language:report` prints what it is worth. */
export const likeness: Likeness = {
  learned,
  hearsFrom: 0.25,
  unless: {
    // What never reached the customer was not lost by him, who sent him is a plain question after 请问, and a rule
    // with another way behind it is none.
    rebuke: [
      '没(?:交|送|寄|发|运)到[您你]',
      '请问(?:一下)?是?谁',
      '规定[^,。!?;]{0,4},(?:不过|但是?)(?:[您你]|我们?)[^,。!?;]{0,3}(?:可以|能)(?!去?(?:{投诉}))',
    ],
    // Whoever shouts down the phone names nobody and offers nothing.
    'self-intro': [BARKED],
    'offer-help': [BARKED],
    // The hour others close at.
    'time-commitment': ['停止|截止|停收|关门|打烊|下班'],
    // A visit or call that only asks for an opinion gives no way out, nor does a cup of tea, nor a look at the records;
    // what was agreed is no new step.
    solution: [
      '做个?.{0,6}回访',
      '来(?:做)?回访',
      '(?:泡|倒|沏|端)[^,。!?]{0,4}(?:茶|水|咖啡)',
      '查[^,。!?]{0,4}(?:记录|派车单)[。!]?$',
      '按约好的时间',
    ],
    // Who finds it out is said, not asked.
    'ask-info': ['谁[^,。!?]{0,4},要?由'],
  },
  doubtsUpTo: -0.5,
  sparesUpTo: -0.2,
  excusesUpTo: -0.5,
  asksFrom: 0.4,
  accusesFrom: 0.55,
  topicFrom: 3,
  better: alikeWordings,
};
