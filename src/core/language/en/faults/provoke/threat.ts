import type { FaultRule } from '../../../language.ts';

/** Hostile deeds. */
const OPEN =
  "hang(?:ing)? up on you|(?:end|terminat)(?:e|ing)? (?:this|the) (?:call|conversation|chat)\\b|disconnect(?:ing)?(?: (?:you|this|the call|now))?{end}|cut(?:ting)? you (?:off|short)|(?:put(?:ting)?|slam(?:ming)?|pull(?:ing)?) the (?:phone|receiver|shutter) down|block(?:ing)? (?:you|your (?:number|account))|blacklist|mark(?:ing)? you as|ban(?:ning)? you|call(?:ing)? (?:security|the (?:police|guards?))|have you (?:removed|thrown|banned|blocked|escorted)|stop(?:ping)? (?:helping|serving|talking|answering|replying)(?! (?:at|from|after|before|between|by|on|in|around|about|for|till|until|food|hot|the (?:phone|door|line)|lunch|breakfast|dinner|drinks|alcohol|\\d+)\\b)|(?:make|making) sure {nobody}[^.!?]{0,12} (?:serves?|helps?|hires?|insures?)|ignor(?:e|ing) (?:you|your)|walk(?:ing)? away|(?:report|su|leav)(?:e|ing)? you(?! (?:as|an?|the|with)\\b)|charg(?:e|ing) you (?:double|more)|throw(?:ing)? (?:it|your|you|them)|los(?:e|ing) your|delet(?:e|ing) (?:your|this)|tear(?:ing)? (?:it|your|this) up|forget(?:ting)? (?:about )?you|refus(?:e|ing) (?:to (?:help|serve)|your|you)|clos(?:e|ing) your (?:ticket|case|chat|file|complaint)|(?:make|making) sure (?:you|your|that you|it) (?:never|don'?t|won'?t|waits?|goes|takes|gets lost|is last)|put(?:ting)? (?:you|your \\w+) (?:at|to|on|in) (?:the )?(?:very )?(?:bottom|back|end|last|blacklist|bin)|not (?:going to )?(?:help|serv|listen|deal)\\w*(?! (?:our|my)sel)";
/** Deeds that are hostile only on a condition; else they may be what the customer wants. */
const HOSTILE = `${OPEN}|hang(?:ing)? up|put(?:ting)? (?:you|your \\w+|it|this|the \\w+) |clos(?:e|ing) (?:your|this|the) \\w+|cancel(?:ling)?|send(?:ing)? it back|leav(?:e|ing) it|(?:no longer|won'?t|never) (?:be )?(?:help|serv|listen|deal|talk|speak|lift|do anything)\\w*`;
/** What is to befall the customer. */
const MISHAP =
  "(?:won'?t|not) (?:get|be|see|fly|board)|regret|sorry|nothing(?! back)|never|lost|missing|disappear|vanish|the (?:very )?(?:bottom|back|end)|last|bin|longer|forever|nowhere|goodbye|see what|security|police|blacklist|trouble|accident|double|rot|until {we}|another (?:day|week|month|hour)|\\bstays?\\b|\\bsits?\\b|done|over|finished|\\bout\\b|phone down|shutter|closes? itself";
const BEHAVE =
  'continue|keep|carry on|go on|start|dare|raise|speak|talk|shout|swear|interrupt|complain|stop|calm|insist|push|behave|apologi[sz]e|threaten|argue|yell|scream|moan|listen|use that|lower|shut|want to (?:fight|argue)|say (?:that|it|one)|call (?:me|again)|nag|sue';
const SELF =
  "{we}(?:'?ll|'?m|'?re|'?d| will| shall| am| are| would| could| can| may| might)?(?: (?:just|simply|now|going to|gonna|about to|have to|be|then|also|gladly|happily|be forced to|afraid i'?ll))*";

