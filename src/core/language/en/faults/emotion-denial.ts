import type { FaultRule } from '../../language.ts';

/** 您别激动: the customer is told not to feel. */
export const doNotFeel: FaultRule = {
  code: 'emotion-denial.do-not-feel',
  class: 'emotion-denial',
  severity: 'medium',
  frames: [
    // Calm down.
    "(?:{start}|\\b(?:just|please|to|should|must|can you|could you|would you|now|do|kindly|let'?s|better|everybody|everyone|honey|dear|mate|hey|dude|bro|man|lady|then) )(?:calm (?:yourself )?down|relax|chill(?: out)?|cool (?:it|off|down)|settle down|simmer down|take it easy|(?:be|stay|keep|remain) (?:calm|cool|reasonable|nice now)|control yourself|compose yourself|calm yourself|pull yourself together|get a (?:grip|hold)|lighten up|cheer up|(?:take )?(?:a )?(?:few )?deep breaths?|chin up|mind your temper|keep your temper|lower your (?:voice|tone)|breathe|smile)(?: a (?:bit|little)| please| sir| madam| ma'am| now| your heart)?(?:{end}|,| and (?!hold)| or | before | first| it'?s| the)",
    // No need to be upset: a veto, then a feeling or its outburst.
    "\\b(?:no (?:need|reason|point|use|sense|cause|call|grounds|good|occasion)|pointless|useless|(?:not|isn'?t|hardly|n'?t) (?:really |exactly |even )?(?:worth|necessary|called for|a reason|the time|any need|something|anything)|nothing(?: here| really| at all)?|silly|stop|quit|(?:don'?t|can'?t|cannot)(?: really)? (?:see|understand|think) (?:why|what|how) you(?:'re| are| should| would)?|why (?:are|do|would|must|should) you|(?:ask|beg|request|urge|like|want|prefer|try|advise)(?: you| everyone)? not|enough|needn'?t|mustn'?t|shouldn'?t|should not|must not|(?:don'?t|do not) (?:need|have|want) to)(?: (?:whatsoever|really|at all|here|sir|madam|please|now|surely))?(?: (?:to|in|for|of|with|about|all))?(?: (?:so|such|this|that|these|those|all|be|get|getting|being|become|becoming|make|making|feel|go|a|the|of|your|you|quite|too|much|any|very|have|having|sound|such a)){0,4} (?:{outburst}|{feeling})\\b",
    "(?:{start}|\\b(?:please|just|sir|madam|now|and|kindly|oh) )(?:don'?t|do not|never|let'?s not|no|try not to|you (?:can'?t|cannot)(?: seriously| possibly| really)?)(?: (?:you|please|dare|start|be|get|go|make|have|feel|sound|take))?(?: (?:so|such|all|that|this|too|a|the|any|an|quite|about to|much|into))* (?:{outburst}|{feeling}|it personally|it to heart)\\b(?! (?:at yourself|with yourself))",
    // Shouting won't help.
    "\\b(?:shouting|yelling|screaming|crying|tears|raising your voice|losing your temper|sulking|fussing|anger|(?:getting|being) (?:all |so )?(?:{feeling})|that tone)(?: at me| about it| like this| like that)? (?:isn'?t|won'?t|doesn'?t|does not|will not|is not|never|don'?t|does nobody|has never|gets? (?:you|us) nowhere|only makes)\\b",
    "\\b(?:it|that|this|things)(?:'?s| is| are|'?re| really is)(?: really| honestly| certainly)? (?:not|n'?t) (?:all )?(?:that|so|such) (?:bad|terrible|serious|awful|a (?:disaster|tragedy))\\b|\\b(?:no|not a|not such a) big deal\\b|\\bworse things (?:have )?happen|\\bnothing to (?:get|be) (?:{feeling})|\\bhappens to everyone\\b|\\bsuch (?:a )?(?:small|little|tiny) (?:thing|matter)s?\\b(?=[^.!?]{0,30}(?:sad|upset|angry|cry))",
    "{start}easy,? (?:easy|now|does it|there|tiger)\\b|\\b(?:{feeling}) (?:over|about) (?:nothing|such a|a trifle)|\\bless (?:emotion|drama|anger|temper|shouting|fuss)\\b|\\boverreact|\\bexaggerat(?:e|ing)\\b(?<={you}[^.!?]{0,24})|\\b(?:dry your|wipe your) (?:eyes|tears)|\\b(?:leave|keep|put) (?:your |the |all )?(?:emotions?|feelings?|temper|tears|anger) (?:out of|outside|aside|at home|in check|under)|\\byour (?:anger|feelings?|emotions?|temper|tears) (?:is|are|won'?t|will not|doesn'?t|don'?t)\\b|\\b(?:no|not any) right to be (?:{feeling})|\\bno long faces?\\b|\\b(?:don'?t|no need) (?:to )?(?:angry|upset|sad|nervous|hot)\\b|\\bover the top\\b|\\b{youAre}(?: really| just| surely)? (?:being |getting )?(?:(?:a (?:bit|little|touch)|rather|too|so|far|way|very|terribly|much|quite|overly|needlessly|unnecessarily) ){1,2}(?:{feeling})\\b(?! (?:with (?:us|me)|and (?:i|you have)))(?<!(?:know|see|understand|hear|sorry|can tell|that) {youAre}[^.!?]{0,30})|\\bdrama out of\\b|\\bblow(?:ing|n)? (?:this|it|things) (?:all )?(?:out of|up)\\b|\\bout of (?:all )?proportion\\b|\\bmountain out of\\b",
  ],
  unless: [
    '{noWonder}',
    "\\b(?:i|we|nobody|no one)(?:'d| would| am| are|'m| will|'ll)?(?: never| not| too)?(?: be)? (?:telling|tell|ask|asking|expect) you to\\b",
    '\\b(?:helps? you|somewhere to|place to|way to|to help) relax\\b|\\bdon.?t be (?:sad|disappointed|hurt|stressed)\\b|relax (?:in|by|on|at|with|over|your (?:arm|hand|leg))',
  ],
  better: [
    {
      say: 'I would be upset too. Please tell me what happened and I will start on it right away.',
    },
  ],
};
