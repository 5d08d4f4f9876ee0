import type { FaultRule } from '../../../language.ts';

/** Rebukes in courteous dress, and orders barked in one word. */
export const veiled: FaultRule = {
  code: 'contradict.veiled',
  class: 'contradict',
  severity: 'heavy',
  frames: [
    "\\bwhy,? (?:may i ask|if i may ask|pray|i ask you|i wonder),?\\b|\\bwas it not\\?|\\b(?:is|was|are|were|did|do|does|has|have) (?:it|that|you|we|i) not,? (?:sir|madam)\\?|\\bas i (?:do not|don'?t) intend to\\b",
    "\\bi (?:really |simply )?(?:must|have to|am going to have to) (?:insist|request|contradict|correct|disagree|differ|object|protest|stop you|interrupt you|disappoint)\\b|\\b(?:allow|permit) me to (?:correct|contradict|disagree|differ|doubt|point out|remind)\\b|\\bif i may (?:correct|contradict)\\b|\\bit (?:is|'?s) you,? (?:madam|sir|not|who)\\b|\\brespectfully,? (?:no|you|i|sir|madam)\\b",
    '(?<=^|[.!?] ?)(?:go|there|not here|speak|sit|quiet|silence|hush|shush|out|move|faster|louder|spit|answer)(?=[.!]|$)(?<!\\? ?speak)',
    "\\bqueue starts\\b[^.!?]{0,12}\\. not\\b|\\bi{am} (?:simply |only |just )?(?:telling|stating|giving) you (?:the )?(?:facts?|how it is|the truth)\\b|\\b(?:facts are facts|a fact is a fact|that'?s a fact|and that'?s (?:that|final))\\b(?=[^.!?]{0,8}(?:{end}))|\\b(?:no|without|end of) (?:discussion|debate|arguments?|ifs|buts|argument)(?:[.!]|$)|\\bnothing to (?:discuss|argue|debate|talk) (?:about|here)?\\b|\\bi{am} not (?:going to |here to )?(?:argue|arguing|debat\\w+|discuss\\w*|negotiat\\w+) (?:with|about|this|it|that)\\b|\\bthe answer is (?:still )?no\\b|\\bno means no\\b|\\bwhat (?:didn'?t|don'?t) you\\b",
    "\\b(?:i{am} sure|surely|perhaps|i think|i fear) (?:that )?you(?:'?ll| will| would| might)? (?:(?:can|could|would) )?(?:agree|find|see|admit|accept|appreciate|concede) (?:that )?(?:it|you|this|the|an?|one|none|nobody|we)\\b(?={far}(?:not|hardly|you|were|should|could|unreasonable|expected|ought|mistake|wrong|impossible|fault|too much))|\\b(?:sit|set) (?:the )?record straight\\b|\\bcontrary to what you\\b|\\bwhatever you (?:may |might )?(?:think|say|believe|claim|imagine)\\b(?! (?:will|stays))|\\bregardless of what you (?:think|say|believe)\\b|\\bno matter what you (?:think|say|believe|want)\\b|\\byou (?:can|may) (?:say|think) what you (?:like|want|will)\\b",
    "\\bis that understood\\b|\\bis (?:that|this|it) (?:really )?(?:clear|understood|got it) (?:now|yet|at last|finally|this time|enough for you)\\b|\\b(?:do i|have i|am i) (?:make|made|making) myself clear\\b|\\b(?:got|get) (?:it|that) (?:now|this time|at last|into)\\?|\\bunderstood\\?(?= |$)(?<=(?:again|that|this|here|once|me|now|never)[^.!?]{0,20}, ?understood\\?)|\\bwhat (?:did|do) i (?:just )?tell\\b|\\byou (?:should|ought to|must|might) (?:already )?know(?: that| better| by now)\\b(?! we| i)|\\bas you (?:should|ought to|must|well|very well|perfectly well) (?:already )?know\\b|\\byou know (?:very|perfectly|full) well\\b|\\bof all people\\b|\\b{who} (?:know|knew) (?:that|it|the rules?|the terms|this|what you)(?: when| before| perfectly| already|, (?:didn'?t|don'?t))",
    "\\byou{are} always right\\b|\\byou always know (?:best|better)\\b|\\b(?:sort|work|figure|decide|think|find)(?: out| about)?(?: first)? what you(?:'re| are| actually| really)* (?:say|mean|asking|talking|want to (?:say|ask|know))\\b|\\bsave (?:it|your (?:breath|tears|energy|stor\\w+|excuses?|speech|lecture))(?:{end}| for)|\\bkeep your (?:opinions?|advice|comments?|remarks|theor\\w+|thoughts|views|problems|jokes) to yourself\\b",
    "\\bi (?:don'?t|didn'?t) (?:need|want|ask for)(?: to hear)? (?:your|the whole|all your|another) (?:\\w+ )?(?:stor(?:y|ies)|opinions?|excuses?|comments?|lectures?|advice|drama|speech|lessons?)\\b|\\bi (?:don'?t|do not) (?:want|need|wish|care) to (?:hear|know)(?: about)? (?:it|that|this|any|another|why|a word|how (?:you|much|busy)|what (?:you|your))\\b|\\b(?!rules|orders|polic|regul|that|terms)(\\w{3,}) (?:is|are) \\1\\b|\\bin (?:two|three|four|five|six|\\d+) languages\\b(?<=(?:written|says|stands|printed){far})|\\b{who} no (?:tell|understand|listen|read|pay|come|say|shout|know)\\b",
    '\\bthank(?:s| you)(?: \\w+){0,3} for (?:nothing|the (?:lecture|lesson|insult|drama|speech)|(?:wast|ruin|shout|interrupt)ing|telling me (?:how to|my))|\\bi{am} here to (?!help|serve|assist)[^.!?,]{2,30},? (?:and )?not to\\b',
    "\\b(?:so|oh|ah|well|now),? (?:so |now )?(?:you|we|it|i|this|that)(?:'re| are|'m| am|'s| is)(?! not)(?! n)[^.!?,]{2,40}, (?:are (?:you|we)|am i)\\b|{start}(?:oh,? )?(?:what (?:am i|are we|is this),|what next,) (?!sir|madam)(?![^?]{0,40} or )[^.!?]{2,40}\\?|\\b(?:oh|so|ah|wow|well),? (?:so )?(?:you|he|she|somebody|someone) (?:do|does|did|actually|finally)(?: actually| finally)? (?:know|understand|read|listen|speak|remember|manag|can)\\w*|\\bif you say so{end}",
    '\\bhow (?:was|were) {we} (?:supposed|meant|expected) to\\b|\\bdid i (?:break|lose|pack|sign|choose|order|buy|invite|steal|drop|damage|cause)\\b{rest}\\?|\\b(?:listen|read|think|pay|be|show|wait|say|try|do)\\b[^.!?]{0,24} for once\\b|\\bcoming from you\\b',
    "{start}says the (?:\\w+|\\w+ \\w+) (?:who|that|with)\\b|\\bget (?:one|a few|some) things? (?:straight|clear)\\b|\\b(?:since|if|as) you{are} (?:such an?|so (?:clever|smart|sure)|(?:the|an) expert)\\b|\\b(?:some|more|a (?:little|bit of))(?: more)? (?:courtesy|patience|planning|care|respect|gratitude|politeness|manners|honesty) (?:(?:on|from|at) your|would(?:n'?t)? (?:go a long|hurt|kill))|\\bi(?:'d| would| should| think i(?:'d| would)) know(?:{end}| better)|\\bone (?:is|was) (?:supposed|meant|expected) to\\b|{start}(?:maybe|perhaps) (?:don'?t|next time|read|think|listen|plan|learn|pack|stop|grow|stay home)\\b|\\b(?:you|people|who|customers|parents|that)(?: would| had|'d| only| just| even| ever)* bother(?:s|ed)? to\\b",
  ],
  unless: [
    'may i (?:have|take|see|help|put|suggest)|shall we|let us|please (?:remind|tell) me',
    '(?:we|i) (?:ought|should) (?:to )?have',
    'one (?:moment|second|minute)',
  ],
  spares: ['quoted', 'reported', 'denied'],
  better: [
    {
      about: 'wrong|right|facts|correct|mistaken',
      say: 'The record I see differs from what you say. May we go through it together?',
    },
    { say: 'May I explain how we can best solve this?' },
  ],
};
