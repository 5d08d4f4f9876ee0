import type { FaultRule } from '../../../language.ts';

/** 谁让你不早说: what the customer should have done, had they only. */
export const shouldHave: FaultRule = {
  code: 'blame.should-have',
  class: 'blame',
  severity: 'heavy',
  frames: [
    // You should have checked.
    "{youHave}{adv} (?:should|could|ought to|might|needed to|shoulda|coulda|mighta)(?:n'?t|n'?t've| not)?(?:'?ve| have| of)?(?: not)?{adv}(?: been)? (?:{done}|more careful|clearer|quicker|earlier|aware|on time|there|at home|home)\\b(?<=(?:have|'?ve| of|shoulda|coulda|mighta)\\b[^.!?]{1,50})(?! (?:an? (?:email|text|sms|message|confirmation|refund|letter|card|receipt)|from us|by us|the confirmation))",
    '\\b{you} (?:were|was) (?:supposed|meant|expected|asked|told|required) to (?!receive|get|hear|be |have (?:received|been))',
    '\\b{you} had (?:plenty of|enough|ample|all the|weeks|months|days|every) (?:time|warning|chance|opportunity|to)\\b',
    "{start}(?:then |well |maybe |perhaps |really |also |sir |madam |next time )?(?:should|could|ought to|might)(?:n'?t)?(?:'?ve| have| of|a) {adv}(?:(?!been){done}|been (?:more|quicker|there|here|(?:at )?home|careful|on time|earlier))\\b",
    // One glance would have told you.
    '\\b(?:one|any|the|just|even|an?) (?:\\w+ )?(?:look|glance|call|check|e?mail|question|minute|google|search|label|layer|line|bit of \\w+|word|reading)(?: (?:at|of|to|from|in|on|with) {some})? (?:would|could|might){have} (?:told|shown|saved|spared|answered|been|prevented|avoided|made|done|helped|cleared|solved)\\b(?<! (?:on|from|by) (?:our|my) {rest})',
    '\\bwith (?:just )?(?:a (?:little|bit of)|some|(?:a bit |slightly )?more) (?:more )?(?:attention|care|thought|planning|common sense|foresight|effort|preparation|organi[sz]ation|patience)\\b(?! {we}(?:{will}| can))',
    // Had you only.
    "\\bif (?:only )?{you}(?:'?d| had| hadn'?t| would| would've|'d've)(?: not| only| just| even)?{adv} (?:bothered|taken the (?:time|trouble)|thought|listened|paid attention|asked|read|used your)\\b",
    "\\bif (?:only )?{you}(?:'?d| had| hadn'?t| have| would have| would've|'d've)(?: not)?{adv} (?:{done})\\b[^.!?]{2,80}?\\b(?:would(?:n'?t| not| never)?{have}|'?d have|'d be (?!refund|paid|charg|free)|would ?n[o']?t|would be (?!refund|paid|credit|charg|free|\\d|five|ten)|none|could(?:n'?t)?{have}|might{have}|no problem|we could|i could)\\b",
    '\\bif only (?:you|people|everyone|customers|somebody|your|one)\\b',
    '\\bif (?:you|people|parents|your \\w+) did (?:your|their|his|her) (?:own )?(?:job|homework|part)\\b',
    '{start}(?:but |and |perhaps |only )?had (?:you|your \\w+|the (?:patient|documents?|forms?|papers?|paperwork|bill|invoice|parcel|label|goods|address|box|gate code|sender|passenger|guest))(?: not| so much as)?(?: been)? {adv}(?:{done}|bothered|here|there|there on time|careful)\\b[^.!?]{2,80}',
    "\\bif (?:people|everyone|everybody|customers|some people|certain people|parents|passengers|(?:the|your) (?:bill|invoice|form|label|people|staff|driver|truck|address|office|box|packing|house|doorbell|paperwork|documents|handwriting|parcel|goods|instructions|patient|sender|passenger|parents?|guest|kids?|child|son|daughter|wife|husband|dog|boss|company|colleague))(?: \\w+){0,2}? (?:(?:had|were|was)(?:n'?t)?|knew|'d|could|would|can|just|only|can'?t|don'?t|won'?t|didn'?t|arrived|read|checked|listened|answered|{done})\\b{some}\\b(?:we|i|it|this|that|none|would|nobody|there)\\b",
    "\\b(?:if|had) (?:only )?(?:you|your|people|customers)\\b(?<=\\b(?:would|could|might|need)(?:n'?t| not| never)? (?:have|be|all be|both be)\\b[^.!?]{0,80})(?! (?:can|like|agree|wish|prefer|want|need|are|send|give|could|would|left|brought|filled|signed|came|told|let)\\b(?<=\\bbe [^.!?]{0,90}))(?! (?:can|like|agree|wish|prefer|want|need|are|send|give|could|would))",
    '\\bnone of (?:this|that|it|us) would\\b',
    "\\bif {you} (?:are|were|weren'?t|aren'?t|had) (?:not )?(?:so |always so |always |a bit |a little |more |less )+(?:{dull}|{nasty}|late|careful|cheap|organi[sz]ed|attentive|punctual)\\b",
    // Why didn't you?
    "{whyOn} (?:(?:did|have|had|could|were|would|wo|are|ca|can|does|do) ?n[o']?t|did) {you}(?: not)?\\b(?! (?:be able|like (?:it|that|to)|receive|choose|decide|get (?:the|an|our|a|your)|have access))(?<=n'?t (?:you|ya|u)|not(?: (?:you|ya|u))?)[^.!?]{1,40}",
    "\\bwhy (?:don'?t|do) {you}(?: not)?{adv} (?:read|listen|pay attention|get it|check your|look|learn|think|understand|know|remember|trust|insist|believe|use your|plan|grow|shut|stop|leave me)\\b",
    '\\bwhy (?:do|did|must|would|are|have) {you} (?:only|always|just|never|keep|still|not|constantly|even|insist|suddenly|ever)\\b',
    '(?<=^|[.!?,;] ?|\\b(?:and|so|but) )why {who} (?!(?:wait|stand|are|were|feel|felt|called|might|may|would|want to|can|could|should|need|have|had|got|see|received|chose|decided)\\b)\\w{2,}',
    '{whyOn} (?:did|would|do) {you} (?!(?:choose|decide|close|want|cancel|leave us|prefer|like|need|switch|return|contact|send (?:it|them) back)\\b)(?<!(?:ask|know|understand|tell me) why (?:did|would|do) {you} )\\w+',
    "\\bhow come {you}(?: \\w+){0,2}? (?:didn'?t|never|only|always|don'?t|not|forgot|haven'?t|couldn'?t|waited|left|sent|are|can'?t)\\b",
    '\\bhow (?:on earth |in the world |the hell |exactly )?(?:could|can|did|do) {you} (?:(?:manage|contrive) to (?:pay for the wrong|get (?:it|that) wrong|lose|break|miss|forget|do that|mess|spill|jam|block|delete)|not|even|be so|forget|miss|lose|leave|let|overlook|possibly|ever|break|expect|make (?:such|an? \\w+ like|that mistake))\\b(?! (?:get|receive|like|want))',
    '\\bwhat (?:on earth )?(?:were {you}(?! (?:told|advised|quoted|sent|given|charged|promised|offered|hoping|looking for|trying|using|paying|asked))|was going through your|possessed {you}|made {you} (?:think|believe|pack|send|sign|do|put|choose|wait)|did {you} (?:think|expect|imagine|suppose)(?: would| was going| might|{end}|,)|{you} were thinking)\\b',
    '\\b(?:and )?(?:it|that) (?:only )?(?:took|takes) {who} (?:an?|{number}|so|all|how|this|that|until|till|ages|forever)\\b',
    // Who told you to?
    "\\bwho(?:'s| has| had| ever)? (?:told|asked|made|forced|said|let|advised|taught) {you}\\b(?! (?:this|that (?:we|it)|about|he|she|they|(?:it|the \\w+|your \\w+)(?: (?:was|is|were|would be|had been)|'s) (?:com|arriv|on (?:its|the|their) way|ready|here|there|deliver|sent|load|sign|leav|left|book|due)))(?: to| could| can| that you)?{some}",
    "\\b(?:{nobody}|no-one|(?:we|i) (?:never|didn'?t))(?: ever| here)? (?:told|tell|asked|ask|forced?|made|make|invited|begged|forces|is forcing|advised?) {you} to\\b(?! (?:wait|come|pay) (?:again|twice|here))",
    '\\b(?:was it|is it|were) (?:us|me|we|i|our (?:fault|idea|people)|not you|you|the ones?)(?: the ones?)? (?:who|that|or)\\b{some}\\?',
    '\\bwhose (?:\\w+ )?(?:fault|problem|mistake|idea|handwriting|job(?! is it to)|choice|decision)\\b',
    "\\b(?:whose|who(?:'s)?)\\b{some}[,?] ?(?:then )?(?:mine|ours|me|us|not me|not us|was it me|you or (?:me|us|i))\\b",
    '\\bwho{is} to blame\\b',
    '{start}(?:honestly |seriously |really |i mean |and )?who (?:on earth |in their right mind |even )?(?:lets?|gives?|leaves?|puts?|packs?|sends?|lends?|throws?|keeps?|wears?|posts?|ships?|carries|buys?) (?:an?|glass|money|cash|the|their|his|food|fresh|all|everything|so)\\b(?![^?]{3,50} or ){some}\\?',
    // Next time.
    "\\b(?:next time|in (?:the )?future|from now on|another time)(?! ?,? ?(?:we|i|the|our|it|this|you (?:\\w+, |can |will |may )))[^.!?;\\n]{0,36}?\\b(?:read|think|check|careful|listen|look|plan|ask|learn|pay|pack|insur\\w+|buy|call (?:earlier|sooner|before|first)|tell us|use your|(?:come|order|book|leave|start) (?:earlier|on time|sooner)|(?:be )?(?:quicker|on time|clearer|earlier|patient)|make sure|mind|remember|do ?n[o']?t|bring|write|label|choose|get up|say so|speak|count|measure|declare|pick|take|lock|wear)\\b(?! (?:you'?ll|we'?ll|me and|it back|us straight|us right|us directly|this code|the (?:link|app|code)|for))",
    "\\b(?:well done|nice (?:job|one|going|work)|bravo|congratulations|great job|good thinking|clever (?:of )?)[,.!]? (?:you(?! (?:have|'ve|won|qualif|are|'re|did|were))|genius|einstein|now you)\\b",
    '\\b(?:a bit|a little|rather|too) late (?:in the day )?(?:to (?:complain|ask|say|mention|think|tell|worry|cry|argue|regret|discover|notice|remember)|for that|now,|now{end})',
    '\\b(?:you )?thought (?:of|about) that (?:before|earlier|sooner)\\b',
  ],
  unless: [
    "\\bwhy (?:don'?t|didn'?t) (?:you )?we|why don'?t you (?:try|take|have|send|let (?:us|me) (?:help|check|look)|give|come|call|wait here|choose|pick|email|leave (?:it|that) (?:with|to)|tell me|go|sit|start|and i)",
    '(?:should|might|could|may)(?:\\W?ve| have) (?:(?:noticed|seen|heard) (?:an?|our|some)|received|had an|got an|got a|gotten|been (?:heard|helped|served|answered|asked|listened|treated|warned|notified|invited|seen|sent|given|emailed|delivered|refunded|charged|credited|informed by|told by|called|contacted|offered|paid|shown))',
    '(?:may|could|can) i ask|just to understand|help me understand|could you tell me (?:why|how|what)|happy to hear why|so (?:that )?(?:we|i) can|{clears}',
    'you should have (?:no|an?|the|your|some|enough|access|it)\\b|you would have (?:to|until|a|the)|if you (?:had|have) (?:a|any|an|another|the|your|time|got|cover)\\b',
    "\\b(?:he|she|they|the (?:driver|courier|shop|seller|depot|colleague|agent|sender)|our \\w+|my colleague) (?:really )?(?:should|could|ought)|(?:sorry|apolog\\w+) (?:that )?it (?:took|has taken)|, thank(?:s| you)|(?:and|so) (?:you|we|it|i)(?:'ll| can| will|'d) (?!not)|any ?time|we're here",
  ],
  unlessAfter: [
    "^{far}[?.] i(?:'d like| want) to (?:set|put|correct|make|let|know|sort|clear|speak|ask|find|apologi|note|follow)",
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
