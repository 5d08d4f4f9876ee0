import type { FaultRule } from '../../language.ts';

const SPARES = ['quoted', 'reported', 'denied'] as const;

export const selfRespect: readonly FaultRule[] = [
  {
    code: 'self-respect.cannot-understand',
    class: 'self-respect',
    severity: 'fatal',
    frames: [
      "(?:can'?t|can|don'?t|do|didn'?t|couldn'?t|won'?t|did|are) you (?:not |even |just |really |actually |ever )*(?:able to |going to )?(?:read|hear|count|understand|listen|see|think|speak|follow|comprehend|get it|spell|add up|add|tell the time|learn)(?! me (?:ok|now|clearly|all right|well)| (?:it|the (?:number|label|code|screen|picture|email|message|link)) (?:to|for|now|ok|on)| (?:to me|the (?:number|code|label|tracking)))(?: english| plain english| a word| simple| the (?:sign|terms|notice|form|label|instructions)| what i| anything| at all|,|\\?|!|{end})",
      'are you (?:really |just |actually |being )*(?:deaf|blind|stupid|dumb|slow|thick|dense|illiterate|an idiot|crazy|mad|insane|drunk|retarded|for real|that (?:slow|stupid|dense|thick)|even (?:listening|reading|thinking)|kidding(?: me)?|joking|serious)\\b',
      "(?:what|which) (?:part|bit|word) of {gap}(?:do(?:n't| not)|did(?:n't| not)|can(?:'t|not)|are) you (?:not )?(?:understand|get|hear|follow|understanding|getting)",
      "you (?:clearly |obviously |really |just |simply |still |plainly |evidently |apparently |people )*(?:don'?t|do not|can'?t|cannot|didn'?t|couldn'?t|won'?t|wouldn'?t|never|have no idea|haven'?t a clue|have no clue) (?:even |seem to |appear to |really |know how to |possibly |bother(?:ed)? to )*(?:understand|read|listen|get it|know what you'?re talking about|know what you are talking about|know how|think|know (?:anything|the first thing|much)|have a clue|grasp|comprehend|follow|learn|remember anything|how)(?=\\s?(?:$|[.,!?;])| (?:how|what|anything|english|simple|the (?:terms|rules|difference|process|system|first)|a (?:thing|word)|properly|shipping|this business|freight|logistics|it works))",
      "(?:not|isn'?t|ain'?t|hardly) (?:exactly |that |really |so )?(?:rocket science|brain surgery|hard to (?:understand|read|follow|grasp)|difficult to (?:understand|read|follow|grasp)|complicated,? is it)|how (?:hard|difficult) (?:can it be|is it|could it be)|it'?s (?:really |very |quite )?(?:simple|easy|obvious|not (?:that )?(?:hard|difficult|complicated)),? (?:even|really\\?|just (?:read|listen|look|follow|use))",
      '(?:even )?(?:a|any|my) (?:child|kid|toddler|five[- ]year[- ]old|\\d+[- ]year[- ]old|idiot|fool|monkey|grandmother|grandma|baby|schoolchild|moron|normal person|reasonable person|sensible person|half[- ]wit|first[- ]grader)(?: with {near})? (?:can|could|would|knows|understands|gets|manages)|(?:everyone|everybody|anyone|anybody|most people|normal people|other customers?|all our other customers) (?:else )?(?:with a brain |with half a brain |with common sense |with any sense )?(?:can|could|knows?|understands?|gets? it|manages?|would know)(?! (?:use|apply|register|join|book|see|visit|access|order|make a mistake|be|help))',
      "(?:learn (?:to|how to) (?:read|listen|count|spell|speak)|open your (?:eyes|ears)|use your (?:brain|head|eyes|common sense)|have you (?:got|no|any) (?:a )?(?:brain|ears|eyes|sense|common sense|manners)|common sense,? (?:really|isn't|have)|(?:it'?s|that'?s) (?:just |only |simple |basic )*common sense|clean (?:out )?your ears|get your (?:ears|eyes|head) (?:checked|tested|examined)|did(?:n'?t)? you (?:ever )?(?:go to|finish|attend) school|what'?s wrong with you|what is wrong with you|do i (?:have|need) to (?:spell|draw|explain|write|put|say) (?:it|this|that|you|everything) (?:out|a picture|in|again|slowly|twice|to you)|spell it out for you|draw you a picture|in words (?:even )?you can understand|so (?:even )?you can understand|speak (?:proper |better |real |plain )?english|your english is (?:so |too |very |really )?(?:bad|poor|terrible|awful|hopeless)|(?:too|so) (?:stupid|dumb|slow|thick|dense|old|ignorant|simple|clueless|lazy) (?:to|for|that|,|\\.|!|{end})|wasting my breath|like talking to a (?:wall|brick wall|child)|talking to (?:a wall|you is)|over your head|beyond you|you (?:must|have to) be (?:new|joking|kidding|stupid|blind|deaf|dreaming|crazy|mad|confused|slow))",
    ],
    spares: [...SPARES, 'condition'],
    better: [
      {
        about: 'read|sign|terms|blind|eyes',
        say: 'That note is easy to miss. Let me read it out for you.',
      },
      {
        about: 'hear|deaf|listen|ears',
        say: 'I may not have been clear. Let me say it another way.',
      },
      { say: 'Let me explain that more simply. Please stop me wherever it is not clear.' },
    ],
  },
  {
    code: 'self-respect.your-kind',
    class: 'self-respect',
    severity: 'fatal',
    frames: [
      '(?:you people|people like you|(?:customers?|clients?|callers|someone|somebody|persons?|women|men|foreigners|folks?) like you|your (?:kind|type|sort|lot)|you lot|you (?:foreigners|tourists|students|farmers|old people|pensioners|women|immigrants|villagers|country people))\\b(?! of| are (?:the reason|why we)|.{0,20}(?:thank|appreciate|value))',
      "(?:at|for) (?:your|someone your|a person your) age|(?:someone|people|a (?:man|woman|person)) (?:of |at )?your age|you'?re (?:too|a bit|so) (?:old|young|poor)|old (?:man|woman|lady|fool|geezer)\\b(?= |,|!|{end})(?<=you {near})",
      "(?:can'?t|cannot|couldn'?t|can you|could you|able to) (?:even |really |not )*afford|(?:if|since|when) you(?:'re| are) (?:so |too |that )?(?:poor|broke|cheap|stingy)|too (?:cheap|stingy|poor|mean) to|don'?t have the money|you get what you pa(?:y|id) for|what (?:do|did) you expect for (?:that|the|such|this) (?:price|money)|for (?:that|the|what you) (?:kind of )?(?:price|money|paid|little you paid|pittance){gap}(?:expect|want|complain)|you(?:'re| are) (?:just |so |being )*(?:cheap|stingy|tight-?fisted|poor|a cheapskate)",
      "(?:it'?s|it is|it was|that'?s|this is|was) (?:just|only) (?:a|one|some|two|three|an?) (?:old |cheap |little |silly |stupid |bloody |few )?(?:box|parcel|package|bag|phone|shirt|scratch|dent|day|days|dollars?|euros?|pounds?|hours?|yuan|toy|book|carton|delay|bit of|dollar|piece of)\\b(?! (?:delivery|service|away|left|away from|more|per|each|longer))|(?:all )?this (?:fuss|drama|noise|trouble|shouting|complaining) (?:about|over|for)|(?<!no need (?:for|to make) )(?:such a|making a|a lot of|much|what a) (?:big )?(?:fuss|song and dance|drama|scene|big deal)|(?:big|huge) deal\\b|what'?s the big deal|hardly worth|not worth (?:much|anything|a thing|the trouble|complaining|my time)|who (?:would want|wants|would steal|cares about) your|your (?:junk|rubbish|stuff is worthless|cheap {near}|little (?:parcel|problem|package|box))",
      "you(?:'re| are|'ve been| must be| sound| look) (?:just |simply |clearly |obviously |only |being |really |so |such |a bit |very |quite |totally |completely |too |absolutely )*(?:a |an )?(?:ridiculous|unreasonable|dramatic|hysterical|childish|paranoid|pathetic|impossible|petty|greedy|rude|ignorant|clueless|confused|delusional|silly|fussy|picky|demanding|irrational|overreacting|exaggerating|difficult|stupid|dumb|hopeless|annoying|crazy|liar|cheat|thief|nuisance|pain|drama queen|crybaby|whiner|nobody|joke|troublemaker|time-?waster|slow|thick|dense|lazy|stubborn|selfish|spoiled|spoilt|entitled|nuts|insane|mad)\\b(?! (?:to|that|about) (?:be angry|find|want|ask))",
      "who do you think you(?:'re| are)|you(?:'re| are) (?:not|no(?:t)? that|nothing|no one|nobody) (?:that )?(?:special|important|royalty|the king|the queen|the only|our only|god|vip)|(?:the )?world (?:doesn'?t|does not) revolve around you|do you think you(?:'re| are) (?:special|important|the only|better|our only|some|the king|the queen|so)|you think you(?:'re| are) (?:so |very )?(?:special|important|the only|better|clever|smart|funny)|get over yourself|aren'?t you ashamed|have you no shame|shame on you|you should be ashamed|mr\\.? know-?it-?all|know-?it-?all|smart ?(?:ass|alec)",
      'never (?:met|seen|had|dealt with|spoken to|heard) (?:a |an |any |such |anyone |anybody |somebody |someone |such an? )*(?:{near})(?:so |this |as )?(?:like you|stupid|difficult|rude|demanding|unreasonable|annoying|picky|stubborn|slow|fussy|impatient|ungrateful)|why are you (?:so|being so|always so|such) (?!early|kind|late tonight)',
    ],
    unless: [
      "you(?:'re| are) (?:not|never) (?:being )?(?:unreasonable|difficult|silly|overreacting|a nuisance|ridiculous|petty|dramatic)",
      'thank|appreciate|no big deal|not a big deal',
    ],
    spares: SPARES,
    better: [
      {
        about: 'afford|price|money|pay|cheap',
        say: 'Let me compare the options and prices for you, so that you can choose.',
      },
      {
        about: 'just|only|worth|deal|fuss',
        say: 'I can see this matters to you. Let me look into it right away.',
      },
      { say: 'I hear what you need. Let me see what I can do about it.' },
    ],
  },
  {
    code: 'self-respect.doubts-honesty',
    class: 'self-respect',
    severity: 'heavy',
    frames: [
      "you(?:'re| are|'ve been| must be) (?:just |clearly |obviously |simply |probably |only )*(?:lying|making (?:it|this|that|things) up|trying to (?:cheat|scam|con|trick|fool|rip|get (?:free|something|money|extra)|swindle|defraud|take advantage|pull)|faking|pretending|cheating|scamming|not telling the truth|inventing)|stop (?:lying|pretending|making (?:it|things) up)|(?:don'?t|do not) (?:lie|play (?:dumb|innocent|games))|(?:are|is) you (?:lying|trying to (?:cheat|scam|con|trick))",
      "how (?:do|can|would|could|should) (?:we|i|anyone) (?:know|be sure|tell)(?: that)? (?:you|it (?:wasn'?t|was not|isn'?t) you)|(?:maybe|perhaps|probably|surely|i bet|i think) you (?:just )?(?:broke|lost|damaged|took|hid|dropped|stole|kept|sold|did it|made) (?:it|that|them|this)?(?: yourself| up)?|you (?:probably |must have |just |most likely )+(?:broke|broken|lost|damaged|dropped|hidden|stolen|kept|sold|did) (?:it|them|that) ?(?:yourself)?|did you (?:break|damage|lose|drop|hide) it yourself",
      "(?:nobody|no one|who|who'?s going to|do you (?:really )?(?:expect|think)) (?:believes?|would believe|going to believe|me to believe|us to believe|anyone (?:believes|will believe|to believe))|(?:i|we) (?:don'?t|do not|can'?t) believe (?:a word|you\\b|that story|your story)|(?:nice|good|likely|some|what a) story|a likely story|yeah,? right|sure you did|so you (?:say|claim)|that'?s what (?:they all|everyone|you all) says?|everyone (?:says|claims) that|you(?:'re| are) after (?:money|compensation|a refund|free)|looking for (?:a freebie|free stuff|easy money|compensation)|prove it\\b|where'?s your proof|scam(?:mer|ming us)",
    ],
    unless: ['protect|beware|fraud alert|avoid scams|scam (?:calls|emails|messages)'],
    spares: SPARES,
    better: [
      {
        about: 'broke|damage|dropped',
        say: 'To settle this quickly, could you send me photos of the box and the goods? I will pull the loading record.',
      },
      { say: 'Let me note down what you told me and compare it with our records.' },
    ],
  },
];
