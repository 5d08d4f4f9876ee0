import type { ActRule } from '../../../language.ts';

/** After a hard word: not "hard to say", not "a difficult form". */
const TAIL =
  '(?=[,.!?;]|$| (?:for|when|with|after|and|but|that|at all|news|situation|time|experience|day|week|way|thing|position|wait|going|enough|indeed|to (?:hear|go|wait|be|have|lose|miss|deal|come|sit)|having|losing|being|waiting|without|i|sir|madam)\\b)';
const VERY =
  '(?: (?:given you|come as|so|very|really|quite|extremely|indeed|just|only|such|an?|too|all|more than|bit|must|have|been|be|feel|make|\\w+ly))*';
const FEELING = '(?:{feel}|{hard})\\b(?!-| (?:guess|estimate|copy|floor))';

const SEE =
  '(?:\\bi|{start}(?:can|totally|completely|so|really|fully))(?: can| could| do| would|{adv})* (?:understand|appreciate|imagine|see|reali[sz]e|know|hear|get|sense|feel|tell)';

/** Names or soothes the feeling. */
export const feeling: ActRule = {
  act: 'empathy',
  code: 'empathy.feeling',
  frames: [
    `${SEE}\\b(?! (?:where|which|who|whether|if|when))[^.!?;]{0,44}?\\b(?:${FEELING}|(?:spoil\\w*|ruin\\w*) (?:your|the)|frustration|urgent|concern|feelings?|disappointment|anger|anxiety|annoyance|urgency|rush|hurry|stress|(?:pressure|strain|position|spot|trouble) you)\\b`,
    `${SEE} (?:just |exactly )?(?:how (?:much|important|urgent|long|you (?:feel|must)|(?:that|this|it) (?:must )?feel)|what (?:that|it|this) (?:must|is|was|does|did|means|feels)|what you{are} (?:going|feeling|up)|why you(?!'d ask)|you(?:r feeling|r position| feel))`,
    '\\bmust (?:have )?(?:really )?(?:hurt|sting)\\b|\\bwould (?!help|suit)\\w+ any(?:one|body)\\b|\\bthat.s no way to (?:start|end|spend)\\b|\\bmust (?:have )?(?:feel|felt) (?:like|as (?:if|though)) (?!calling|ringing|a (?:good|nice))',
    `\\b(?:must|has to|have to|got(?:ta| to))${VERY} ${FEELING}`,
    `\\b(?:i|anyone|anybody|everyone|who|most people)(?: also| too)?(?:'d| would(?:n'?t)?| will)(?: also| all| not)? (?:(?:be|feel|find|have)${VERY}(?: \\w+)? (?:${FEELING}|the same|that way|lost my)|be (?:in|at|beside) (?:tears|my|your|a state))`,
    // "I'd be climbing the walls": what one would do oneself, if it is not help or advice.
    "\\bi(?:'d| would)(?: probably| certainly| surely)? (?!(?:{deed}|recommend|suggest|advise|say|try|add|need|like|love|rather|have (?:thought|said)|expect|imagine)\\b)[^.,!?;]{2,40}? (?:too|as well|myself|if (?:it|that|this|they|some\\w+|i'd|i were in)\\b)(?! (?:is|was) (?:possible|ok))",
    `\\b(?:an?|such) (?:{hard}|miserable|nasty|rotten|lousy|bad|poor|sad|long) (?:start|surprise|shock|end|welcome|day|night|wait|experience|position|situation|time to (?:wait|go|be))\\b|\\b(?:rubbish|rotten|unfair|miserable|lousy|{hard}),? isn'?t it\\b|\\b(?:it|that){is} (?:really |just |simply )?not (?:on|fair)(?=[,.!]|$)`,
    `\\b(?:that|this|it|what)(?:'s| is| was| has been| sounds?| seems)${VERY} {hard}${TAIL}`,
    `\\bhow (?:{hard})(?: for you)?${TAIL}(?! (?:is|was|would|to) )|\\bwhat (?:an? (?:\\w+ )?(?:{hard})|(?:rotten|awful|terrible|horrible|dreadful|bad) \\w+|an? (?:day|week|night|morning|journey|time|start)(?= (?:you|that|for)|[.!,]|$))(?:\\b|$)`,
    "{start}(?:awful|horrible|dreadful|terrible|rotten|brutal|grim|ugh|ouch|yikes|aw+(?: man| no)?|oh (?:dear|man|my)|gosh(?!,? that (?:sounded|came))|(?:my )?goodness(?: me)?)\\b(?=[,.! ]|$)|\\b(?:poor (?:you|thing|lad|man|love|kids?|girl|boy|little)|(?:hard|tough) going|(?:rotten|rough|bad) luck)\\b|\\b(?:oh|ah) no(?=[.!]|,? (?:that|what|how|poor|not|i'?m|and|right|just|on)\\b)",
  ],
  spares: ['quoted', 'reported'],
};

