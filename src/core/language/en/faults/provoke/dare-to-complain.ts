import type { FaultRule } from '../../../language.ts';

/** Invitations, as taunts have them. */
const GO =
  'go (?:right )?ahead(?: and|,)?|feel (?:perfectly |quite )?free(?: to)?,?|by all means,?|(?:please )?do(?: please)?,?|fine,?|just|go on,?(?: then,?)?|go(?: and)?|' +
  "be my guest(?: and|,)?|(?:free|welcome|at liberty) to|why don'?t you(?: just| go)?|(?:well|ok|so),?(?: then)?|then|maybe you should|off you go(?: and|,)?|run along(?: and|,)?|" +
  'you (?:can|may|could) (?:just |always |also |happily |gladly )?(?:go and )?|come on,?|{start}(?:(?:you )?want to|wanna|gonna)|i dare you to|(?:love|like) to see you';
const LISTENS =
  '(?:read|answer|care|listen|miss|believe|notice|mind|repl(?:y|ie)|laugh|shrug|side|agree)\\w*';

/** 去投诉啊: invites the complaint as a taunt. */
export const dareToComplain: FaultRule = {
  code: 'provoke.dare-to-complain',
  class: 'provoke',
  severity: 'fatal',
  frames: [
    // Go and complain, then.
    `(?:{start}|\\b)(?:${GO}) (?:{near})(?:{complain})(?: to (?:whoever|whomever|any\\w+|who|my|god|your|the \\w+))?(?={rest}(?:,? (?:then|see|and|but|if|all|as|it|they|he|she|{nobody}|we|i|for|whenever|good|who|that|you|what|madam|sir|love|dear)\\b|{end}|\\?|!|to (?:who|my|god|any|the)))(?! (?:at the|in the|on our|via|through|using|within|by (?:e?mail|phone|post)|with this|directly|here|me |us (?:so|through|on|at)))`,
    '(?:{start}|\\b(?:yeah|well|ok|oh|fine),? )(?:go on|go ahead|go|by all means|be my guest|please do|and|fine)[ ,][^.!?;]{0,12}?(?:tell|consult|ring|inform|alert|bring|fetch|call|write to|get|run to|tweet)(?: to)? (?:your|ur|my|the|all your) (?:\\w+ )?(?:lawyers?|solicitor|attorney|followers|friends|mother|pope|king|queen|president|minister|mayor|whole world|union)\\b',
    '\\b(?:complain to|tell|call) (?:ur|the) (?:manager|boss|pope|king)\\b[^.!?]{0,14}(?:or the|idc|whatever)',
    '\\b(?:frame (?:it|that)|for my (?:collection|wall|fridge))\\b',
    // It will not help you.
    "\\b(?:{complain}|complaints?|complaining)\\b{rest}(?:all you (?:want|like)|as (?:much|often|loudly|many times|long) as you|wherever you|whenever you|to (?:whoever|whomever|any\\w+|who) you|if you (?:want|like|must|dare|feel|think|wish(?! to))\\b|see (?:if|what|how|where|whether)|won'?t (?:help|change|do|make|get|bother|work|matter)|makes no difference|gets? you nowhere|get you (?:nowhere|nothing)|doesn'?t (?:scare|matter|change|bother|impress|help|make)|no ?(?:body|one|-one) (?:will|cares|reads)|good luck|for all {we} care|i (?:don'?t|really don'?t) (?:care|mind)|i'?m (?:shaking|scared|trembling)|how (?:frightening|scary|original)|is (?:pointless|useless|a waste)|will only|end up in|an? (?:old |good |dear )?friend of)",
    `\\b(?:nobody|no ?one|none of us|not a soul)(?: (?:upstairs|here|there))?(?:(?:'?ll| will| would)(?: (?:ever|really))? ${LISTENS}| ever ${LISTENS}| (?:cares|reads|minds|listens|believes))(?: (?:it|them|those|about it))?(?:{end}| anyway)|\\b(?:(?:my|the|our) (?:boss|manager|director|supervisor|ombudsman)|he|she|they|head office)(?:'?ll| will| would|'?d|'s| is)?(?: (?:just|only|probably|also))* (?:laugh(?! when {we}| at (?:him|her|our|my)sel)|shrug|(?:loves?|enjoys?) (?:a (?:good )?laugh|throwing|time-?wast|saying no)|on my side|side with me|agree with me|hates? you|says? the same|tell you the same(?!,? so)|thinks? the same|couldn'?t care)\\b|\\bmy boss (?:doesn'?t|won'?t) (?:care|mind|read)`,
    '\\b(?:file|filed|put|goes?|going|straight|thrown|throw)(?: it| them| that)?(?: right| straight)? (?:in|into|to|under)(?: the| my)? (?:bin|trash|waste\\w*|shredder|rubbish|bottom drawer|round file)\\b',
    '\\b(?:have|use|need) (?:the|a) (?:good )?laugh\\b',
    '\\b(?:give|send) (?:them|him|her|the \\w+) my (?:regards|love|best|compliments|sympath\\w+|condolences)\\b',
    '\\b(?:spell|spelled|spelt) my name\\b',
    '\\bhelp you spell\\b',
    "\\b(?<!(?:let me|let'?s|i'?ll) )see (?:if|whether) (?:i|we|any\\w+|they|he|she) (?:cares?|minds?|blinks?|prints? it|listens?|gives? a)\\b",
    "\\bsee (?:how far|where|what good|what) (?:that|it|this){will}? (?:gets?|do(?:es)?|takes?|brings?)(?: you)?\\b(?<!let'?s see [a-z ]*)",
    '\\bsee you in court\\b',
    '\\bdo your worst\\b',
    '\\byour best shot\\b',
    '\\bsee who(?:m|{is})?(?: still)? (?:gets|wins?|right|they believe|believes|laugh\\w*|sorry|smiling|crying)\\b',
    '\\blet {us} know how (?:that|it|the \\w+|your \\w+)(?: \\w+)? (?:works out|turns out|goes)(?: for you)',
    '\\b(?:bring|fetch|call) (?:a|all|ten|both|as many)?(?: ?of)? ?(?:your)? ?(?:\\w+ )?(?:lawyers?|solicitors?|barristers?|attorneys?|(?:whole )?family|army),? (?:and )?{we}(?:{will})? (?:make|put|bring|pour|order|laugh|buy|eat|sell)|\\b(complain|sue|shout|cry|moan|report)\\b[^.!?,]{1,20}, (?:or )?\\1\\b|\\b(?:off you (?:pop|trot|go)|run along|trot off|toddle off) (?:and|to (?:the |your |a )?(?:ombudsman|court|lawyer|manager|boss|mum\\w*|press|police|papers|head office|internet|solicitor|competit|next))',
    '\\btell your (?:lawyer|solicitor|attorney)[^.!?]{0,4} (?:i (?:said|say)|hello|hi\\b|good luck)',
    '\\b(?:review|complaint|letter)s?, (?:\\w+ ){1,3}(?:collects?|frames?|laughs?|enjoys?|adores?)\\b',
    // Not afraid.
    "\\b(?:i'?m|i am|we'?re|we are|am i)(?: (?:really|so|supposed to be|positively|just))* (?:shaking|trembling|quaking|quivering|(?:(?:not|hardly)(?: (?:exactly|really|in the least|at all))? |so )(?:afraid|scared|bothered|frightened|terrified|intimidated))\\b(?! (?:i|we|that)\\b)",
    "\\b(?:that|it|you|(?:your |a |the )?(?:complaints?|threats?|lawyers?|reviews?|letters?|manager))(?:'s)? (?:really )?(?:doesn'?t|don'?t|does not|do not|won'?t|can'?t|supposed to|meant to|scares?|frightens?) ?(?:scare|frighten|bother|impress|worry|intimidate|work on|be a threat|hurt)? (?:me|us|any\\w+)\\b",
    '\\b(?:is|was) that (?:a threat(?! to)|(?:supposed|meant) to)',
    '\\b(?:are you |you{are} )?threaten(?:ing)? {us}?(?:with|to)?\\b(?={rest}\\?)',
    '\\byou{are} threatening\\b',
    // A taunting answer to the word itself.
    '{start}(?:sue {us}|complain(?: about me| then)?|(?:report|quote|write) me(?: up)?|(?:so|then) (?:complain|sue)|go to court|call (?:the police|your lawyer))(?:,? then)?(?:{end}|,? (?:and )?(?:see|if you|i|we)\\b)',
    "\\b(?<!\\b(?:do|would|did|if) you )(?:want|wanna|like) (?:to )?(?:{complain}|my (?:manager|supervisor|boss|name))\\?(?! (?:certainly|of course|sure|i(?:'ll| will| can)|let me|no problem|here|please|you can|that'?s|absolutely|yes))",
    "\\b(?:lawyers?|court|police|ombudsman|newspapers?|managers?|supervisors?|press|twitter|reviews?|complaints?|complain|sue us)\\b[^.!?]{0,12}(?:[?!.]|lol|,? ok\\.?)[^.!?a-z]{0,4}(?:please do|bring|good(?: luck| for you)|go (?:right )?ahead|how|oh|be my|do\\b|lol|ha|haha|fine|knock|off you|whatever|i'?m (?:\\w+ )?(?:shaking|scared|trembling)|ooh|suit|as you|help yourself|why not|(?:he|she|they)'?ll (?:\\w+ )?laugh|{nobody}|tell them|we'?ve got)",
    '\\b(?:leave|give) us (?:(?:one|a) star|(?:a |your |another )(?:bad|nasty|terrible|awful) review)\\b(?! (?:if|when))',
  ],
  unless: [
    "(?:how to|where to|you can also|welcome to (?:hear|speak|talk)|right to|entitled to|every right|the form{end}|i(?:'ll| will| can) (?:help(?! you spell)|log|register|file|note|send|record|give|put|connect|take|raise|pass)|we (?:will|take|'ll)|let me (?!know)|here{is} (?:the|how|our)|the form is|this form|(?:line|number|desk|address)(?: is|'s) (?:on|in|at|here)|would you like|if the \\w+ is wrong)",
    "(?:if|should) you(?:'d| would)? (?:like|wish|prefer) to|take your time|no trouble",
  ],
  spares: ['quoted', 'reported', 'denied'],
  better: [
    {
      say: 'You have every right to complain. I will log it for you now and you will have an answer within 24 hours.',
    },
  ],
};
