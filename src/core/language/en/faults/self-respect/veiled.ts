import type { FaultRule } from '../../../language.ts';
import { slowPupil } from './slow-pupil.ts';

/** Belittling in courteous dress: the words are polite, the frame is not. */
export const veiled: FaultRule = {
  code: 'self-respect.veiled',
  class: 'self-respect',
  severity: 'heavy',
  frames: [
    ...slowPupil,
    '\\b(?:one|we|i)(?: \\w+){0,2} wonders? (?:how|why|whether|if|what) (?:you|anyone|anybody|a person|some|people|your|one|it is that you|the \\w+|such)\\b(?! (?:could|would|might))',
    "\\b(?:surprised|amazed|astonished|impressed|amused|fascinated)(?: that| how| at how| to hear)? (?:you (?:find|didn'?t|don'?t|can (?:{wits})|{cant}|never|still|managed(?! to (?:keep|stay|be))|even|need(?:ed)?|think|took|ask)|anyone|a (?:person|man|woman) of|somebody|it took you)\\b",
    "\\b(?:(?:i|one|we|you)(?: would| should| might|'d) have (?:thought|expected|assumed|hoped)|(?:one|you)(?: would| might|'d) (?:think|expect|assume|imagine|hope))(?: that)? (?:you\\b(?!'ll)|an? |someone|somebody|anyone|even|your|such)(?! ?(?:refund|email|answer|delivery|update|parcel|reply))|\\b(?:surely|i'?m sure|i suppose|i imagine|i trust|i assume)(?: even| that)? (?:you|an? \\w+|someone|the \\w+) (?:of your|like you|your age|can (?:read|count|see|manage|tell|spell|hear)|knows? how to \\w+|must have (?:heard|seen|noticed)|made perfect sense)\\b",
    "\\bif you(?:'?ll| will| would)? (?:forgive|permit|excuse|pardon|allow) (?:my|me)(?: saying| for saying)?(?: so)?\\b[^.!?]{0,16}\\b(?:people|you (?:do|are|seem|don'?t|sound|must)|your|customers|that (?:is|was) (?:rather|a))\\b|\\b(?:no (?:offen[cs]e|disrespect)(?: intended| meant)?|to be rude),? (?:but|however|madam|sir)\\b",
    "\\b(?:some people|some customers|some of us(?! will| are)|certain (?:people|customers|persons))(?: simply| just)? (?:{cant}|never|don'?t|will|are|have (?:no|nothing|to work)|work|want|think|always|expect|do need)\\b(?! (?:able|welcome|entitled))|\\b(?:people|those|customers|anyone|whoever)(?: who| that)? (?:{cant}|doesn'?t|don'?t|won'?t|never|isn'?t) [^.!?]{2,50}(?:shouldn'?t|mustn'?t|ha(?:s|ve) no (?:business|right)|deserves?|had better|should (?:{wits}|stay|go|get))\\b",
    "\\b(?:bless (?:your (?:little )?(?:heart|soul|cotton)|you,? you (?:really )?(?:have no|don'?t|{cant}|think|poor))|(?:good|clever) (?:girl|boy|old you)|don'?t you worry your|run along|never you mind|now now|be a (?:dear|good \\w+)|let (?:the )?(?:grown-?ups|adults) (?!and|in)|(?<!\\b(?:me|we|i|ll) )leave (?:\\w+ ){1,2}?to (?:the )?(?:grown-?ups|adults|professionals|experts|people|those)|pretty little head|you poor (?:confused|old|little|simple))\\b(?!,? (?:{we}|they)(?:'ll| will))",
    "\\bno wonder\\b(?! (?:that )?(?:you(?:'re| are| were| feel| missed| thought| rang)|it)| people)|\\b(?:you{have}?|some(?:body|one)(?:'s| has)?) finally (?:figured|worked|learn|manag|underst|read|found the)|\\bbe asking too much\\b|\\btoo much (?:to ask|trouble) (?:for you\\b|to (?:read|listen|check|look|wait))",
    '\\beven (?:our|the|my|an?|your own) [\\w -]{3,24} (?:knows?|understands?|underst|manage|found|did|got|sighed|laughed|(?:can|could) (?:do|read|see|manage|work|fill|use|count|tell|find))\\b|\\b(?:my|her|his|the) (?:[\\w-]+ )?(?:brother|sister|daughter|son|niece|nephew|dog|cat|grandma|goldfish|parrot){far}\\b(?:can|could(?! not)|understands?|knows?|would|manages?|did the|has (?:managed|done|got))\\b',
    "\\bi (?:suggest|recommend) (?:you )?(?:an? (?:course|dictionary|calculator|calendar|watch)|learn)|\\b(?:buy|get) yourself a (?:map|watch|calendar|dictionary|calculator|clock|diary|brain)\\b|\\b(?:could|can|able to) (?:only |just )?tell the time\\b|\\bcan'?t (?:even )?tell (?:a |an |the )?\\w+ from\\b",
    "\\b(?:under a rock|in a cave|what century|stone age|another planet|earth to|do the maths?|thick as)\\b|(?<=^|[.!?] ?)you\\? \\b|\\b(?:faster|quicker|better|smarter|cleverer|easier) than (?:to |with |for )?you\\b(?! (?:think|expect|know|might|may))|\\b(?:it (?:may|might|will) (?:surprise|shock|astonish) you|(?:come|comes) as a (?:shock|surprise)|hate to break it to you|last time i (?:checked|looked)|in case you (?:had|have|did)n'?t notice|if you must know|(?:unkind|rude|harsh|unfair|personal),? but)\\b",
    '\\b(?:ok(?:ay)?|typical) boomer|\\b(?:another|quite the|what an|the (?:great|big)) (?:expert|genius|lawyer|engineer|detective|critic|specialist)\\b|\\b(?:einstein|sherlock|genius|wise guy|smart (?:guy|one)|grandad|granddad|grandpa|gramps|old[- ]timer|sonny|little lady|missy|my good (?:man|woman)|princess)(?:{end}|,)|\\b(?:{group}) (?:(?:and|with) (?:parking|computers?|technology|maps?|money|numbers?)|and (?:cars|phones|apps|driving){end})',
    "\\bthe likes of you\\b|\\bhow (?:sweet|cute|adorable|quaint|touching|precious|charming)\\b(?! of you to)|\\bsurely (?:even |one of (?:them|these|those)|you (?:can|must|reali[sz]e|know)|that'?s not (?:too|so|beyond))",
    "\\b(?:hardly|not|isn'?t|wasn'?t|not like (?:it|they|you|this)(?:'?s| is|'?re| are| were)?)(?: exactly| like| made of)? (?:the (?:crown jewels|queen's|end of the (?:world|earth)|mona lisa)|gold\\b|diamonds|a fortune|a (?:matter of )?life|life (?:and|or) death|a (?:priority|catastrophe|kidney|tragedy|diamond|rolls|palace|picasso)|an emergency|heart surgery|priceless|your (?:life|kidney)|vital|(?:that |so )?urgent{end})|{start}(?:an? |for an? |{number} )[^.!?,]{3,36},? and you (?:make|want|expect|call|demand|ring|send|complain|shout)\\b|\\b(?:every|another|one more|all (?:the|these)|such a|just one of (?:the|those)) (?:liar|cheat|thief|crook|fraud|trouble-?maker|time-?waster|moaner|whiner|cheapskate|scrounger)s?\\b|\\bhave you (?:ever )?(?:tried|considered|thought of) (?:{wits}|be|pay|wait|sav|earn|learn|plan)",
    '\\b(?:{person}|anyone|you|one)\\b{rest} (?:should|ought to|could) be (?:happy|glad|grateful|thankful) (?:to|for|that|with|if|we|i|they)\\b|\\byou (?:(?:don.t )?strike {us} as|come across as|remind me of an?)\\b|\\bmore your (?:speed|level|style|league|class|size)\\b|\\bwho{is} going to (?:want|buy|steal|miss|need)\\b',
    '\\byou{have} never\\b[^.!?]{2,50}(?:, have you|in your life)\\b|\\b(?:is|was) (?:this|it) your first (?:time|day)\\b[^?]{0,40}(?:or something|or what|on earth)|\\bi (?:can tell|see|take it|gather|bet)(?: that)? you{have} never\\b|\\byou\\b{rest} (?:buy|spend|know|understand|read) nothing\\b|\\byou{are}?(?: such| an?| very| so| really)* (?:strange|weird|bad|{nasty}) (?:{person})\\b',
    '\\b(?:is|are) for (?:\\w+ )?(?:clever|smart|intelligent|educated|rich|decent|normal|proper|better|important|cleverer|smarter) (?:{person})\\b|\\bevery (?:other|normal|decent|sensible) \\w+ (?:reads?|knows?|manages?|pays?|brings?|checks?|understands?|waits?)\\b',
  ],
  unless: [
    'not your accent|like the sound',
    'wonder (?:if|whether) you (?:could|would|might|can|have|had|received|got|know|remember|still|already|prefer|need|want)|(?:get|receive)d? (?:our|the|my|an)',
    'i can help with|let me help',
  ],
  spares: ['quoted', 'reported', 'denied'],
  better: [
    {
      about: 'age|old|son|daughter|young',
      say: 'I will take you through it step by step, at whatever pace suits you.',
    },
    {
      about: 'english|accent|language|speak',
      say: 'The line is not very clear. Could you say that once more for me, please?',
    },
    { say: 'I may not have made that clear. Let me explain it another way.' },
  ],
};