/** Shares the feeling in freer words. */
export const sharedFeeling: ActRule = {
  act: 'empathy',
  code: 'empathy.shared-feeling',
  frames: [
    "\\b(?:would|'d|must) (?:\\w+ )?(?:annoy|upset|worry|anger|frustrate|hurt|shock|scare|bother|exasperate|drive|wind|make)(?: any(?:one|body)| me| most|\\b{end})",
    '(?<!people )\\bin your (?:place|position|shoes)\\b',
    `\\byou(?:'re| are| must| may| have| do)? ?(?:sound|seem|feel|must be|right to be|every (?:right|reason)(?: to (?:be|feel))?|entitled to be)${VERY} ${FEELING}`,
    "\\byou{are} (?:not alone|in good hands)|\\bhope (?:you|every\\w+|s?he)(?:'re| are| is) (?:ok|all ?right|safe)",
    "\\bthat (?:really |just )?(?:sucks|stinks)\\b|\\bis way too long\\b|(?<!your \\w+ )\\bis (?:simply |just )?(?:not acceptable|unacceptable)\\b|\\bthat{is} (?:a lot|much|far|even|so much) worse\\b|\\bi can'?t (?:even )?imagine(?: how| what|{end})|\\b(?:gutted|hurry|worr(?:y|ied)) for you\\b",
    "\\b(?:no|small) wonder\\b|\\b(?:of course|naturally) you(?:'re| are|'d)[^.!?;]{0,12} {feel}\\b",
    `\\b(?:understandabl[ey]|mind at (?:rest|ease))\\b|\\b(?:be|feel)(?:ing)? {feel}{rest} (?:normal|natural|common)\\b|\\b(?:nothing|few things|little)(?:'s| is| are)? (?:more |worse|as ){hard}|\\b(?:natural|normal|reasonable|fair)\\b{few}\\b(?:worry|(?:be|feel|are|'re)${VERY} {feel})`,
    '\\bsorry (?:to hear|for (?:all )?(?:your|the) (?:loss|trouble|stress|upset|worry)|(?:that )?you{have}? had (?:to|such|an?)|(?:that )?you{are} (?:having|going through|feeling))',
    "\\b(?:don'?t|do not|(?:no need|nothing|try not|nothing for you) to|needn'?t) (?:you )?(?:worry|panic|be (?:worried|afraid|concerned|scared))\\b|\\b(?:rest|be) assured\\b",
    '\\b(?:(?:i|my|our) (?:do )?sympath\\w+|your (?:disappointment|frustration|concern|anger) is|feel (?:for (?:you|every\\w+)|(?:so |really |very )?(?:bad|awful|terrible|sorry))|my heart|been there (?:myself|too))\\b',
    "\\b(?:is|are)(?: \\w+){0,2} (?:{grim}|no (?:fun|joke|picnic)|just awful)\\b|\\bhuman to \\w|\\bthe (?:hard|worst|tough)\\w* (?:part|bit)\\b|\\blose (?:any )?sleep|\\bnothing (?:to be sorry|but (?:trouble|problems|bother))|\\bno need to (?:be sorry|apologi)|\\beasy (?:mistake )?to make\\b|\\byou{have}? d(?:id|one) (?:everything|nothing) (?:right|wrong)|\\bnobody{is} saying|\\byou{have}?(?: been)? wait(?:ed|ing)\\b{few}for nothing|\\bworst (?:fear|nightmare)|\\b(?:(?:hard|difficult|tough) to (?:bear|take|swallow|accept|hear)|a lot to (?:deal with|take in|cope with|handle|bear|carry|put up with))|\\bsounds? (?:like|as (?:if|though))\\b{rest}\\b{hard}\\b|\\b(?:(?:hurts|stings){end}|(?:can'?t|cannot|couldn'?t) (?:be|have been) (?:\\w+ )?(?:easy|nice|fun|pleasant)|\\bno(?:body| one)(?:'d| should| would| ever)? (?:likes?|enjoys|deserves|have|wants? to (?:be|wait|hear|stand|sit|spend|lose|pay)\\b)(?: to\\b|(?<=wants? to \\w+))|\\bi hate (?:that|to (?:hear|see|think)))|\\b(?:not|hardly|far from)(?: at all)? (?:what|how|the \\w+) (?:you|u|any\\w+)(?:'d| would| were| had)? (?:need|want|wish|deserve|hop|plan)|\\byou{have} (?:really |certainly )?(?:been through (?:a lot|so much|it)|had (?:an? |such |quite )+{hard})|\\byou poor\\b",
  ],
  spares: ['quoted', 'reported'],
};
