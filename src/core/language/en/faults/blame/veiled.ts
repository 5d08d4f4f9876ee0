import type { FaultRule } from '../../../language.ts';

/** Blame in courteous dress, and blame in clipped words. */
export const veiled: FaultRule = {
  code: 'blame.veiled',
  class: 'blame',
  severity: 'heavy',
  frames: [
    "\\byou (?:forgot|held up|packed (?:it|them) (?:in|like|with|yourself|so)|ticked|turned up|misread|misheard|left (?:it|them|the [^.!?]{2,16}|your [^.!?]{2,16}) (?:on|out|open|running|off|in|at|with|there|behind|unattended|unlocked)|lent|threw away|opened (?:the|it)|clicked|posted it|wrote|typed|signed|chose|picked|paid for|bought|ordered|asked for|wanted|insisted|sent (?:it|them) (?:in|by|on|without)|gave (?:him|her|them|a stranger|away|out|somebody|someone))\\b[^.!?]{0,40}(?:, (?:so (?:now|you|don'?t|why|what)|now|what|you (?:pay|wait|live|get|have|deal|must)|don'?t|not (?:me|us|the)|and (?:now|then you|you)|then|here we|that'?s|remember)|\\. (?:don'?t|what(?: did| do|'?s)|your|so (?:now|you|don'?t|what)|now|remember|live|deal|that'?s (?:on|what)|not (?:my|our)|and now)|, what did| you walk|; (?:don'?t|so|what|your|now|not))",
    "\\byour (?:truck|driver|people|office|staff|man|van|warehouse|packer|secretary|team|boss|husband|wife)\\b[^.!?]{0,30}(?:late|wrong|slow|forgot|lost|can'?t|didn'?t|asleep|messed)\\b[^.!?]{0,12}(?:, so|, don'?t|, not|\\. don'?t|\\. not|; so| so don'?t| not (?:us|ours|mine))",
    "\\b(?:don'?t|do not|no use|no point|never) (?:come |go |be |you )?(?:crying|running|complaining|moaning|whining|back to us|weeping|screaming|shouting) (?:to|about|at|when|if|back|now)\\b|\\bdon'?t come (?:crying|running|complaining|moaning|back to us|whining)\\b",
    "\\b(?:perhaps|maybe|possibly|i(?:'?m| am) (?:sure|afraid)|it seems|it appears|it would seem|it looks (?:like|as if|as though)|i(?:'d| would) say|apparently|unfortunately|regrettably|with respect|with all respect|respectfully)(?: that|,)?(?: madam| sir)?,? you (?:may |might |must |simply |just |yourself |did |clearly |have |probably |also |actually )*(?:forgot|overlooked|neglected|missed|did not (?:read|check|listen|look|pack|notice)|didn'?t (?:read|check|listen|look|pack|notice|see)|misread|misheard|mixed|misplaced|mistyped|packed|signed|agreed|ignored|caused|brought|failed|were not|weren'?t|made (?:a|an|the)|chose|lost|broke|dropped)\\b",
    "\\b(?:perhaps|maybe|one might|i would|i'd)(?: we could| we can| one might| you might| you could)? (?:agree|say|argue|think|suggest|add)(?: that)?(?: [^.!?]{2,40})? (?:would|could|might)(?:n'?t| not)? (?:have|be)\\b[^.!?]{0,40}\\b(?:your|you|attention|care|planning)\\b|\\bon your side\\b(?=[^.!?]{0,12}{end})(?<=(?:attention|care|thought|planning|effort|mistake|error|carelessness|delay|fault|oversight)[^.!?]{0,6}on your side)|\\bcaught you out\\b|\\bin hindsight,? you\\b|\\bwith hindsight,? you\\b",
    "\\b(?:people|customers|clients|callers|those|anyone|anybody|someone) who (?:can'?t|don'?t|never|won'?t|didn'?t|do not|cannot|only|forget|ignore|leave|sign|pack|choose|pay|save|wait|arrive|turn up|come) [^.!?]{2,40}(?:shouldn'?t|should not|must|can'?t|cannot|have|deserve|get what|only have|pay|needn'?t|ought|always)\\b|\\bif people (?:can'?t|don'?t|won'?t|would|only|could|just|will)\\b|\\b(?:some|other) people (?:read|check|plan|pack|listen|insure|manage|think)\\b",
    "\\byou (?:brought|left|sent|gave|came|called|rang|ordered|booked|told us|paid|complained|wrote|noticed|reported|remembered|realised|realized) (?:it |us |me |this |in |to us )?(?:far |much |way |rather |a bit |so )?(?:too late|very late|late in|at the last (?:minute|moment)|last minute|only (?:now|yesterday|today|after)|without (?:any|a|the|insurance|checking|reading|telling))\\b|\\bbought it [^.!?]{2,30}wanted it\\b|\\bcried on\\b|\\bwhat a pity you\\b|\\b(?:shame|pity|too bad) (?:that )?you (?:didn'?t|never|forgot|hadn'?t|weren'?t|couldn'?t|did not)\\b",
    "\\b(?:you(?:'d| would|'ll| will)|it(?:'d| would)|that(?:'d| would)|we(?:'d| would)|everyone would|things would)(?: all| both)? (?:save|spare|be spared|have saved|be (?:so |much |a lot |far )*(?:easier|quicker|simpler|better|faster|happier)|help|go (?:faster|quicker))\\b[^.!?]{0,40}\\bif (?:you|people|your|customers)(?:'d| had| would| could| just| only| actually| simply| people)*(?! (?:have|like|prefer|want|send|give|could send|use|can|tell me))\\b[^.!?]{0,30}",
  ],
  unless: [
    "not your|isn'?t your|wasn'?t your|our (?:fault|mistake)",
    "(?:so|and) (?:i|we)(?:'ll| will|'ve| have|'m| am|'re| are) (?!not|out|busy|done)",
    'is that (?:right|correct)|correct\\?|right\\?',
  ],
  spares: ['quoted', 'reported', 'denied'],
  better: [
    {
      about: 'address|label|wrote|form',
      say: 'The address needs a correction. I will change it now and arrange a new delivery.',
    },
    {
      about: 'pack|box|wrap',
      say: 'Let me look at how the goods were packed and see what the claim can cover.',
    },
    { say: 'However it happened, let me help you put it right.' },
  ],
};
