import type { FaultRule } from '../../../language.ts';

/** 再吵我就挂了: a threat, or refusing to go on. */
export const threat: FaultRule = {
  code: 'provoke.threat',
  class: 'provoke',
  severity: 'fatal',
  frames: [
    "(?:i'?m|i am|i'?ll|i will|we'?ll|we will|i'?m about to|i'?m gonna|i could|" +
      'i can)(?: just| simply| now| going to| gonna| about to| have to|' +
      ' be)* (?:hang(?:ing)? up|end(?:ing)? (?:this|the) (?:call|conversation|chat)|disconnect|' +
      'cut you off|block(?:ing)? (?:you|your)|blacklist|call(?:ing)? (?:security|the police)|' +
      'not (?:help|helping|going to help|serve|listen)|clos(?:e|ing) (?:your|this) (?:ticket|' +
      'case|account|chat)|refus(?:e|ing) to (?:help|serve)|throw(?:ing)? (?:it|your)|' +
      "send(?:ing)? it back|cancel(?:ling)? your|make sure you (?:never|don'?t)|ignor(?:e|" +
      'ing) you)(?! my| for you| as you asked| within| once| and re)[^.!?;]{0,30}(?:if|unless|' +
      'now|then|{end}|because|,|until|right)',
    '(?:one more (?:word|complaint|time|call|question)|(?:keep|carry|go) (?:it |this |that |' +
      'on )?(?:up|on|going|talking|shouting|complaining|calling)(?: like (?:this|that))?|' +
      '(?:say|do|call|shout|try|talk) (?:that|it|me|at me|to me|' +
      "this)?(?: like that)? ?(?:again|one more time))[^.!?;]{0,10}(?:and|or|,) (?:i|i'?ll|we|" +
      "we'?ll|you'?ll|you|see|your)",
    'or else{end}',
    "you(?:'ll| will) (?:be sorry|regret|pay for|never (?:see|get)|get nothing|wait even|" +
      'wait (?:longer|forever)|not get|see what)',
    "don'?t (?:make|let) me|don'?t (?:threaten|push|test|try) (?:me|us|my)|are you threatening",
    "is that a threat|watch (?:it|out)|i(?:'m| am) warning you|you(?:'ve| have) been warned",
    "at your own risk,? (?:sir|so|then)|you don'?t want to (?:mess|mak)",
    "(?:i'?m|i am|we'?re|we are) (?:done|finished|through)(?: here| talking| with (?:you|" +
      'this (?:conversation|call)))(?:{end}| to you| with)?',
    '(?:this|the) (?:conversation|call|discussion|chat|matter) is (?:over|finished|closed|' +
      'done)(?! (?:for|within|by))',
    'end of (?:story|discussion|conversation)',
    "(?:there(?:'s| is)|i have|we have) nothing (?:more|else|left) to (?:say|discuss|" +
      'talk)(?: to you| about)?',
    "don'?t (?:bother|ever|you) (?:call(?:ing)?|come|com(?:e|ing)|writ(?:e|ing)|" +
      'contact(?:ing)?|ask(?:ing)?|ring(?:ing)?)(?: me| us| back| again)*',
    "don'?t call (?:me|us|here|back)|get (?:lost|out(?: of (?:here|my))?|stuffed|a life|" +
      'real)|go away',
    'go to hell|leave me alone|get off (?:my|the) (?:phone|line)',
    "i(?:'m| am) not (?:talking|speaking|going to (?:talk|speak|argue|help|discuss)) (?:to|" +
      'with)? ?you',
  ],
  unless: [
    'abusive language|i will have to end|before you hang up|please do not hang up',
    'anything else',
  ],
  spares: ['quoted', 'reported', 'denied'],
  better: [
    { say: 'I do want to help. Please tell me what you need and I will start on it right away.' },
  ],
};
