import type { FaultRule } from '../../../language.ts';

/** 谁知道是不是你弄坏的: the customer is called a liar or a cheat. */
export const doubtsHonesty: FaultRule = {
  code: 'self-respect.doubts-honesty',
  class: 'self-respect',
  severity: 'heavy',
  frames: [
    "you(?:'re| are|'ve been| must be) (?:just |clearly |obviously |simply |probably |" +
      'only )*(?:lying|making (?:it|this|that|things) up|trying to (?:cheat|scam|con|trick|' +
      'fool|rip|get (?:free|something|money|extra)|swindle|defraud|take advantage|pull)|faking|' +
      'pretending|cheating|scamming|not telling the truth|inventing)',
    'stop (?:lying|pretending|making (?:it|things) up)',
    "(?:don'?t|do not) (?:lie|play (?:dumb|innocent|games))",
    '(?:are|is) you (?:lying|trying to (?:cheat|scam|con|trick))',
    'how (?:do|can|would|could|should) (?:we|i|anyone) (?:know|be sure|' +
      "tell)(?: that)? (?:you|it (?:wasn'?t|was not|isn'?t) you)",
    '(?:maybe|perhaps|probably|surely|i bet|i think) you (?:just )?(?:broke|lost|damaged|' +
      'took|hid|dropped|stole|kept|sold|did it|made) (?:it|that|them|this)?(?: yourself| up)?',
    'you (?:probably |must have |just |most likely )+(?:broke|broken|lost|damaged|dropped|' +
      'hidden|stolen|kept|sold|did) (?:it|them|that) ?(?:yourself)?',
    'did you (?:break|damage|lose|drop|hide) it yourself',
    "(?:nobody|no one|who|who'?s going to|do you (?:really )?(?:expect|think)) (?:believes?|" +
      'would believe|going to believe|me to believe|us to believe|anyone (?:believes|' +
      'will believe|to believe))',
    "(?:i|we) (?:don'?t|do not|can'?t) believe (?:a word|you\\b|that story|your story)",
    '(?:nice|good|likely|some|what a) story|a likely story|yeah,? right|sure you did|' +
      'so you (?:say|claim)',
    "that'?s what (?:they all|everyone|you all) says?|everyone (?:says|claims) that",
    "you(?:'re| are) after (?:money|compensation|a refund|free)",
    "looking for (?:a freebie|free stuff|easy money|compensation)|prove it\\b|where'?s your proof",
    'scam(?:mer|ming us)',
  ],
  unless: ['protect|beware|fraud alert|avoid scams|scam (?:calls|emails|messages)'],
  spares: ['quoted', 'reported', 'denied'],
  better: [
    {
      about: 'broke|damage|dropped',
      say: 'To settle this quickly, could you send me photos of the box and the goods? I will pull the loading record.',
    },
    { say: 'Let me note down what you told me and compare it with our records.' },
  ],
};
