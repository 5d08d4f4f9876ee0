import type { FaultRule } from '../../../language.ts';

/** 急什么: waves away the worry, the hurry or the request, without an insult. */
export const dismissal: FaultRule = {
  code: 'provoke.dismissal',
  class: 'provoke',
  severity: 'heavy',
  frames: [
    // What is the hurry? Nobody dies.
    "\\bwhat{is} (?:your|ur|the|all the|with the) (?:big )?(?:problem|rush|hurry|fuss|panic|drama|tearing hurry)\\b(?<!the problem)(?! hour| on your| code| order| fee| deliver| charge| service| job| post)|\\bwhere{is} the fire\\b|\\b(?:did |is |has )?(?:{nobody}|some(?:body|one)|any(?:body|one))(?:'s| is| has)?(?: ever)? (?:die[ds]?|dying|dead|going to die|gonna die|hurt{end})\\b|{youAre}{adv} (?:not |n'?t )?(?:dying|made of sugar|going to die|bleeding|in (?:such|that much of) a hurry|starving|about to die)\\b|\\bare you dying\\b|\\byou won'?t (?:die|starve|break|melt)\\b|\\bit (?:won'?t|will not|isn'?t going to) kill you\\b|\\b(?:not|n'?t) (?:exactly |really )?(?:the end of the world|life (?:or|and) death|a matter of life)\\b|\\bthe (?:world|sky|earth|sun|universe) (?:won'?t|will not|isn'?t|is not|does ?n[o']t|still)(?: \\w+)? ?(?:end|stop|fall|turn|spin|keep|revolve|shine)\\w*\\b",
    "\\byou{will}? (?:survive|live|manage|get over it|cope){end}|\\bwait (?:(?:just )?like (?:every|all|the)|your turn{end})|\\b(?:you (?:can|could|must)|surely you can|you{will}? (?:just )?have to|just|then) wait\\b(?={far}(?:like (?:every|the)|can'?t you|couldn'?t you|surely))|\\bcan'?t you wait\\b(?! until i)|\\bwait like\\b|\\byou can wait{end}|\\bcan'?t (?:you|it|that) wait\\b(?! until i)|\\bwhat{is} (?:one|another|two|a few|a couple of|ten|five)(?: more)? (?:day|hour|week|minute|month)s?(?: or two)?(?: more| to you|\\?| between| late)\\b|\\b(?:learn to|ever heard of|try) (?:wait|waiting|patience|being patient)\\b|\\byou think you{are} the only\\b|\\bnot (?:here )?(?:just )?(?:for|to serve) you (?:alone|only)\\b|\\b(?:when|if|as soon as|once) i (?:feel like it|can be bothered|get round to it|say so|have finished my \\w+)|\\bwhen i'?m (?:in the mood|(?:good and )?ready{end})",
    // Never.
    "\\bgood one,? (?:an?|no|really|sir|madam|next|but no)\\b|\\bin your dreams\\b|\\b(?:keep )?dream(?:ing)? on\\b|\\bfat chance\\b|\\bkeep dreaming\\b|\\b(?:you wish|as if|forget (?:about )?it|not in a million(?: years)?|no chance in hell|not a (?:chance|hope)|no hope|over my dead body|you{are} dreaming|nice try|very funny|how funny|hilarious|yeah,? yeah|blah,? blah|wishful thinking|you{are} having a laugh|you must be joking|you{are} joking)(?:{end}|,)|\\bdon'?t (?:make me laugh|hold your breath)\\b|\\bi wouldn'?t (?:hold my breath|bet on it|count on it){end}|\\b(?:(?:some|any|no)thing better|nothing else) to do\\b",
    // I have better things to do; nobody cares.
    "\\b(?:we|i){have}?(?: (?:got|do have))? (?:other|more important|(?:far )?better|real|more urgent|bigger) (?:customers|things|people|work|clients|problems|matters|cases|fish|worries|guests|patients)(?: (?:to|than|too|as well)|{end}|,)|\\b(?:got )?better things to do\\b|\\b{nobody} (?:cares|asked (?:you|for your)|is interested|wants to (?:hear|know)|gives a)\\b|\\b(?:what|why)(?:'?s| is| are|'?re)? (?:you )?(?:crying|whining|moaning|complaining|shouting|yelling|screaming|so (?:angry|impatient|nervous|excited|upset|touchy|agitated)|panicking|fussing|getting (?:so |all )?(?:excited|upset|worked|angry|agitated)|in such a)(?: (?:for|about|at me|like|over))?\\b{rest}\\?|\\bstop (?:crying|whining|moaning|whinging|blubbing|being (?:a|such a) (?:baby|drama|wimp|crybaby)|making a (?:scene|fuss)|snivelling)\\b|\\bget a life\\b|\\bwelcome to the (?:real world|club|party)\\b|\\b{we}(?: all)? have (?:our )?(?:problems|bad days|worries)(?: too)?{end}|\\byou think you have (?:problems|it bad)\\b",
    // Spare me; no pleasing you; not for you alone.
    "\\balways the same with (?:you|people)\\b|\\bso what (?:do you want|are you going|if)\\b|\\bor what\\?|\\bfor (?:god'?s|heaven'?s|christ'?s|pete'?s|goodness|crying out|the love of)\\b(?: sake| loud| god)?|\\bspare {us}(?: the|{end}| your)|\\bgive me (?:a break|strength|patience)\\b|\\bcome off it\\b|{start}(?:every(?:one|body)|we all)(?: else)? (?:waits?|has to wait|pays?|queues?){end}|{start}(?:just )?give (?:it )?up\\b|\\bfor all {we} care\\b|(?:n't|\\b(?:dont|wont|cant|not|never|think|expect|should|why))\\b{far}\\bfor you alone\\b|\\bthere{is} no pleasing|\\byou{are} never (?:happy|satisfied)|\\bever (?:\\w+ )?enough for you\\b|\\b(?:till|until) (?:you{are}? (?:blue|grow|drop|hoarse)|the cows)|\\bthe (?:world|earth) will (?:keep|go on|carry on)|\\byou(?:'ll)? (?:get|take|go|wait)(?: \\w+)? (?:what|where|when|how) {we} (?:give|say|tell|decide)\\b",
  ],
  unless: [
    "for heaven'?s sake,? (?:that|what a|how){rest}(?:awful|terrible|dreadful)",
    'not the only (?:one|customer){rest}(?:affected|sorry|apolog|so {we})',
    "{we}(?:'m| am| are|'re) (?:so |very |truly )?(?:pleased|happy|glad|delighted) (?:you|we|it|that)",
    'no worries|no problem|\\bstings\\b|\\bthank|happens to me',
  ],
  spares: ['quoted', 'reported', 'denied'],
  better: [
    {
      about: 'rush|hurry|wait|fire|dying|panic',
      say: 'I know you need it urgently. I will chase it now and call you with a time.',
    },
    { say: 'I understand how you feel. Let me tell you what I can do right now.' },
  ],
};
