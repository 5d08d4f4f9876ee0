import type { Likeness } from '../language.ts';
import { alikeWordings } from './alike-wordings.ts';
import { plainEnglish } from './plain-english.ts';
import learned from './weights.json' with { type: 'json' };

/** Learned by `npm run train` from our own sentences; `npm run language:report` prints what it is worth. */
export const likeness: Likeness = {
  learned,
  plain: plainEnglish,
  hearsFrom: 0.2,
  unless: {
    // What he may expect, feel and where he may go, and what the speaker blames on himself.
    rebuke: [
      "\\b(?:i|we) (?:(?:was|were|did|have)(?:n't| not)|could have|should have) (?:been |made )?(?:it |that |this |myself )?(?:very |too |so )?(?:clear|explain|put|said|tell|told|express)",
      '\\byou should (?:have (?:received|got|had)|receive|get|see|find|hear|be able)\\b',
      '\\byou should have (?:heard|known|been told|been warned)\\b[^.!?]{0,24}\\bfrom (?:us|me|our)\\b',
      '{noWonder}',
      '\\bif you{are} not (?:happy|satisfied) with (?:the|this|that|my|our)\\b',
    ],
    // Where something was, and when.
    'time-commitment': [
      "^(?![^.!?]{0,200}(?:\\b(?:will|going to|shall|can|could|should|would|within|until|till|tomorrow|tonight|next)\\b|'(?:ll|m|re|d)\\b))[^.!?]{0,100}\\b(?:went|arrived|reached|got (?:in|to)|left|came|sailed|(?:was|were|got) (?:last )?(?:scanned|seen|logged|loaded|delivered|signed|dispatched|collected|handed))\\b[^.!?]{0,60}\\b(?:at|on|around) (?!the latest)[\\w:]+",
    ],
    // A chair alone asks nobody to wait.
    'hold-request': [
      '^ ?(?:(?:please|do|just|now|well|right|ok),? )*(?:come (?:on )?in(?:,| and) )?(?:(?:take|have|grab) a seat|sit down)\\b(?!.{0,60}\\b(?:moment|minute|second|while|until|till|call|wait|back|with you|for|when)\\b)',
    ],
  },
  doubtsUpTo: -0.6,
  sparesUpTo: -0.2,
  excusesUpTo: -0.3,
  asksFrom: 0.45,
  accusesFrom: 0.6,
  topicFrom: 2.7,
  better: alikeWordings,
};
