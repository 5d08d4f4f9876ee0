import type { FaultRule } from '../../../language.ts';

/** 听不懂吗: belittles the customer's sight, hearing, reading or wits. */
export const cannotUnderstand: FaultRule = {
  code: 'self-respect.cannot-understand',
  class: 'self-respect',
  severity: 'fatal',
  frames: [
    "(?:\\b(?:can'?t|cannot|couldn'?t) {you}|\\b(?:can|could) {you} not){adv} (?:able to |manage to )?(?:{wits}|see(?= (?:properly|straight|{end}))|spell|speak|write|type)\\b(?! {us}\\b| it would| you(?:'d| would)| from (?:them|us|him|her)| back)",
    "\\b(?:can|do|are) {you}{adv} (?:able to )?(?:read|count|spell|add up|(?:understand|speak) english|hear properly|see properly|think)\\?|\\byou can (?:read|see|count|hear|spell)[a-z ]{0,12},? can'?t {who}\\b|{start}(?:you |u )?can'?t (?:read|hear|see|count)(?: or what|\\?)|\\bor (?:what|can'?t you)\\?|\\bcan'?t (?:even )?fill (?:in|out)\\b",
    "\\b(?:what|which) (?:part|bit|word|half|syllable|letter|line) (?:of|in) [^.!?\\n]{1,40}?(?:(?:do|did|can|could)(?: ?n[o']?t,? (?:you|u)\\b|,? (?:you|u)(?: not\\b|{adv} (?:not\\b|fail|understand|struggle|have (?:trouble|difficulty|problems))))|(?:is|was|are)(?: ?n[o']?t (?:clear|simple|plain)|{mods} ?(?:so |too |that |unclear|hard\\b|not clear|difficult|confus))|isn'?t|wasn'?t|fails|escapes?|confus)",
    '\\b(?:are {you}|what are {you},?|is she|you must be|must you be)(?: not)?(?: (?:really|just|actually|being|all|going|a bit|a little|always|that|this|so|by any chance|completely|totally|perhaps)){0,3} (?:{dull}|hard of hearing|stoned|high|five|twelve|hearing|for real|kidding|out of your mind|new to (?:this|english|using|phones|computers))\\b|\\b(?:were|was) {you} (?:born (?:yesterday|in a|stupid)|dropped on|raised (?:in|by)|asleep|listening at all)\\b',
    "\\b(?:go to|finish|attend|pass|skip|miss)(?:ped|ed)? {mods}school\\b(?<=\\b(?:did|didn'?t|have|never|you)\\b[^.!?]{2,24})|\\bthe day (?:they|we) taught\\b|\\b(?:taught|teach) (?:you )?(?:nothing|anything|manners) at school\\b|\\byou(?:'ve| have| must)(?: got(?: to)?| to)? be (?:joking|kidding|blind|deaf|dreaming|crazy|mad|slow)\\b(?!{few}\\b(?:waited|sorry|that's))",
    '\\b(?:even )?(?:an?|any|my|our) (?:[\\w-]{1,14} ){0,2}(?:{child}|(?:normal|sensible|reasonable|sane) (?:person|adult)|grown-?up|idiot|moron|layman)(?: (?:with|in|of) {near})? (?:can|could|would|knows?|understands?|gets?|manages?|should|\\w+s (?:it|this|that|these))\\b(?!.t\\b| (?:travel|fly|ride|go|sit|stay|eat|have|play|lock|open|reach|swallow|be (?:added|seen|seated)))',
    "\\b(?:open|us(?:e|ing)|clean|wash|wipe|rub|unblock|engage|le(?:ave|ft)|los[et]|forg[eo]t(?:ten)?|(?:switch|turn)(?:ed)? o(?:n|ff)|put(?:ting)? on|get|have|got|where (?:are|were)|wrong with)(?: out| both)? your (?:own )?(?:eyes|ears|head|brain|mind|glasses|hearing|(?:eye)?sight|common sense|manners|loaf|noggin)\\b(?! (?:test|appointment|prescription|case|to read|with you))(?<!(?:don'?t|not) (?:forget|leave) your \\w+)|\\b(?:you|should|maybe|perhaps|just|must|better)(?: just)? (?:need|buy|wear|get|try) (?:some |an? |new |better |stronger |reading ){0,3}(?:glasses|spectacles|hearing aid){end}|\\bhearing aid (?:switched|turned|on|off|in|battery)|\\bput(?:ting)? your (?:glasses|specs|hearing aid|thinking cap) (?:on|in)\\b|\\b(?:understand|think|do the thinking|grow up) (?:it )?for you\\b",
    "\\blearn(?:ed|t)? (?:to|how to|some) (?:read|listen|count|spell|speak|write|add|think|english|use a)\\b|\\bhave {who} (?:got |no |any |a )+(?:brain|ears|eyes|sense|manners|clue)\\b|\\bwhat{is} wrong with you\\b|\\b(?:read|look|listen) with your\\b|{start}for you,? i(?:'ll| will)? (?:speak|say|explain|talk|repeat)\\b|\\byou (?:have|did|do)(?:n't| not) (?:read|hear|heard|underst\\w+|listen\\w* to) (?:a|one) (?:single )?word(?:{end}| of| i)|\\b(?:wom[ae]n|m[ae]n|blonde|female|peasant)'?s? logic\\b|\\bwom[ae]n drivers?{end}|\\bthink before you\\b|\\bengage brain\\b|{cant} (?:say|put|make|explain|write) (?:it|this|that) any (?:simpler|clearer|plainer|slower)\\b|\\byour (?:memory|eyesight|reading|maths) (?:(?:is|was|seems|must be|so|very|really) )+(?:poor|bad|short|terrible)\\b",
    '\\byour (?:english|accent|spelling|grammar|pronunciation|handwriting)\\b{rest}(?:almost|bad|poor|terrible|awful|hopeless|strange|funny|(?:the|a) problem|understand|no good|worse|heavy|thick|weak|improve|lessons|illegible|hard work|\\?)',
    "\\b(?:is|was) (?:the|your) (?:language|english|reading|hearing|eyesight|memory) (?:the|a) problem\\b|\\byou (?:don'?t|do not|can'?t|not) (?:know|speak|understand) (?:english|the language)\\b|\\ba language (?:that )?(?:you|i)(?: \\w+|'ll)? understand\\b|\\b(?:speak|talk) (?:(?:proper|better|real|plain) english|properly|clearly for once)\\b",
    '\\b(?:no|half a) brains?\\b|{youAre}{adv} not (?:exactly |very |too |that |really )?(?:bright|clever|smart|intelligent)\\b|\\bnot the (?:sharpest|brightest)\\b|\\b(?:too|so) (?:stupid|dumb|thick|dense|ignorant|dim|daft)(?: (?:to|for|that)\\b|{end})',
  ],
  unless: [
    "can'?t hear (?:you|me) (?:well|clearly)|(?:bad|poor) line|the line is|stop me|shall i repeat|let me know|anything (?:is )?unclear|interpreter|translat|large print",
    "i (?:may|might) not have|{we} (?:have|did|was|were)(?: not|n't) (?:been |very )?clear|{we}(?:'ll| will| can) (?:go through|take you|have (?:it|that|this|them))|{clears}",
  ],
  unlessAfter: ["^{rest}[?.,] {we}(?:'ll| will| can) (?:go|take|read|explain|walk|help|show)"],
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
