import type { FaultRule } from '../../../language.ts';

/** 急什么急: mockery. */
export const sneer: FaultRule = {
  code: 'provoke.sneer',
  class: 'provoke',
  severity: 'fatal',
  frames: [
    '(?:i|we) dare you|(?:just )?(?:try me|make me|bring it on|come on then|go on then|' +
      'try it){end}',
    "if you dare|you wouldn'?t dare",
    "what (?:are|will|'re) you (?:going to|gonna)? ?do(?: about it)?(?:,? (?:sue|cry|hit|" +
      'complain|call|fire))?(?: me| us)?\\??{end}',
    "(?:and )?what (?:will|can) you do about it|who(?:'s| is) going to (?:stop|believe|care)",
    "so what (?:do you want|are you going)|what(?:'s| is) your problem",
    "what(?:'s| is) (?:the|your|all the) (?:rush|hurry|big hurry|fuss)|where(?:'s| is) the fire",
    'keep your (?:hair|shirt) on|(?:did )?(?:nobody|no one|somebody|anyone) (?:die[ds]?|dying)',
    "you(?:'re| are)n?'?t? (?:not )?(?:dying|made of sugar|going to die|bleeding)",
    "it(?:'s| is) not the end of the world|(?:you(?:'ll| will)|you) (?:survive|live){end}",
    "(?:in your|dream on|keep dreaming|you wish|you(?:'re| are) dreaming|when (?:hell|pigs)|" +
      'not in a million|fat chance|no chance in|forget (?:it|about it)|as if){end}',
    'in your dreams|dream on|fat chance|keep dreaming|when hell freezes|pigs (?:might )?fly|' +
      'when pigs',
    "(?:oh|aw+|boo|well),? (?:please(?:,? (?:spare|give|stop|don'?t)|!)|poor (?:you|baby|" +
      'thing)|how (?:sad|terrible|tragic) for you|boo|really\\?{end}|what a (?:tragedy|' +
      'shame for you|surprise)|here we go|for (?:god|heaven|goodness|pete|crying out))',
    "(?:for (?:god'?s|heaven'?s|christ'?s|pete'?s|goodness) sake)|spare me|give me a break",
    'cut me (?:some slack|a break)|{start}(?:ha ?ha+|lol|lmao|yawn|duh|blah)(?:[ ,.!]|{end})',
    '(?:are you )?happy now\\?|satisfied now\\?|is that (?:all|it|good enough) (?:for you|now|' +
      'your majesty)',
    'your (?:majesty|highness|royal)',
    "(?:well )?(?:aren'?t|isn'?t) (?:you|that) (?:clever|special|smart|funny|cute|precious|" +
      'lucky|a genius|sweet|nice for you)',
    'congratulations,? (?:you|genius|on (?:losing|breaking|being))|what a genius|genius{end}|' +
      'bravo',
    'slow clap|(?:no|well,?|thanks,?) (?:shit,?)? ?sherlock',
    "you(?:'re| are) not the only (?:one|customer|person|caller|passenger)",
    "we (?:have|'ve got|'ve|do have) (?:other|more important|better|real) (?:customers|" +
      'things|people|work|clients)',
    'i have better things|nobody (?:cares|asked you|forced you)|no one (?:cares|asked you|' +
      'forced you)',
    "(?:what|why)(?:'s| is| are)? (?:you )?(?:crying|whining|moaning|complaining|shouting|" +
      'yelling|screaming|so angry|panicking) (?:for|about|at me)',
    "stop (?:crying|whining|moaning|being a baby)|cry about it|get a life|(?:can'?t|" +
      "couldn'?t) you wait",
    "what(?:'s| is) (?:one|another|two|a few) (?:more )?(?:day|days|hour|hours|week|" +
      'minutes?)(?: or two)? to you',
    'you can wait|just wait like',
  ],
  spares: ['quoted', 'reported', 'denied'],
  better: [
    {
      about: 'rush|hurry|wait|fire',
      say: 'I know you need it urgently. I will chase it now and call you with a time.',
    },
    { say: 'I understand how you feel. Let me tell you what I can do right now.' },
  ],
};
