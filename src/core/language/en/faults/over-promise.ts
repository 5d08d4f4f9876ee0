import type { FaultRule } from '../../language.ts';

/** 保证明天到: an outcome outside one’s power is guaranteed. */
export const guarantee: FaultRule = {
  code: 'over-promise.guarantee',
  class: 'over-promise',
  severity: 'medium',
  frames: [
    "(?:i|we)(?: can| do| will|'ll| hereby| absolutely| personally)* (?:guarantee|promise|" +
      'swear|assure you(?: that)?|give you my word|bet)(?: you)?(?: that| it| this| the| your|' +
      ' we| i)*[^.,!?;]{0,30}?(?:arrive|deliver|be there|be fixed|refund|compensat|never|full|' +
      "won'?t|will not|on time|tomorrow|today|no problem|find|found|solved|resolved|approved|" +
      'pay|safe|get (?:it|your|there|here)|happen|replace|back)',
    '(?:definitely|certainly|absolutely|for sure|100 ?%|one hundred per ?cent|' +
      'hundred percent|without (?:fail|a doubt|question)|no doubt|surely)(?: it| you| the|' +
      " your| they| we)*(?: will|'ll| going to| be| get| is)*[^.,!?;]{0,14}?(?:arrive|deliver|" +
      'be there|refund(?:ed)?|compensat|get (?:it|your money|there)|be (?:fixed|found|approved|' +
      'paid|replaced|solved)|on time|find it|make it)',
    "(?:will|'ll) (?:definitely|certainly|absolutely|surely|for sure|100 ?%|never|" +
      'without fail)[^.,!?;]{0,24}(?:arrive|deliver|be there|refund|get (?:it|your)|' +
      'be (?:fixed|found|approved|paid|replaced|solved)|happen again|on time|find|be delayed|' +
      'break|pay)',
    '(?:tomorrow|today|on time|refund|in full|arrive|there),? (?:100 ?%|guaranteed|for sure|' +
      'without fail|no question|i promise|i guarantee|definitely)',
    'guaranteed{end}|100 ?%{end}',
  ],
  unless: [
    "(?:can'?t|cannot|can not|unable to|won'?t|not able to|don'?t want to|couldn'?t|hard to|" +
      'no way to|never|not) (?:guarantee|promise|give)',
    '(?:definitely|certainly|absolutely) (?:understand|look|check|help|ask|see|let|pass|' +
      'follow|try|can|note)',
    '\\?',
  ],
  spares: ['quoted', 'reported', 'denied', 'condition'],
  better: [
    {
      about: 'refund|pay|compensat',
      say: 'A refund has to be approved first. I will send the request today and tell you the result tomorrow.',
    },
    {
      say: 'I will do what I can to have it there, and I will call you by six today with the latest.',
    },
  ],
};