/** 再这样我就…: threatens, refuses to go on, shows the door. */
export const threat: FaultRule = {
  code: 'provoke.threat',
  class: 'provoke',
  severity: 'fatal',
  frames: [
    // I hold the strings.
    "\\bif i were you,? i(?:'?d| would) be (?:(?:a (?:lot|bit|little)|much|very|so) )*(?:nicer|politer|careful|polite|kinder|quiet(?:er)?|nice)\\b(?! (?:with the|about|in|when|on))",
    "\\byou{are} lucky (?:that )?{we}(?:{am}|{are}|{have})? (?:even|still|not|haven'?t|don'?t|didn'?t|bother\\w*|talking|speaking|helping|answering)\\b",
    // I am hanging up.
    `(?<!\\b(?:as soon as|when|once|after|before|the (?:moment|minute|second)|until|till|by the time|if|in case|while) )\\b${SELF} (?:${OPEN}|hang(?:ing)? up(?: (?:first|now))?{end})(?!.{0,6}\\bthank(?:s| you) for| my| for you| as you (?:asked|wish|request)| within| once| so (?:that )?(?:i|we|you) (?:can|don'?t)| order| at your)`,
    // One more word and …; keep shouting and …; say that again and …
    `\\b(?:(?:one more|another) (?:word|complaint|time|shout|insult|outburst|remark|e-?mail|sound|peep|threat|such \\w+|rude \\w+)s?|(?:say|do|call|shout|talk|swear|interrupt|raise)(?: (?:that|it|me|at me|to me|this|your voice))*(?: like that)? (?:again|once more)|(?:keep|carry on|go on|continue)(?: on)? (?:talk|shout|complain|call|swear|yell|interrupt|argu|push|insult|moan|scream|nag|threaten|whin|ring|bother|pester|rant)ing(?: at me| me)?|(?:keep|carry|go) (?:on|it up|that up|this up)(?: (?:like|in) (?:this|that)(?: tone)?)?(?=,? (?:and|or)\\b)|that up|(?:one|a single) (?:more )?(?:wrong|rude|bad|nasty|false) (?:word|tone|remark|move)(?: more)?|(?:one more|another) (?:call|message|letter|review|mail|scene) like (?:this|that)|(?:like that|in that tone|that language)(?: to me)?(?: once more| again| one more time))\\b[^.!?;]{0,16}?(?:\\band|\\bor|,|\\bthen|\\bmeans) ?(?:then )?(?:(?:i|we|you|your|it|that|this|the|he|see)(?:'\\w+|\\b){far}?(?:${HOSTILE}|${MISHAP}|\\bgo(?:es)?\\b)|{nobody}(?:{will}|{is} going to) (?!mind|be (?:cross|angry|upset)|notice|hear))`,
    // If you go on like that, …, and the other way round.
    `\\b(?:if|unless|until|every time) {you}(?:'?re)? (?:(?:do not|don'?t|can'?t|won'?t|ever|even|just|not|still) )*(?:${BEHAVE})\\b{far}?(?:,|then|-| ) ?(?:then )?(?:${SELF} [^.!?]{0,16}?(?:${HOSTILE})\\w*|(?:you{will}?|your \\w+) [^.!?]{0,16}?(?:${MISHAP}))|\\b${SELF} (?:${HOSTILE}){rest} (?:if|unless|when|the moment|as soon as) you (?:(?:do not|don'?t|can'?t|won'?t|ever|not|keep|continue|go on|start) )*(?:shout|swear|yell|scream|insult|threaten|interrupt|raise your|calm|behave|change|apologi|talk to me like|carry on|like (?:this|that))\\w*\\b`,
    // … or else.
    `\\b(?:or|otherwise)(?: else)?,? (?:${SELF} [^.!?]{0,10}?(?:${HOSTILE})|(?:you{will}?|{nobody}{will}|(?:your \\w+|it|this)(?:'?ll| will| goes| gets)) (?:(?:just|simply|be|also|never|get|go|to|have) )*(?:nothing(?! back)|regret|sorry|lost|never|last|(?:to )?the (?:back|bottom)|bin|see (?:it|your|what)|help (?:you|any\\w+)|wait(?:ing)? (?:even|forever|another)))(?! (?:the (?:button|slot|seat)|before|your (?:slot|place|progress)))|\\bor else{end}|\\b(?:tend to|do) (?:get lost|go missing|disappear)\\b|\\b(?:one more|another) (?:\\w+ )?\\w+,? (?:and|or) {we}(?:{will}|{am})? (?:hang|switch(?:ing)? off|leav|clos(?:e|ing) the|cancel|call(?:ing)? (?:the|security)|unplug|walk|stop|los(?:e|ing) your|tear|throw)|\\bkeep (?:up )?that (?:tone|attitude|language)(?: up)?,? and\\b|\\bif i (?:don'?t|won'?t|refuse|say no),? (?:what|then what|so what)\\b|\\bif you ever want (?:that|your|this|to see)\\b|\\b(?:careful|watch (?:it|out)|mind|be nice|behave|quiet)(?:,| what you| how you|{end}){rest}(?:\\bor (?:i|you|we|else)\\b|i{am} the one|i decide|i can (?:make|cancel|lose)|your parcel)|{start}(?:watch (?:it|yourself|out)|be careful what you|you(?:'?d| had)? better (?:change your (?:tone|attitude|manner)|be (?:nice|careful|quiet|polite)|watch (?:it|yourself|out|your (?!step|head|hands|fingers))|behave|not|start|hope|pray|stop|apologi[sz]e))\\b`,
    // Mind your words, we have lawyers.
    '\\b(?:careful|watch|mind)(?: about)? (?:whom?|what) you(?:{are})? (?:accus\\w+|call\\w*(?= me| us| people)|threaten\\w*)\\b',
    '\\b(?:careful|watch|mind)(?: about| with)? (?:whom?|what|how|your)\\b[^.!?]{0,60}?(?:(?<!your )\\blawyers?|\\bsolicitors?|\\blegal (?:team|department|action|steps|desk)|\\bpolice|\\bdefam\\w+|\\bslander|\\blibel|\\bin court|\\bsue you|(?<=\\b(?:what|how) you (?:say|talk|speak)\\b[^.!?]{0,60})record\\w*)\\b',
    "\\b(?:i'?d|i would|you(?:'?d| had)? better|you should|you (?:may )?want to) (?:watch|mind|guard) (?:my|your) (?:words|mouth|tongue|tone|step)\\b(?! on| as| when| there| with)",
    // Something may happen to your parcel.
    "\\byou(?:'?ll| will|'?re going to| are going to|'?d| would)(?: (?:just|really|soon|all|only|certainly))* (?:be (?:very |so |really )?sorry(?! to hear)|regret(?! nothing)|pay for (?:this|that|it)|never (?:see|get|receive) (?:it|them|your|that|this|anything|another|one)|get nothing(?! back)|wait (?:even|longer|forever|a very|as long|for (?:ages|ever|weeks))|be waiting (?:a (?:very )?long|even|forever)|not get (?:anything|a|your|it)|see what(?: happens| {we} (?:can|do)|{end})|see,|find out what|get what you deserve|be (?:blacklisted|blocked|banned|last|at the (?:back|bottom))|lose (?:everything|your (?:place|parcel))|be hearing from our lawyers?)\\b",
    '\\b(?:then|and) you{will}? see what\\b',
    "\\b(?:goes|go|moves?|slides?|drops?|'ll be)(?: \\w+){0,2} (?:to|at|on) the (?:very )?(?:bottom|back|end) of (?:the|my) (?:pile|queue|list|line|yard|stack|heap)\\b",
    '\\bi (?:could|might|may|can)(?:,? (?:of course|always|easily|accidentally|so easily|quite easily),?){1,2} (?:lose|misplace|mislay|forget|delay|mix up|drop|delete)\\b',
    "\\b(?:i(?:'d| would)|you(?:'d| should| better)|better)(?: \\w+)? think twice\\b\\b",
    '\\bi can (?:make|keep) (?:this|it|that|your|things|you) (?:\\w+ ){0,3}(?:difficult|hard|long|longer|slow|worse|forever|wait(?:ing)?|all day|unpleasant|miserable|take|last|disappear)\\b',
    '\\bsee how (?:brave|funny|clever|tough|proud|loud|you like)\\b',
    "(?<!(?:let'?s|me|i'?ll|to) )\\bsee how (?:fast|far|slow|quick)\\b(?! you get (?:on|with|by))",
    '\\b(?:push|test|try|cross|provoke|annoy|rush) me and\\b',
    '\\ba (?:\\w+ )?(?:shame|pity) if (?:your|some\\w+ happened)',
    '\\bsee to it (?:that )?your?\\b{rest}(?:never|nothing|last|wait|bottom)',
    '\\b(?:a|one|another) (?:penny|cent|dime) (?:out of|from) (?:us|me)\\b',
    '\\b(?:people|customers|others) for (?:much )?less\\b',
    '\\bbefore i (?:lose my|get (?:angry|really|nasty|mad)|change my mind|call security|throw|hang up|forget (?:my manners|myself))',
    "\\bdon'?t (?:you )?(?:make|let) me (?!wait|forget|keep|stop|hold|interrupt)",
    '\\bi{am} (?:seriously |only |just )?(?:warning you|giving you (?:one|a)? ?(?:last |final )?(?:warning|chance))\\b',
    "\\b(?:this is|that'?s|it'?s) (?:your|my|the) (?:last|final|only|first and last) (?:warning|chance|word)\\b",
    '\\byou{have} been warned\\b',
    "\\byou (?:don'?t|do not|wouldn'?t) (?:want|like) to (?:mess|mak|see me|know what|find out|upset|annoy|get on)\\w*",
    "\\bremember (?:who|i)(?:'?s| is|'?ve)? (?:decides?|has|got|holding|in charge|your)\\b",
    // Go away, and stay away.
    "\\bdon'?t (?:you )?(?:(?:bother|dare|ever|even) )*(?:call(?:ing)?|com(?:e|ing)|writ(?:e|ing)|contact(?:ing)?|ask(?:ing)?|ring(?:ing)?|phon(?:e|ing)|show(?:ing)? up|messag(?:e|ing)|email(?:ing)?|reply(?:ing)?)(?: (?:me|us|back|again|here|any ?more|this (?:number|line)))+\\b(?! (?:if|unless|just to|before|for that|after|between|on|at|from|without|until|while))",
    "\\bdon'?t trouble (?:us|me)\\b",
    '\\bstop (?:call|ring|contact|com)ing\\b(?! (?:it|that|this|him|her|them|from)\\b)',
    '{start}(?:never (?:call|ring|contact|come)|(?:just )?get lost)\\b',
    "\\b(?:get (?:stuffed|real{end}|a life|off (?:my|the|our) (?:phone|line|case|back|property))|get (?:\\w+ ){0,2}out(?: of (?:here|my|our)|{end})|go away(?! (?:for (?:a|the|two|three|some)|on|over|at|with|from|this|next|in)\\b)|go to (?:the )?hell|leave me alone|buzz off|clear off|beat it|scram|hop it|on your bike|hit the road|take a hike|jog on|(?<=\\b(?:fine|whatever|leave|go|cancel|complain|sue|lawyer|manager|elsewhere|if you[^.!?]{2,30})\\b[^.!?]{0,6})bye,? then|bye(?:,? then,?)? felicia|go (?:and )?(?:bother|annoy)|leave,? (?:now|then|please leave)|please leave (?:now|(?:the|our|my) (?:line|shop|store|office|building|premises|counter|queue|desk|branch)(?= now| at once| immediately|{end}))|off with you|do one{end}|leave {us} (?:alone|in peace)|(?:just|then) leave{end}|(?<!\\b(?:i|we)(?:'ll| will|'m| am|'d| can| could)?(?: just)? )hang up (?:then|now)|hang up(?: now)? if you (?:don|keep|go on|shout|insist|carry|contin)|(?:off you go|run along){end})\\b",
    '\\bthe (?:exit|way out){is} behind you\\b(?!,? (?:on|past|to))',
    "\\b(?:ask|call|ring|write|email)(?: (?:me|us))?(?: that)? (?:again|once more),? and (?:you{will}|{we}{will}|i'm|it{will}) {rest}\\b(?:less|nothing|same (?:answer|thing)|last|bottom|block|ignor\\w+)\\b",
    '\\bthe door{is}? (?:behind you|over there|that way|there)\\b(?! (?:on|past|to))',
    '\\bthe (?:door|exit){is}? where it',
    '\\bthere{is} the door\\b(?! \\w+)',
    '\\b(?:know|see|find(?:ing)?) (?:where )?the (?:door|exit)(?: is)?{end}',
    '\\bshow you (?:the door|out)\\b',
    '\\bclose the door\\b[^.!?]{0,12}(?:gently|behind|on your)',
    "\\bdon'?t let the door\\b",
    "\\bwe (?:don'?t|do not|won'?t|no longer) (?:serve|help|deal with|talk to|do business with|want) (?!your (?:money|card|details|data|number))(?:you|people|customers|your|that kind)\\b",
  ],
  unless: [
    "abusive language|before you hang up|please (?:do not )?hang up|(?:won'?t|will not|not going to|promise not to|never) hang up|(?:don'?t|do not) hang up|so(?:rry| as) not to|\\bonce (?:the|we|that|this|your)\\b",
    'anything else|(?:call|ring|phone) you\\b',
    '(?:cancel|close|block|stop|send){rest}(?:as you|at your request|for you|free|so (?:that )?(?:{nobody}|you))',
    "(?:if|should) you(?:'d| would)? (?:like|prefer|wish|rather)",
    'sorry to (?:lose|see) you (?:go|leave)',
  ],
  spares: ['quoted', 'reported', 'denied'],
  better: [
    { say: 'I do want to help. Please tell me what you need and I will start on it right away.' },
  ],
};
