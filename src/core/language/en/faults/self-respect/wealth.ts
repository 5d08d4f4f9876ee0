import type { FaultRule } from '../../../language.ts';

/** 没钱就别寄: the customer is poor, mean or not worth the better service. */
export const wealth: FaultRule = {
  code: 'self-respect.wealth',
  class: 'self-respect',
  severity: 'fatal',
  frames: [
    '(?:{cant}|can {you}{mod}|able to|if you could) (?:even |really |not |actually |seriously |hardly |clearly )*afford\\b(?! (?:to (?:lose|wait|miss)|another delay))',
    '{youAre}{adv} {mods}(?:cheap|stingy|tight(?:-?fisted)?|poor|broke|cheapskate|penniless|mean with|skint|miserly|penny-?pinch\\w+|hard up|short of (?:cash|money))\\b(?! (?:at|in) )',
    '\\btoo (?:cheap|stingy|poor|tight|broke|tight-fisted|mean) (?:to|for)\\b',
    "(?:n't|\\b(?:dont|not)) (?:even )?(?:have |got )*(?:the|any|enough|that (?:kind|sort) of) money\\b",
    '\\bcome back (?:when|if|once) you\\b[^.!?]{1,20}(?:money|cash|funds)\\b',
    '\\bno (?:money|cash|pay),? (?:then )?no\\b',
    '\\bchampagne tastes?\\b',
    '\\byou pa(?:y|id) peanuts\\b',
    "\\b(?:if|unless|until) you (?:had|don'?t have|haven'?t got|can find|earn|make) {mods}(?:money|funds|budget)\\b",
  ],
  unless: [
    "or (?:shall i|would you)|can'?t afford to|so you don'?t pay|not have to pay|save (?:yourself|you) (?:a|the|some)|if you'?d like to save|(?:we|i) (?:{cant}) afford",
  ],
  spares: ['quoted', 'reported', 'denied'],
  better: [{ say: 'Let me compare the options and prices for you, so that you can choose.' }],
};
