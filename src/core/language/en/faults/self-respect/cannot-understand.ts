import type { FaultRule } from '../../../language.ts';

/** 听不懂吗: belittles the customer's sight, hearing, reading or wits. */
export const cannotUnderstand: FaultRule = {
  code: 'self-respect.cannot-understand',
  class: 'self-respect',
  severity: 'fatal',
  frames: [
    // Rhetorical questions about an ability.
    "(?:{cannotYou}|{evenYou}){adv} (?:able to )?(?:read|hear|count|understand|see|spell|follow|comprehend|grasp|get it|add up|tell the|speak|write|type|think|work it out|figure (?:it|that|this) out|have (?:eyes|ears|a brain|any (?:idea|sense|clue)))\\b(?! (?:me|us)\\b(?: (?:ok|now|clearly|all right|well|at all))?| it would| you(?:'d| would)| from (?:them|us|him|her)| back)",
    '\\b(?:can|do|are) {you} (?:able to )?(?:read|count|spell|understand english|speak english|hear properly|see properly|think)\\?',
    "{start}you can'?t (?:read|hear|see|count)(?: or what|\\?)|\\bor (?:what|can'?t you)\\?|\\bcan'?t (?:even )?fill (?:in|out)\\b|\\bdo {you} (?:even |actually |really |honestly |at all )+(?:know|understand|have (?:any|the faintest|a clue)|realise|realize)\\b",
    '\\b(?:do|can) {you} (?:not )?understand (?:plain |simple |basic )?(?:english|words?|what i|that|anything)',
    "(?:what|which) (?:part|bit|word|half|syllable) of {wide}(?:do(?:n'?t| not)|did(?:n'?t| not)|can(?:'?t|not)|are) {you}|(?:what|which) (?:part|bit|word|half|syllable) of {wide}(?:isn'?t|wasn'?t|fails?|escapes?|confus\\w+)",
    '\\b(?:what|which) (?:part|bit|word) of (?:"[^"]{1,30}"|[^.!?]{1,30}) (?:is|was) (?:so |that |too )?(?:hard|difficult|unclear|not clear)',
    '\\bhow (?:hard|difficult|complicated) (?:can|could|is|was|would|must) (?:it|that|this)(?: possibly| really)?(?: be)?\\b(?! to (?:reach|get hold of us))',
    '\\b(?:really|that|is it|is that|is this|was it|was that) (?:really |all |just )?(?:so|that|too) (?:hard|difficult|complicated|much to ask)\\b',
    '\\bis the word (?:"|“)?\\w+(?:"|”)? (?:really|too|so|that)',
    // Are you deaf? What are you, blind?
    '\\b(?:are {you}|are {you} not|what are {you},?|is she|you must be|must you be)(?: (?:really|just|actually|being|all|completely|totally|or are you|going|a bit|a little|always|always this|always so|that|this|so|by any chance|perhaps|hard of)){0,3} (?:deaf|blind|slow|thick|dense|illiterate|crazy|mad|insane|drunk|stoned|high|brainless|daft|dim|simple|senile|five(?: years old)?|twelve|hearing|for real|kidding(?: me)?|out of your mind|new to (?:this planet|english|using|phones|computers))\\b',
    '\\bwere {you} (?:born (?:yesterday|stupid|in a barn|under)|dropped on|raised (?:in|by)|asleep|listening at all)\\b',
    '\\b(?:did|have) {you} (?:leave|left|lose|lost|forget|forgotten) (?:your|both your) (?:brain|glasses|ears|mind|hearing|manners|eyes)\\b',
    "\\bdid(?:n'?t)? {you}(?: ever| even| actually| not)?(?: go to| finish| attend| pass| skip| miss| learn[^.!?]{0,20} (?:at|in)) (?:any |primary |elementary |high )?school\\b",
    '\\bskip(?:ped)? school\\b|\\bthe day (?:they|we) taught\\b|\\b(?:taught|teach) (?:you )?(?:nothing|anything|manners) at school\\b',
    // Statements that deny an ability.
    "{you}{adv} (?:don'?t|do not|can'?t|cannot|couldn'?t|won'?t|wouldn'?t|never) (?:even |seem to |appear to |really |possibly |ever |know how to |bother to |want to ){0,2}(?:understand|get it|get that|know (?:what you(?:'?re| are) talking about|how (?:to|this|these|it|shipping|things)|anything about|the first thing|much about|the difference)|grasp|comprehend|follow (?:simple|what|a|basic)|read (?:anything|properly|carefully|english|a (?:clock|label|map|sign|form|calendar))|think(?: before| straight|{end})|remember anything|spell|count|tell (?:left|a |the difference|the time))(?!\\?)",
    "{you}{adv} (?:have no|haven'?t (?:got )?(?:a|the faintest|the foggiest)|have not a|lack the) (?:idea (?:what|how|about (?:this|how|shipping))|clue|brains?|sense|notion|intelligence)\\b",
    '{youAre}{adv} (?:not |in)(?:capable|bright|clever|smart|very bright|too bright|the sharpest|the brightest|all there|qualified to|able to understand)\\b',
    '{youAre}{adv} (?:incapable|unable) (?:of|to) (?:understand|read|follow|grasp|listen|count)\\w*|{you}{adv} (?:seem|appear) (?:quite |completely |totally )?(?:unable|incapable|confused|lost|not to)\\b',
    '\\bnot the (?:sharpest|brightest)\\b|\\ba (?:few|couple of) [a-z]+ short of\\b|\\bover your head\\b|\\b(?:rather |a bit |a little |way |clearly )?beyond (?:you|your (?:understanding|grasp|comprehension|abilities))\\b',
    '\\b(?:too|so|a bit|rather|a little|clearly|quite) (?:difficult|complicated|technical|hard|advanced|much|complex|deep) for (?:you|someone like|people like|a (?:woman|lady|layman|beginner|man like)|an old|the likes of|your (?:sort|kind|little|age))\\b',
    // It is easy for everybody else.
    "\\b(?:it|this|that)(?:'?s| is)(?: really| hardly)? (?:not|hardly|n'?t)(?: exactly| that| really| so)? (?:rocket science|rocket surgery|brain surgery|quantum physics|nuclear physics|a difficult concept|hard to (?:understand|read|follow|grasp|find|work out)|difficult to (?:understand|read|follow|grasp)|complicated{end})|\\bisn'?t (?:rocket science|brain surgery)|\\bnot (?:exactly )?(?:rocket science|brain surgery|hard to understand|difficult to understand)",
    '\\b(?:even )?(?:a|an|any|my) (?:little |younger |baby |small |half-trained )?(?:{child}|normal person|reasonable person|sensible person|grown-?up|adult|idiot|moron|layman|reasonable adult|half-wit)(?: with {near})?(?: in {near})? (?:can|could|would|knows?|understands?|gets?|manages?|is able|should)\\b',
    '\\b(?:everyone|everybody|anyone|anybody|most people|normal people|(?:all )?(?:our )?other (?:{person})) (?:else )?(?:with (?:a|half a) brain |with common sense |with any sense |with eyes )?(?:can|could|knows?|understands?|gets? it|manages?|would know|would have known|find(?:s)? it easy|has no (?:trouble|problem)|have no (?:trouble|problem)|seems? to)\\b(?! (?:use|apply|register|join|book|see|visit|access|order|make a mistake|be|help|have|get in|collect|track|to be))',
    "\\b(?:careful|sensible|normal|reasonable|ordinary|most|decent|educated|clever|intelligent|civilised|civilized|polite|attentive|experienced|serious) (?:{person}|readers)(?: (?:simply|just|usually|normally|generally|tend to))? (?:don'?t|do not|never|manage|would|know|can|have no|read|do{end}|ask|check|pay|plan|understand|get it)\\b(?! (?:like to|choose|prefer))",
    '\\b(?:most|other|all (?:our|my) other) {person} (?:manage|do|can do|handle) (?:this|it|that) (?:without|on their own|by themselves|just fine|in)',
    '\\bcommon sense\\b|\\bany sense at all\\b|\\bhalf a brain\\b|\\bto anyone with\\b|\\bobvious to (?:anyone|everyone|anybody|most)\\b|\\bordinary readers\\b',
    // Advice on eyes, ears and brain.
    '\\b(?:open|use|clean|wash|wipe|unblock)(?: out)? your (?:eyes|ears|head|brain|glasses|own eyes|common sense|loaf|noggin|imagination for once)|\\b(?:get|have|got) your (?:ears|eyes|head|hearing|eyesight|sight) (?:checked|tested|examined|cleaned|seen to|looked at)|\\b(?:need|buy|wear|put on|get|try|forgot) (?:some |new |better |stronger |your )?(?:reading )?(?:glasses|spectacles|a hearing aid)\\b(?! (?:case|to read the small))',
    "\\blearn (?:to|how to) (?:read|listen|count|spell|speak|write|add|think|use a)\\b|\\bspeak (?:proper|better|real|plain) english\\b|\\bhave (?:you|u) (?:got |no |any |a )+(?:brain|ears|eyes|sense|manners|clue)\\b|\\bwhat(?:'?s| is) wrong with you\\b|\\bthink before you\\b|\\bengage your brain\\b",
    '\\bdo i (?:really |actually )?(?:have|need) to (?:spell|draw|explain|write|put|say|repeat|translate|read|hold|do) (?:it|this|that|you|everything|your)\\b(?! again for the)[^.!?]{0,30}\\b(?:out|picture|map|diagram|slowly|twice|to you|for you|hand|letters|again|in (?:chinese|crayon|capitals))\\b|\\b(?:spell|draw|write) (?:it|you|this|that) (?:out for you|out before|a picture|a map|a diagram|in crayon)\\b',
    "\\b(?:say|explain|repeat|put|go through|speak|read|tell you|talk|write)(?: it| this| that| you)?(?: to you)?(?: again| once more| very| more| really| nice and| extra| as)? (?:slow(?:ly|er)?)\\b(?=,? (?:so|for you|since|this time|then|and|because|ok|enough))|\\bso (?:that )?(?:even )?you (?:can|might|will|may) (?:follow|understand|keep up|get it|manage)\\b|\\b(?:in|use) (?:baby|short|small|simple|very simple|little) words\\b|\\bin words (?:even )?(?:of one syllable|you can)\\b|\\beven you\\b(?=[^.!?]{0,20}(?:can|could|should|will|must|understand|manage|know))|\\bi(?:'ll| will)? say (?:it )?slow(?:ly)?\\b",
    '\\bwasting my breath\\b|\\b(?:like )?talking to (?:a (?:brick )?wall|a child|you is|myself)\\b|\\bsink in\\b|\\bsinks in\\b|\\bget (?:it|that) (?:into|through) your (?:head|skull|thick)\\b|\\bgot that through\\b|\\bhow much (?:clearer|simpler|plainer)\\b|\\bhow many (?:times|ways) (?:do|must|should|can) i (?:have to )?(?:spell|say|explain)[^.!?]{0,20}\\b(?:in|understand)\\b|\\bmove your finger\\b|\\bread with your\\b',
    '\\b(?:too|so) (?:stupid|dumb|slow|thick|dense|ignorant|simple|clueless|lazy|daft|dim) (?:to\\b|for\\b|that\\b|,|\\.|!|{end})|\\byou (?:must|have to|have got to) be (?:new|joking|kidding|blind|deaf|dreaming|crazy|mad|confused|slow|the (?:slowest|dumbest))\\b',
    // The customer's English.
    '\\byour (?:english|accent|spelling|grammar|pronunciation|handwriting)\\b(?! (?:is|was|looks|sounds) (?:very |really |so |quite |perfectly |absolutely )?(?:good|great|fine|excellent|clear|lovely|perfect|nice|better than))(?! dictionary| version| teacher| website| form| menu)[^.!?]{0,30}(?:bad|poor|terrible|awful|hopeless|strange|funny|problem|understand|no good|worse|heavy|thick|weak|improve|lessons|illegible|\\?|{end})',
    "\\byou speak (?:too |so |very )?(?:strange|bad|funny|broken|odd|poor)\\w*|\\b(?:is|was) (?:the|your) (?:language|english|reading|hearing|eyesight|memory) (?:the|a) problem\\b|\\byou (?:don'?t|do not|can'?t|not) (?:know|speak|understand) (?:english|the language)\\b|\\bin (?:a )?language (?:that )?you(?: can|'d|'ll| might)? understand\\b|\\bplain english,? (?:which|that)\\b|\\b(?:speak|talk) (?:properly|clearly for once)\\b",
    '\\bbaby (?:words|talk|steps for you)\\b|\\b(?:slowly|once more|again),? (?:slowly )?this time\\b|\\bhelp you spell\\b|\\blet me spell (?:it|that|this) out\\b',
  ],
  unless: [
    "can'?t hear (?:you|me) (?:well|clearly)|bad line|poor line|the line is|stop me|shall i repeat|let me know|anything (?:is )?unclear",
    "i (?:may|might) not have|(?:i|we) (?:have|did|was|were)(?: not|n't) (?:been |very )?clear",
  ],
  spares: ['quoted', 'reported', 'denied', 'condition'],
  better: [
    {
      about: 'read|sign|terms|blind|eyes|glasses',
      say: 'That note is easy to miss. Let me read it out for you.',
    },
    {
      about: 'hear|deaf|listen|ears|english|accent|language',
      say: 'The line is not very clear. Let me say that another way.',
    },
    { say: 'Let me explain that more simply. Please stop me wherever it is not clear.' },
  ],
};
