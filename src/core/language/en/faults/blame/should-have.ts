import type { FaultRule } from '../../../language.ts';

/** 谁让你不早说: what the customer should have done, had they only. */
export const shouldHave: FaultRule = {
  code: 'blame.should-have',
  class: 'blame',
  severity: 'heavy',
  frames: [
    // You should have checked.
    "{youHave}{adv} (?:should|could|ought to|might|needed to|shoulda|coulda|mighta)(?:n'?t|n'?t've| not)?(?:'?ve| have| of)?(?: not)?{adv}(?: been)? (?:{done}|more careful|clearer|quicker|earlier|aware|on time|there|at home|home)\\b(?<=(?:have|'?ve| of|shoulda|coulda|mighta)\\b[^.!?]{1,50})(?! (?:an? (?:email|text|sms|message|confirmation|refund|letter|card|receipt)|from us|by us|the confirmation))",
    '\\b{you} (?:were|was|are) (?:supposed|meant|expected|asked|told|required) to (?!receive|get|hear|be (?:called|sent|contacted|refunded|paid|given)|have (?:received|been))',
    "\\b(?:should|could|ought to|might|would)(?:n'?t)?(?:'?ve| have| of)(?: not)?{adv} (?:thought of (?:that|it)|told (?:me|us)|said so|said something|asked|checked (?:first|before|it|that|the|with|whether|if|your)|read (?:the|it|what|them|your|our|that)|looked (?:at|before|first|it)|called (?:us|first|earlier|sooner|before)|packed (?:it|them|the|better|properly)|bought (?:the|some|insurance|cover)|paid (?:for|more|the)|taken (?:more|better|out|the|some|it|care)|kept (?:the|your|it|a)|insured|declared|known (?:better|that|this|when)|been (?:more careful|quicker|there|at home|clearer|more (?:patient|precise))|listened|chosen (?:the|a|better|differently)|come (?:earlier|sooner|before|yesterday)|thought (?:about|before)|mentioned (?:it|that|this))\\b(?<!(?:i|we|they|he|she|driver|courier|colleague|team|depot|shop|seller|it|agent|nobody|someone|somebody)(?: all| really| probably| certainly)? (?:should|could|ought to|might|would)(?:n'?t)?(?:'?ve| have| of)(?: not)?{adv} [a-z ]{2,24})",
    '\\bshoulda\\b|\\bshould of (?!the)|\\b{you} had (?:plenty of|enough|ample|all the|weeks|months|days|every) (?:time|warning|chance|opportunity|to)\\b',
    '\\b(?:that|it|this) (?:should|could|ought to|might) (?:easily )?have been (?:{done})\\b[^.!?]{0,24}\\b(?:by you|on your (?:side|end|part)|at your end|before you|if you|had you|by your|in advance by)\\b|\\b(?:could|might|would) (?:easily |all |so easily )?have been (?:avoided|prevented|saved)\\b(?=[^.!?]{0,30}(?:you|with a|by read|by check|by a|by just|simply|{end}))(?<!(?:we|our|us)[^.!?]{0,50})',
    // One glance would have told you.
    "\\b(?:a|one|any|the|just|even) (?:simple |quick |single |little |short |brief |five-minute |careful )?(?:look|glance|call|phone call|check|email|read|question|minute|google|search|label|layer|line|bit of \\w+|word|reading)(?: (?:at|of|to|from|in|on|with) [^.!?]{2,30})? (?:would|could|might)(?:'ve| have) (?:told|shown|saved|spared|answered|been|prevented|avoided|made|done|helped|cleared|solved|been enough)\\b|\\bwith (?:a little|a bit of|some|a bit more|a little more|more|just a little|slightly more) (?:more )?(?:attention|care|thought|planning|common sense|foresight|effort|preparation|organisation|organization|patience)\\b(?! (?:we|i)(?:'ll| will| can))",
    // Had you only.
    "\\b(?:if|and if) (?:only )?{you}(?:'d| had| hadn'?t| have| would have| would've|'d've| would)(?: not)?{adv} (?:bothered to |taken the (?:time|trouble) to |thought to )?(?:{done})\\b(?! (?:a|any) (?:email|message|notification))[^.!?]{0,60}|\\bhad {you}{adv} (?:not |only )?(?:been|bothered|thought|{done})\\b[^.!?]{2,80}|\\bif only (?:you|people|everyone|customers|somebody|your|one)\\b",
    "\\b(?:would|could|might)(?:n'?t| not| never)? (?:have|be|all be|both be)\\b[^.!?]{0,70}\\b(?:if|had) (?:only )?(?:you|your|people|customers)\\b(?! (?:can|like|agree|wish|prefer|want|need|are|send|give|could|would))[^.!?]{0,24}|\\bnone of (?:this|that|it|us) would\\b|\\b(?:this|that|it|we) (?:wouldn'?t|would not|would never|need not|needn'?t|could never) (?:have )?(?:happened?|been|be|had|needed?)\\b[^.!?]{0,40}\\b(?:if|had) (?:you|your|people|only)\\b|\\bif (?:the|your) (?:bill|invoice|form|label|people|staff|driver|truck|address|office|box|packing|house|doorbell|paperwork|documents|handwriting|parcel|goods|instructions)(?: [a-z]+){0,2} (?:had|were|was|knew|'d)\\b[^.!?]{2,40}\\b(?:we|it|this|that|none|would)\\b",
    "\\bif {you} (?:are|were|weren'?t|aren'?t|had) (?:not )?(?:so |always so |always |a bit |a little |more |less )+(?:slow|late|careless|lazy|stubborn|careful|forgetful|disorganised|disorganized|cheap|impatient|organised|attentive|punctual)\\b",
    // Why didn't you?
    "{whyOn} (?:didn'?t|did {you} not|haven'?t|hadn'?t|couldn'?t|weren'?t|wouldn'?t|won'?t|aren'?t|can'?t|doesn'?t) {you}\\b(?! (?:be able|like (?:it|that|to)|receive|get (?:the|an|our|a|your)|have access))[^.!?]{1,40}|{whyOn} did {you} not\\b",
    "\\bwhy (?:don'?t|do) {you}(?: not)?{adv} (?:read|listen|check your|look|learn|think|pay|understand|get it|know|remember|trust|wait like|keep|always|never|insist|want|believe|believe|use your|plan|grow|see|let me|shut|stop|leave me)\\b|\\bwhy (?:do|did|must|would|are|have) {you} (?:only|always|just|never|keep|still|not|constantly|even|insist|suddenly|ever)\\b",
    '{whyOn} (?:did|would|do) {you} (?:wait|leave (?:it|this|the)|sign|choose|pick|order so|send (?:glass|something|a)|put|pack|buy|pay|give|accept|agree|throw|let|use|write|take|trust|believe|come (?:here|so|now|today)|call (?:again|now|so)|ring|bother|open|click|lend|tell (?:me|us|him|her)|forget|lose|not|say|show|drive|drop|book (?:so|the|a)|ask (?:me|now|again))\\b(?<!(?:ask|know|understand|tell me) why (?:did|would|do) {you} [a-z ]{2,10})',
    "\\bhow come {you}(?: [a-z]+){0,2}? (?:didn'?t|never|only|always|don'?t|not|forgot|haven'?t|couldn'?t|waited|left|sent|are|can'?t)\\b|\\bhow (?:on earth |in the world |the hell |exactly )?(?:could|can|did|do) {you} (?:manage|contrive|not|even|be so|forget|miss|lose|leave|let|overlook|possibly|ever|make (?:such|a mistake|that)|break|expect)\\b(?! (?:get|receive|like|want))[^.!?]{0,50}|\\bwhat (?:on earth )?(?:were {you}|was going through your|possessed {you}|made {you} (?:think|believe|pack|send|sign|do|put|choose|wait)|did {you} (?:think|expect|imagine|suppose)(?: would| was going| might|{end}|,)|{you} were thinking)\\b[^.!?]{0,24}",
    // Who told you to?
    "\\bwho(?:'s| has| had| ever)? (?:told|asked|made|forced|said|let|advised|taught) {you}\\b(?! (?:this|that (?:we|it)|about|he|she|they))(?: to| could| can| that you)?[^.?!]{2,30}|\\b(?:nobody|no one|no-one|we never|i never|we didn'?t|i didn'?t)(?: ever| here)? (?:told|tell|asked|ask|forced?|made|make|invited|begged|forces|is forcing|advised?) {you} to\\b(?! (?:wait|come|pay) (?:again|twice|here))",
    "\\b(?:was it|is it|were) (?:us|me|we|i|our (?:fault|idea|people)|not you|you|the ones?)(?: the ones?)? (?:who|that|or)\\b[^.?!]{2,40}\\?|\\bwhose (?:fault|problem|mistake|idea|signature|handwriting|job|choice|decision) (?:is|was) (?:that|it|this|then)|\\bwho (?:signed|packed|wrote|filled|chose|booked|ordered|picked|typed)(?: for)? (?:it|this|that|the \\w+|them),?(?: then)?(?: you or|,? (?:me|us|was it|not me|i))\\b|\\bwho(?:'s| is) to blame\\b|\\bguess whose\\b",
    // Next time.
    "\\b(?:next time|in (?:the )?future|from now on|another time|the next time)(?: round| around)?,? (?:(?:please|just|maybe|perhaps|try(?:ing)? to|do|kindly|you (?:should|might|could|need to|can|must|had better|may|want to|'?d better|ought to)|i suggest you|i(?:'d| would) advise you|it (?:might|would|may) be|how about|why not) ?){0,3}(?:read|think|check|careful|listen|look|plan|ask|learn|pay|pack|insur\\w+|buy|call (?:earlier|sooner|before|first)|tell us|use your|be (?:more |a bit |so )?(?:careful|quicker|on time|clearer|earlier|there|patient)|come (?:earlier|on time|sooner)|order earlier|book earlier|make sure|mind|remember|don'?t|do not|bring|write|label|choose|start|leave (?:earlier|home)|order (?:earlier|in|sooner)|get up|say so|speak|count|measure|declare|pick|take)\\b(?! (?:you'?ll|we'?ll|me and|it back|us straight|us right|this code|the (?:link|app|code)))[^.!?]{0,30}",
    "\\bplease don'?t let us (?:bear|pay|take)\\b|\\bwell done you\\b|\\b(?:to )?(?:lose|break|forget|miss) (?:three|two|four|five|\\d+) [a-z]+ in (?:a|one) (?:year|week|month|day)\\b|\\bisn'?t it a bit late (?:to|for|now)\\b|\\b(?:a bit|a little|rather|too) late (?:to (?:complain|ask|say|mention|think|tell)|for that|now,|now{end})|\\bnow you tell (?:me|us)\\b|\\b(?:you )?thought (?:of|about) that (?:before|earlier|sooner)\\b",
  ],
  unless: [
    "\\bwhy (?:don'?t|didn'?t) (?:you )?we|why don'?t you (?:try|take|have|send|let (?:us|me) (?:help|check|look)|give|come|call|wait here|choose|pick|email|leave (?:it|that) (?:with|to)|tell me|go|sit|start|and i)",
    '\\b(?:i|we) (?:really |certainly |clearly )?(?:should|could|ought to|might) (?:not )?have',
    'should have (?:received|had an|got an|got a|gotten|been (?:sent|given|emailed|delivered|refunded|charged|credited|informed by|told by|called|contacted|offered|paid|shown))',
    'may i ask|could i ask|can i ask|just to understand|help me understand|could you tell me (?:why|how|what)|happy to hear why',
    'you should have (?:no|an?|the|your|some|enough|access|it)\\b|you would have (?:to|until|a|the)',
    '\\b(?:he|she|they|the (?:driver|courier|shop|seller|depot|colleague|agent)|our (?:driver|courier|depot|colleague|team)) (?:really )?(?:should|could|ought)',
    'if you (?:had|have) (?:a|any|an|another|the|your|time|got)\\b',
  ],
  spares: ['quoted', 'reported', 'denied', 'self'],
  better: [
    {
      about: 'insur',
      say: 'Without insurance there is still a claims procedure. Let me see what your terms allow.',
    },
    {
      about: 'read|terms|check',
      say: 'That condition is easy to overlook. Let me tell you what we can still do.',
    },
    {
      about: 'call|told|tell|ask|earlier|sooner|wait',
      say: 'Thank you for telling us. Let me see how quickly we can put it right.',
    },
    { say: 'Let me see what we can still do about it now.' },
  ],
};
