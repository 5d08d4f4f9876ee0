import type { Likeness } from '../language.ts';
import { alikeWordings } from './alike-wordings.ts';
import learned from './weights.json' with { type: 'json' };

/** Learned by `npm run train` from our own sentences; `npm run language:report` prints what it is worth. */
export const likeness: Likeness = {
  learned,
  hearsFrom: 0.1,
  unless: {
    // What he may expect and where he may go, and what the speaker blames on himself.
    rebuke: [
      "\\b(?:i|we) (?:(?:was|were|did|have)(?:n't| not)|could have|should have) (?:been |made )?(?:it |that |this |myself )?(?:very |too |so )?(?:clear|explain|put|said|tell|told|express)",
      '\\byou should (?:have (?:received|got|had)|receive|get|see|find|hear|be able)\\b',
      '\\bif you{are} not (?:happy|satisfied) with (?:the|this|that|my|our)\\b',
    ],
    // A chair alone asks nobody to wait.
    'hold-request': [
      '^ ?(?:(?:please|do|just|now|well|right|ok),? )*(?:come (?:on )?in(?:,| and) )?(?:(?:take|have|grab) a seat|sit down)\\b(?!.{0,60}\\b(?:moment|minute|second|while|until|till|call|wait|back|with you|for|when)\\b)',
    ],
  },
  doubtsUpTo: -0.5,
  sparesUpTo: -0.2,
  excusesUpTo: -0.3,
  asksFrom: 0.45,
  accusesFrom: 0.6,
  saidToCustomer: [
    "\\b(?:you|your|yours|yourself|y'all|ya|u|ur)\\b",
    // Questions that want no answer.
    '\\b(?:why|how|what|who|where|whose|since when|is it|is that|do i|am i|did i)\\b',
    // Orders, and what is said of others and meant for him.
    "\\b(?:don'?t|do not|stop|just|try|read|look|listen|calm|learn|next time|again|already|should|must|if|some|people|everyone|everybody|somebody|someone|others?|most|any(?:one|body)|no ?(?:one|body)|always|never|even|still|only|clearly|obvious\\w*|simple|simply|poor|oh|well|fine|sure|good luck|go ahead|complain\\w*|not my|our|i|we)\\b",
  ],
  topicFrom: 5,
  better: alikeWordings,
};
