import type { FaultRule } from '../../language.ts';

const SPARES = ['quoted', 'reported', 'denied'] as const;

/** Rebukes in courteous dress: the words are polite, the frame is not. */
export const politeVenom: readonly FaultRule[] = [
  {
    code: 'self-respect.veiled',
    class: 'self-respect',
    severity: 'fatal',
    frames: [
      '\\b(?:people|person|persons|someone|somebody|gentlem[ae]n|lad(?:y|ies)|men|m[ae]n|woman|women|business|compan(?:y|ies)|customers?|client|callers?|anyone|one|those|stories|names?|households?|famil(?:y|ies)) (?:of|in|on|at|with|from|like) (?:your|yours) ?(?:years|age|position|income|size|neighbou?rhood|stage|background|level|sort|class|means|budget|kind|limited|area|country|street|shop|generation|wages?|account|village|standing|education|profession)?\\b',
      "\\bat your (?:\\w+'s )?(?:age|stage of life|time of life|years)\\b|\\byou(?:'re| are) (?:so|too|very|quite|rather) (?:old|poor|broke|young|fat|ugly|uneducated|provincial|simple|foreign)\\b|\\bcome from the (?:countryside|village|provinces|mountains|farm)\\b|\\b(?:too|so|very) (?:difficult|complicated|technical|hard|heavy|advanced) for (?:a |an )?(?:you|woman|lady|man like|girl|beginner|layman|old|customer|person|people like)\\w*|\\byour accent\\b|\\byour english\\b(?! is (?:very |really |so )?(?:good|great|fine|excellent|clear))|\\byou speak (?:too |so |very )?(?:strange|bad|funny|broken|odd)\\w*|\\bis (?:the|your) (?:language|english|reading|hearing|eyesight) the problem\\b",
      "\\b(?:can'?t|cannot|couldn'?t|could|able to) (?:even |seriously |really |actually )*(?:tell (?:a |an |the )?\\w+ from (?:a |an |the )?\\w+|tell the time|fill (?:in|out) (?:a|the|one|this) (?:simple |single )?form|read a (?:clock|label|map|sign|form|calendar)|spell|count to|add up|follow (?:a )?simple|work a (?:phone|printer|computer)|use a (?:phone|computer|printer|keyboard))\\b|\\bdo you (?:even|actually|really|honestly) (?:know|understand|have (?:any|the faintest|a clue))\\b[^.!?]{2,50}\\??|\\bhave you (?:ever|actually|even) (?:seen|read|opened|used|sent|heard of|held|filled)\\b[^.!?]{2,30}(?:before)?\\?",
      "\\b(?:have|get|ask|let) (?:somebody|someone|your (?:son|daughter|children|grandchildren|husband|wife|kids?|boss|mother|colleague|grandson))(?: young| younger| else| who| with)?[^.!?]{0,30}(?:look|read|explain|help you|call|ring|use|do it|understand|phone|speak)\\b|\\b(?:your|perhaps your) (?:son|daughter|husband|wife|grandson|mother) (?:could|should|might|can|calls?)\\b|\\b(?:put|is there) (?:a colleague|somebody|someone|anybody|anyone) (?:on |at home |there |else )?(?:who|with a brain|with any sense|sensible)\\b|\\bbaby (?:words|talk|steps for you)\\b|\\bmove your finger\\b|\\b(?:slowly|once more|again),? (?:slowly )?this time\\b|\\bhelp you spell\\b|\\blet me spell\\b(?! (?:it|that|my|the name|out my) (?:for|back|so)? ?(?:the|you to note)?)|\\breally so (?:hard|difficult|complicated)\\b|\\bi(?:'m| am) (?:a little |rather |quite )?surprised (?:that )?you (?:find|didn'?t|don'?t|can'?t|couldn'?t|never|still)\\b|\\bordinary readers\\b",
      "\\b(?:one|we) (?:does |do |can only |might |may )?wonders? (?:how|why|whether|if)\\b[^.!?]{3,60}|\\b(?:careful|sensible|normal|reasonable|ordinary|other|most|our other|decent|educated|clever) (?:customers?|people|clients?|callers?|persons?|readers|adults)[^.!?]{0,24}(?:don'?t|do not|never|manage|would|know|can|have no|tend|read|do[, .]|ask)\\b|\\bmake of that what you will\\b|\\b(?:grown|adult) (?:man|woman|men|person),?\\b|\\b(?:my|her|his) (?:little |younger |baby )?(?:brother|sister|daughter|son|niece|nephew|dog|cat|grandma)[^.!?]{0,40}(?:can|could|understands?|knows?|would)\\b|\\bsure you [\"“]|\\bheard that (?:one|story|excuse) before\\b|\\b(?:a few|lots|many|plenty|so many) of these (?:stories|tales|excuses)\\b|\\bremember the value\\b[^.!?]{0,12}generously|\\b(?:how|what) (?:very )?(?:convenient|clever|interesting that)\\b|\\bif you'?ll (?:forgive|permit|excuse) (?:my saying|me)(?: so)?\\b[^.!?]{0,12}(?:people|sir,? people|madam,? people)?",
      "\\b(?:of so little|so little|hardly any|next to no) (?:value|worth)\\b|\\byou(?:'ve| have)? (?:only )?(?:got )?(?:eleven|two|three|five|ten|\\d+) (?:dollars|euros|pounds|boxes|bucks)[^.!?]{0,20}(?:\\. what|and you|you think|in there)\\b|\\bthink you(?:'re| are) (?:a|an|our|the) (?:key|big|important|major|special|vip|expert|lawyer|only|king|queen)\\b|\\byou (?:absolute|utter|complete|total|stupid|silly|little|old|bloody) [a-z]+(?=[.,!?]|$)(?<!(?:beauty|star|legend|angel|gem))|\\bshouldn'?t be (?:sending|calling|shopping|ordering|travelling|using|driving|doing|buying)[^.!?]{0,30}(?:by (?:himself|herself|yourself)|alone|at all)\\b",
    ],
    unless: ['not your accent|like the sound', '(?:i|we) (?:wonder|would like to know)'],
    spares: SPARES,
    better: [
      {
        about: 'age|years|old|son|daughter|young',
        say: 'I will take you through it step by step, at whatever pace suits you.',
      },
      {
        about: 'english|accent|language|speak',
        say: 'The line is not very clear. Could you say that once more for me, please?',
      },
      { say: 'I may not have made that clear. Let me explain it another way.' },
    ],
  },
  {
    code: 'blame.veiled',
    class: 'blame',
    severity: 'heavy',
    frames: [
      "\\bhad you (?:only |just |simply |been |read |booked |told |asked |called |checked |looked |packed |paid |insured |given |listened |come |put |left |filled )[^.!?]{0,80}(?:would|wouldn'?t|you'd|we'd|none|might|could)\\b|\\bwould(?:n'?t| not)? have been[^.!?]{0,70}\\bif (?:you|your)\\b[^.!?]{0,20}|\\bif (?:the|your) (?:bill|invoice|form|label|people|staff|driver|truck|address|office|box|packing|house|doorbell)[^.!?]{0,30}(?:had|could|were|was|knew|would)\\b[^.!?]{2,40}|\\bif you (?:are|were) not so (?:slow|late|careless|lazy|stubborn)\\b|\\bwe'?d (?:all |both )?be (?:in a |spared|happier|better|so much)[^.!?]{0,40}\\bif\\b",
      "\\bit (?:is|was) (?:because )?you(?:r \\w+)? (?:who|which|that|want|wanted|did|didn'?t|write|wrote|choose|chose|signed|asked|forgot|said)\\b[^.!?]{0,40}|\\bis it not you\\b[^.!?]{0,30}|\\b(?:it|that) is because you\\b[^.!?]{0,30}|\\b(?:is|was|comes?|it'?s) (?:all |entirely |purely )?down to (?:how |the way |what )?you(?:r)?\\b[^.!?]{0,20}|\\byou(?:'re| are) the one (?:who|that)\\b[^.!?]{0,40}|{start}(?:your|entirely your|all your) (?:own )?(?:fault|mistake|planning|choice|doing|problem|signature|decision|error|job)\\b[^.!?]{0,24}|\\byours?,? not (?:mine|ours)\\b|\\bnot (?:mine|ours|my (?:fault|problem)),? (?:yours|it'?s yours|but yours)\\b|\\bblame the person\\b|\\bblame yourself\\b",
      "\\byou (?:forgot|held up|packed (?:it|them) (?:in|like|with)|picked the|ticked|turned up late|misread|misheard|left (?:it|the [^.!?]{2,16}) (?:on|out|open|running|off|in)|broke it|threw away|didn'?t (?:open|answer|pick up|hear|come|show|wait|say|write|put|tell|pay)|wrote|typed|gave (?:us )?the)\\b[^.!?]{0,40}(?:, (?:so|now|what|you|don'?t|not|and now|then|here)|\\. (?:don'?t|what|your|so|now)|, what did| you walk)|\\byour (?:truck|driver|people|office|staff|man|van|warehouse)[^.!?]{0,30}(?:late|wrong|slow|forgot|lost|can'?t|didn'?t)[^.!?]{0,12}(?:, so|, don'?t|, not|\\. don'?t)|\\b(?:u|you) picked [^.!?]{0,30}(?:u|you) picked|\\bbroke (?:it|them) yourself\\b|\\bhow (?:on earth |in the world )?did you (?:manage|contrive) to\\b[^.!?]{3,60}|\\bwhat did you (?:think|expect|imagine) (?:would|was going|might)\\b[^.!?]{0,20}",
      "\\bshoulda\\b|\\bshould of\\b|\\bdon'?t come (?:crying|running|complaining|moaning|back to us)\\b|\\bspare (?:us|me) (?:both|all|the)\\b|\\btrouble us\\b|\\bwhy (?:do |did )?you (?:just |only |always |not |never )+[^.!?]{2,40}|\\bplease don'?t let us (?:bear|pay|take)\\b|\\bwho let you\\b|\\bnext time (?:listen|read|think|look|choose|ask|write|check|pack|pay|you(?:'d| would) be so)\\b[^.!?]{0,40}|\\bwell done you\\b|\\bto (?:lose|break|forget|miss) (?:three|two|four|five|\\d+) [a-z]+ in (?:a|one) (?:year|week|month|day)\\b|\\b(?:your office|your side|your people) (?:which|who|that) (?:left|forgot|failed|gave|sent|did)\\b",
    ],
    unless: ["not your|isn'?t your|wasn'?t your", 'our (?:fault|mistake)'],
    spares: SPARES,
    better: [
      {
        about: 'address|label|wrote|form',
        say: 'The address needs a correction. I will change it now and arrange a new delivery.',
      },
      {
        about: 'pack|box|wrap',
        say: 'Let me look at how the goods were packed and see what the claim can cover.',
      },
      { say: 'However it happened, let me help you put it right.' },
    ],
  },
  {
    code: 'contradict.veiled',
    class: 'contradict',
    severity: 'heavy',
    frames: [
      "\\b(?:does|do) (?:this|it|that|we) look like\\b[^.!?]{2,30}\\??|\\bwho(?:'s| is) the [^.!?]{2,24}(?:expert|agent|professional|one who)\\b[^.!?]{0,24}\\?|\\byou (?:teach|telling|tell|going to teach) me\\b|\\btell(?:ing)? me(?: again)? how to (?!spell|find|get|reach|pronounce)\\b|\\b(?:give|giving) me (?:lessons|a lecture|orders)\\b|\\byou are not going to tell me\\b|\\byou ask me,? i ask\\b|\\b(?:can'?t|cannot|can) you (?:not )?look (?:by )?yourself\\b|\\byou can'?t look\\b|\\bif you know (?:everything|it|so much|all) ?(?:better)?\\b|\\bwhy,? may i ask,?\\b|\\bwas it not\\?|\\bdid i (?:not (?:already )?(?:tell|say|explain)|say)\\b[^.!?]{2,40}\\?(?: no\\b)?",
      "\\bone (?:really |always |simply )?(?:ought|should|must|needs|has) (?:to |always )?[^.!?]{3,50}|\\b(?:people|everybody|customers|one) (?:ought|should|are supposed|is expected) to (?:know|learn|read|understand|check)\\b|\\bi (?:really |simply )?(?:must|have to) (?:insist|ask you|request|remind you) (?:that )?(?:you )?(?:to )?(?:stop|not|never|refrain|cease|listen|control|be)\\b[^.!?]{0,30}|\\bi (?:would |must |should like to )?(?:gently |kindly |respectfully |politely )*remind you\\b(?! (?:of the|that the|that our|that your (?:appointment|delivery|payment))|,? (?:of the))[^.!?]{0,40}|\\brespectfully i remind\\b|\\b(?:you (?:may )?want to|please|kindly|do) check your facts\\b|\\byou(?:'ll| will) find (?:that )?(?:the|we|i|our|it)\\b[^.!?]{0,30}(?:not|never|right|correct|doesn'?t)|\\bi(?:'m| am) right\\b[^.!?]{0,24}|\\b(?:and )?you (?:are|were) (?:not|wrong)\\b(?=[^.!?]{0,20}(?:{end}|about|on|😊))(?<!if you are not|are you not|you are not|since you are not|when you are not)|\\bthe [a-z]+ is right and you\\b|\\bno,? no,?(?: and)? (?:again )?no\\b|\\b(?:that|this) is (?:simply |just )?not how\\b[^.!?]{0,24}|\\bwhat you say is not\\b|\\byou must (?:know|understand|accept|realise|realize) (?:that )?(?:our|we|i|my|this|it)\\b[^.!?]{0,24}",
      "\\b(?:as )?i (?:believe (?:i )?|have |'ve |had |did |think i |am sure i |literally |clearly |already )*(?:explained|told|said|wrote|mentioned|answered|say|stated)(?: this| that| it| you)?(?: to you)?[^.!?]{0,20}(?:yesterday|the day before|twice|already|before|at the start|three times|just now|very simple|in my last|several times|last time|a minute ago|clearly|and also)\\b(?! that (?:the|we|our)| (?:i|we) (?:will|would))|\\bas i (?:do not|don'?t) intend to\\b|\\bas i have already\\b[^.!?]{0,40}|\\bi already (?:say|said|tell|explain|wrote|told)(?! (?:the|our|him|her|them|my|it to))\\b[^.!?]{0,20}|\\bi (?:literally )?just (?:wrote|said|told|explained) (?:that|this|it|you)\\b|\\bscroll up\\b|\\bread (?:the (?:mail|message|email|text|page|form) again|it again|what i wrote|my (?:last )?message|again)\\b|{start}(?:wrong(?: again)?|nope,? wrong|incorrect){end}|\\bi said [^.!?]{2,20}\\. [a-z]+\\.|{start}(?:go|there|not here|move|next|speak|sit|quiet|silence){end}|\\bqueue starts\\b[^.!?]{0,12}\\. not\\b",
    ],
    unless: [
      'may i|shall we|let us|please (?:remind|tell) me',
      '(?:we|i) (?:ought|should) (?:to )?have',
      'one (?:moment|second|minute)',
      'i should have',
    ],
    spares: SPARES,
    better: [
      {
        about: 'told|said|explain|wrote|mention|say',
        say: 'Perhaps I was not clear enough. Let me go over the main points again.',
      },
      {
        about: 'wrong|right|facts',
        say: 'The record I see differs from what you say. May we go through it together?',
      },
      { say: 'May I explain how we can best solve this?' },
    ],
  },
  {
    code: 'provoke.veiled',
    class: 'provoke',
    severity: 'fatal',
    frames: [
      "\\b(?:nobody|no ?one|none of us|anybody)(?: upstairs| here| there| in| on)?[^.!?]{0,16}(?:will (?:ever )?(?:read|answer|care|listen|miss)|reads? (?:it|them|those)|'s ever read|has ever read|ever read)\\b[^.!?]{0,12}|\\b(?:it'?s|it is) also the bin\\b|\\bi could use (?:the|a) laugh\\b|\\b(?:makes? |it is )(?:really |absolutely )?no difference to (?:me|us)\\b|\\ball the same to (?:me|us)\\b|\\bdo give (?:them|him|her) my (?:regards|love|best)\\b|\\bhow (?:very |terribly |simply )?(?:frightening|scary|terrifying|exciting|impressive)\\b|\\bgoing to the (?:consumer|ombudsman|papers|press|police|court|newspaper)[^.!?]{0,16}are we\\b|\\b(?:lawyer|court|police|ombudsman|newspaper|manager|supervisor)\\b[^.!?]{0,6}(?:\\?|lol|,? ok\\.?)[^.!?]{0,6}(?: please do| bring| good| go ahead| how| oh| be my| do| and| so| lol)\\b|\\blawyer lol\\b|\\bleave us one star\\b|\\bsee if we care\\b|\\bsee who(?: gets| win| wins| is)\\b[^.!?]{0,20}|\\benjoys throwing\\b",
      "\\b(?:the )?door(?:'s| is) (?:behind|over|that way|there|open)\\b|\\bclose the door\\b[^.!?]{0,12}(?:gently|behind|on your)|\\bgood riddance\\b|\\b(?:finding|find) (?:yourself )?(?:another|a different|a new) (?:bank|haulier|carrier|courier|company|provider|shop|network|supplier|agent|forwarder|hotel|airline|clinic|doctor|dentist)\\b|\\bshan'?t (?:exactly )?(?:weep|cry|miss|lose sleep)\\b|\\bso sad to (?:lose|see)\\b|\\bshall i (?:clap|cry|applaud|weep|faint|bow|fetch a violin)\\b|\\bdo (?:please )?(?:shout|carry on|keep|go on|continue)(?: a little| on)? ?(?:louder|shouting|screaming|complaining|ranting|crying)?\\b[^.!?]{0,12}(?<=louder|shouting|screaming|complaining|ranting|crying|by all means)|\\ba queue of people\\b|\\bcancel,? then\\b|\\bclose (?:the|your) account,? (?:see|then|if|and see)\\b|\\b(?:don'?t|doesn'?t) (?:want|like) (?:it|the [a-z]+|this)\\? (?:don'?t|then|door|go|leave|cancel|tough|your|find|simple|just)\\b|\\bin advance of your departure\\b|\\bwho'?d (?:put up with|love your|have you)\\b",
      "\\b(?:as you like|love send|love (?:to )?buy)\\b(?<!as often as you like|as much as you like|as long as you like|as many as you like)|\\byou angry\\b[^.!?]{0,30}i am also|\\bwhat can you do\\?|\\byou still have what\\b|\\bgo to (?:the )?court\\b[^.!?]{0,12}(?:see|then|if|go|and)|\\bthen (?:you )?go\\b{end}|\\bif you (?:continue|keep|carry on|go on)(?: like this| this| on| shouting| on like this)?[^.!?]{0,30},? (?:i|we)(?:'ll| will| shall|'m| am)?(?: simply| just| have to)* (?:stop|hang|end|close|block|not|ignore|refuse|put)\\b|\\bdon'?t (?:trouble|bother) us\\b|\\bkindly f\\b|\\bf off\\b|\\bbeneath you\\b|\\b(?:can'?t|cannot) seriously be (?:angry|upset|crying)\\b|\\bcried on\\b|\\bu moan\\b|\\bha[.!]|\\b(?:to hell with)\\b|\\bspell the competitor\\b|\\bi have (?:all (?:evening|night|day)|tea)\\b[^.!?]{0,30}(?:shout|you have|no internet|dear)|\\bit'?s not as if you'?re\\b",
    ],
    unless: ["(?:help|let me|i'?ll|i will|we'?ll) [^.!?]{0,20}(?:find|call|arrange)"],
    spares: SPARES,
    better: [
      {
        about: 'complain|lawyer|ombudsman|newspaper|star|court',
        say: 'You have every right to complain. I will log it for you now and you will have an answer within 24 hours.',
      },
      {
        say: 'I want you to be satisfied. Tell me which point matters most and I will see what I can do.',
      },
    ],
  },
];
