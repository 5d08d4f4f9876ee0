import type { FaultRule } from '../../language.ts';

const SPARES = ['quoted', 'reported', 'denied'] as const;

export const provoke: readonly FaultRule[] = [
  {
    code: 'provoke.dare-to-complain',
    class: 'provoke',
    severity: 'fatal',
    frames: [
      "(?:go ahead(?: and|,)?|feel free(?: to)?,?|by all means,?|please do|fine,?|then|so|just|go on,?|go|be my guest(?: and|,)?|you(?:'re| are) (?:free|welcome) to|why don'?t you(?: just)?|i dare you to|go and|i'?d love to see you|you can always|do|well,? then|ok,? then) (?:{near})(?:{complain})(?: to (?:whoever|whomever|anyone|anybody|who|the (?:ceo|president|boss)|my|god))?",
      "(?:{complain}|complaint)[^.!?;]{0,20}(?:all you (?:want|like)|as much as you (?:want|like)|wherever you|to whoever|to whomever|to anyone you|to who you|if you (?:want|like|must|dare)|see (?:if|what|how)|won'?t (?:help|change|do|make|get)|makes no difference|will get you nowhere|doesn'?t (?:scare|matter|change|bother)|nobody (?:will|cares)|no one (?:will|cares)|good luck|for all i care|and see)",
      "(?:i'?m|i am|we'?re|we are) not (?:afraid|scared|worried|bothered|frightened)(?: of| about)?[^.!?;]{0,24}|(?:do you think|you think) (?:that|a complaint|your complaint|complaining)[^.!?;]{0,10}(?:scares|frightens|worries|bothers|helps)|(?:that|it|you) (?:doesn'?t|don'?t|does not|do not) (?:scare|frighten|bother|impress|worry) (?:me|us)|(?:complain|sue|call|tell|report)(?: us| me| them| it)?,? (?:see if i care|i don'?t care|whatever|who cares)|so (?:complain|sue(?: me| us)?){end}|{start}(?:sue (?:me|us)|complain|then complain)(?: then)?{end}",
    ],
    unless: [
      "(?:how to|where to|you can also|you may|right to|entitled to|the form|i(?:'ll| will| can) (?:help|log|register|file|note|send|record)|we (?:will|take))",
    ],
    spares: SPARES,
    better: [
      {
        say: 'You have every right to complain. I will log it for you now and you will have an answer within 24 hours.',
      },
    ],
  },
  {
    code: 'provoke.as-you-like',
    class: 'provoke',
    severity: 'heavy',
    frames: [
      "take it or leave it|(?:if|since|when) you (?:don'?t|do not|aren'?t|can'?t|won'?t|are not|cannot) (?:like|want|agree|happy|satisfied|trust|accept|wait|pleased|believe|handle|afford|stand)(?: with)?[^.!?;]{0,24},? (?:then |you can |just |you could |you(?:'re| are) (?:free|welcome) to |feel free to |please |why (?:don'?t you|did you|do you) |maybe |perhaps |you should |you |simply |don'?t |do not )*(?:go|leave|don'?t|do not|find|try|use|choose|take|look|switch|buy|tough|too bad|that'?s|hang|walk|come|order|ship|cancel|pick|drive|deliver|do it|carry|send|call someone)(?! (?:it back|a photo|the link|our (?:app|chat|website)|for (?:a )?refund|this form))[^.!?;]{0,20}|don'?t (?:like|want) it\\? |if you'?re (?:not happy|unhappy|so (?:unhappy|worried|clever|smart|impatient)|in (?:such|that much of) a (?:hurry|rush)),? [^.!?;]{0,30}(?:elsewhere|yourself|somewhere else|another|go|leave|why|should have)",
      "(?:go|look|shop|try|ship|buy|order|find|use|call|get)(?: to| with| from| it)? (?:somewhere else|elsewhere|another (?:company|carrier|courier|shop|place|provider|store)|someone else|a competitor|our competitors?|the competition)(?! (?:we|i) (?:can|could) recommend)(?=[^.!?;]{0,6}(?:{end}|then|if|,|see))|suit yourself|please yourself|your loss|be my guest|knock yourself out|tough (?:luck|shit|cookies)?{end}|too bad{end}|that'?s too bad|hard luck|good luck (?:with that|finding|getting|suing|then)|i (?:don'?t|do not|couldn'?t|could not) (?:really |honestly )?care(?: less)?(?: what| how| if| about| who| whether|{end}|,)[^.!?;]{0,20}|see if i care|that'?s your (?:problem|business|funeral|concern|look-?out)|not my (?:problem|fault|concern|business),? (?:is it|so|mate|sir|madam|ma'am|go|deal|figure|you)|deal with it|live with it|get over it|get used to it|like it or not|like it or lump it|do (?:what(?:ever)?|as) you (?:want|like|please)|have it your way|believe (?:it|me) or (?:not|don'?t)|think what you like|cry me a river|boo hoo|we (?:don'?t|do not) (?:need|want) (?:your (?:business|money|kind|order|parcel|custom)|customers like|you)|(?:you won'?t be|nobody will) miss(?:ed)?|we have (?:plenty|enough|thousands|lots|many) (?:of )?(?:other )?customers|we won'?t miss",
    ],
    unless: [
      'you can (?:return|exchange|cancel) (?:it|them|the)[^.!?]{0,20}(?:refund|within|free)',
    ],
    spares: SPARES,
    better: [
      {
        about: 'elsewhere|another|someone else|competit',
        say: 'I would like to keep you as a customer. Let me see how we can meet your request.',
      },
      {
        say: 'I want you to be satisfied. Tell me which point matters most and I will see what I can do.',
      },
    ],
  },
  {
    code: 'provoke.threat',
    class: 'provoke',
    severity: 'fatal',
    frames: [
      "(?:i'?m|i am|i'?ll|i will|we'?ll|we will|i'?m about to|i'?m gonna|i could|i can)(?: just| simply| now| going to| gonna| about to| have to| be)* (?:hang(?:ing)? up|end(?:ing)? (?:this|the) (?:call|conversation|chat)|disconnect|cut you off|block(?:ing)? (?:you|your)|blacklist|call(?:ing)? (?:security|the police)|not (?:help|helping|going to help|serve|listen)|clos(?:e|ing) (?:your|this) (?:ticket|case|account|chat)|refus(?:e|ing) to (?:help|serve)|throw(?:ing)? (?:it|your)|send(?:ing)? it back|cancel(?:ling)? your|make sure you (?:never|don'?t)|ignor(?:e|ing) you)(?! my| for you| as you asked| within| once| and re)[^.!?;]{0,30}(?:if|unless|now|then|{end}|because|,|until|right)",
      "(?:one more (?:word|complaint|time|call|question)|(?:keep|carry|go) (?:it |this |that |on )?(?:up|on|going|talking|shouting|complaining|calling)(?: like (?:this|that))?|(?:say|do|call|shout|try|talk) (?:that|it|me|at me|to me|this)?(?: like that)? ?(?:again|one more time))[^.!?;]{0,10}(?:and|or|,) (?:i|i'?ll|we|we'?ll|you'?ll|you|see|your)|or else{end}|you(?:'ll| will) (?:be sorry|regret|pay for|never (?:see|get)|get nothing|wait even|wait (?:longer|forever)|not get|see what)|don'?t (?:make|let) me|don'?t (?:threaten|push|test|try) (?:me|us|my)|are you threatening|is that a threat|watch (?:it|out)|i(?:'m| am) warning you|you(?:'ve| have) been warned|at your own risk,? (?:sir|so|then)|you don'?t want to (?:mess|mak)",
      "(?:i'?m|i am|we'?re|we are) (?:done|finished|through)(?: here| talking| with (?:you|this (?:conversation|call)))(?:{end}| to you| with)?|(?:this|the) (?:conversation|call|discussion|chat|matter) is (?:over|finished|closed|done)(?! (?:for|within|by))|end of (?:story|discussion|conversation)|(?:there(?:'s| is)|i have|we have) nothing (?:more|else|left) to (?:say|discuss|talk)(?: to you| about)?|don'?t (?:bother|ever|you) (?:call(?:ing)?|come|com(?:e|ing)|writ(?:e|ing)|contact(?:ing)?|ask(?:ing)?|ring(?:ing)?)(?: me| us| back| again)*|don'?t call (?:me|us|here|back)|get (?:lost|out(?: of (?:here|my))?|stuffed|a life|real)|go away|go to hell|leave me alone|get off (?:my|the) (?:phone|line)|i(?:'m| am) not (?:talking|speaking|going to (?:talk|speak|argue|help|discuss)) (?:to|with)? ?you",
    ],
    unless: [
      'abusive language|i will have to end|before you hang up|please do not hang up',
      'anything else',
    ],
    spares: SPARES,
    better: [
      { say: 'I do want to help. Please tell me what you need and I will start on it right away.' },
    ],
  },
  {
    code: 'provoke.sneer',
    class: 'provoke',
    severity: 'fatal',
    frames: [
      "(?:i|we) dare you|(?:just )?(?:try me|make me|bring it on|come on then|go on then|try it){end}|if you dare|you wouldn'?t dare|what (?:are|will|'re) you (?:going to|gonna)? ?do(?: about it)?(?:,? (?:sue|cry|hit|complain|call|fire))?(?: me| us)?\\??{end}|(?:and )?what (?:will|can) you do about it|who(?:'s| is) going to (?:stop|believe|care)|so what (?:do you want|are you going)|what(?:'s| is) your problem|what(?:'s| is) (?:the|your|all the) (?:rush|hurry|big hurry|fuss)|where(?:'s| is) the fire|keep your (?:hair|shirt) on|(?:did )?(?:nobody|no one|somebody|anyone) (?:die[ds]?|dying)|you(?:'re| are)n?'?t? (?:not )?(?:dying|made of sugar|going to die|bleeding)|it(?:'s| is) not the end of the world|(?:you(?:'ll| will)|you) (?:survive|live){end}|(?:in your|dream on|keep dreaming|you wish|you(?:'re| are) dreaming|when (?:hell|pigs)|not in a million|fat chance|no chance in|forget (?:it|about it)|as if){end}|in your dreams|dream on|fat chance|keep dreaming|when hell freezes|pigs (?:might )?fly|when pigs",
      "(?:oh|aw+|boo|well),? (?:please(?:,? (?:spare|give|stop|don'?t)|!)|poor (?:you|baby|thing)|how (?:sad|terrible|tragic) for you|boo|really\\?{end}|what a (?:tragedy|shame for you|surprise)|here we go|for (?:god|heaven|goodness|pete|crying out))|(?:for (?:god'?s|heaven'?s|christ'?s|pete'?s|goodness) sake)|spare me|give me a break|cut me (?:some slack|a break)|{start}(?:ha ?ha+|lol|lmao|yawn|duh|blah)(?:[ ,.!]|{end})|(?:are you )?happy now\\?|satisfied now\\?|is that (?:all|it|good enough) (?:for you|now|your majesty)|your (?:majesty|highness|royal)|(?:well )?(?:aren'?t|isn'?t) (?:you|that) (?:clever|special|smart|funny|cute|precious|lucky|a genius|sweet|nice for you)|congratulations,? (?:you|genius|on (?:losing|breaking|being))|what a genius|genius{end}|bravo|slow clap|(?:no|well,?|thanks,?) (?:shit,?)? ?sherlock|you(?:'re| are) not the only (?:one|customer|person|caller|passenger)|we (?:have|'ve got|'ve|do have) (?:other|more important|better|real) (?:customers|things|people|work|clients)|i have better things|nobody (?:cares|asked you|forced you)|no one (?:cares|asked you|forced you)|(?:what|why)(?:'s| is| are)? (?:you )?(?:crying|whining|moaning|complaining|shouting|yelling|screaming|so angry|panicking) (?:for|about|at me)|stop (?:crying|whining|moaning|being a baby)|cry about it|get a life|(?:can'?t|couldn'?t) you wait|what(?:'s| is) (?:one|another|two|a few) (?:more )?(?:day|days|hour|hours|week|minutes?)(?: or two)? to you|you can wait|just wait like",
    ],
    spares: SPARES,
    better: [
      {
        about: 'rush|hurry|wait|fire',
        say: 'I know you need it urgently. I will chase it now and call you with a time.',
      },
      { say: 'I understand how you feel. Let me tell you what I can do right now.' },
    ],
  },
  {
    code: 'provoke.retort',
    class: 'provoke',
    severity: 'heavy',
    frames: [
      "(?:same to you|right back at you|you too|look who'?s talking|speak for yourself|takes one to know one|likewise)",
    ],
    when: 'after-abuse',
    spares: SPARES,
    better: [{ say: 'I understand that you are angry. Let us solve the problem together.' }],
  },
];
