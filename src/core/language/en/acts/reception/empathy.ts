import type { ActRule } from '../../../language.ts';

/** After a hard word: not "hard to say", not "a difficult form". */
const TAIL =
  '(?=[,.!?;]|$| (?:for|when|with|after|and|but|that|news|situation|time|experience|day|week|way|thing|position|wait|going|enough|indeed|to (?:hear|go|wait|be|have|lose|miss|find|deal|come|sit)|having|losing|i|sir|madam)\\b)';
const VERY =
  '(?: (?:given you|come as|so|very|really|quite|extremely|indeed|just|only|such|an?|too|all|more than|bit|must|have|been|be|feel|make|\\w+ly))*';
const FEELING =
  '(?:{feel}|{hard})\\b(?!-| (?:estimate|guess|draft|idea|copy|floor|surface|fabric))';

const SEE =
  '(?:\\bi|{start}(?:can|totally|completely|so|really|fully))(?: can| could| do| would|{adv})* (?:understand|appreciate|imagine|see|reali[sz]e|know|hear|get|sense|feel|tell)';

/** Names or soothes the feeling. */
export const feeling: ActRule = {
  act: 'empathy',
  code: 'empathy.feeling',
  frames: [
    `${SEE}\\b(?! (?:where|which|who|whether|if|when))[^.!?;]{0,44}?\\b(?:${FEELING}|(?:spoil\\w*|ruin\\w*) (?:your|the)|frustration|concern|feelings?|disappointment|anger|anxiety|annoyance|urgency|(?:pressure|strain|position|spot|trouble) you)\\b[^.!?;]{0,20}`,
    `${SEE} (?:just |exactly )?(?:how (?:much|important|urgent|long|you (?:feel|must)|(?:that|this|it) (?:must )?feel)|why you(?!'d ask)|you(?:r feeling|r position| feel))`,
    '\\bmust (?:have )?(?:really )?(?:hurt|sting)\\b|\\bwould (?!help|suit)\\w+ any(?:one|body)\\b|\\bthat.s no way to (?:start|end|spend)\\b|\\bmust (?:have )?(?:feel|felt) (?:like|as (?:if|though)) (?!calling|ringing|a (?:good|nice))',
    `\\b(?:must|has to|have to)${VERY} ${FEELING}`,
    `\\b(?:i|anyone|anybody|everyone|who|most people)(?: also| too)?(?:'d| would(?:n't)?| will)(?: also| all| not)? (?:(?:be|feel|find|have)${VERY}(?: \\w+)? (?:${FEELING}|the same|that way|lost my)|be (?:in|at|beside) (?:tears|my|your|a state))`,
    `\\b(?:that|this|it|what)(?:'s| is| was| has been| sounds?| seems)${VERY} {hard}${TAIL}`,
    `\\bhow (?:{hard})(?: for you)?${TAIL}(?! (?:is|was|would|to) )|\\bwhat (?:an? (?:\\w+ )?(?:{hard})|(?:rotten|awful|terrible|horrible|dreadful|bad) \\w+|an? (?:day|week|night|morning|journey|time|start)(?= (?:you|that|for)|[.!,]|$))(?:\\b|$)`,
    "{start}(?:awful|horrible|dreadful|terrible|rotten|brutal|grim|ugh|ouch|yikes|oh dear|gosh|(?:my )?goodness(?: me)?)\\b(?=[,.! ]|$)|\\b(?:poor (?:you|thing|lad|man|love|kids?|girl|boy|little)|(?:hard|tough) going|(?:rotten|rough|bad) luck)\\b|\\boh no(?=[.!]|,? (?:that|what|how|poor|not|i'm|and|right|just|on)\\b)",
  ],
  unless: ["(?:understand|see|know|believe) that it'?s (?:you|urgent)"],
  spares: ['quoted', 'reported'],
};

/** Shares the feeling in freer words. */
export const sharedFeeling: ActRule = {
  act: 'empathy',
  code: 'empathy.shared-feeling',
  frames: [
    "\\b(?:would|'d|must) (?:\\w+ )?(?:annoy|upset|worry|anger|frustrate|hurt|shock|scare|bother|exasperate|drive|wind|make)(?: any(?:one|body)| me| most|\\b(?=[.,!]|$))",
    '(?<!(?:people|those|others|customers|someone) )\\bin your (?:place|position|shoes)\\b',
    `\\byou(?:'re| are| must| may| have| do)? ?(?:sound|seem|feel|must be|right to be|every (?:right|reason)(?: to (?:be|feel))?|entitled to be)${VERY} ${FEELING}`,
    "\\byou(?:'re| are) (?:not alone|in good hands)",
    "\\b(?:no|small) wonder\\b[^.!?;]{0,30}|\\b(?:of course|naturally) you(?:'re| are|'d)[^.!?;]{0,12} {feel}\\b",
    `\\b(?:understandabl[ey]|mind at (?:rest|ease))\\b|\\b(?:be|feel)(?:ing)? {feel}[^.!?;]{0,30} (?:normal|natural|common)\\b|\\b(?:nothing|few things|little)(?:'s| is| are)? (?:more |worse|as ){hard}|\\b(?:natural|normal|reasonable|fair)\\b[^.!?;]{0,16}\\b(?:worry|(?:be|feel|are|'re)${VERY} {feel})`,
    "\\bsorry (?:to hear|for (?:all )?(?:your|the) (?:loss|trouble|stress|upset|worry)|(?:that )?you(?:'ve| have)? had (?:to|such|an?)|(?:that )?you(?:'re| are) (?:having|going through|feeling))[^.!?;]{0,30}",
    "\\b(?:don'?t|do not|no need to|needn'?t|nothing to|nothing for you to) (?:you )?(?:worry|panic|be (?:worried|afraid|concerned|scared))\\b|\\b(?:rest|be) assured\\b",
    '\\b(?:(?:i|my|our) (?:do )?sympath\\w+|your (?:disappointment|frustration|concern|anger) is|feel (?:for (?:you|every\\w+)|(?:so |really |very )?(?:bad|awful|terrible|sorry))|my heart|been there (?:myself|too))\\b',
    "\\b(?:is|are)(?: \\w+){0,2} (?:{grim}|no (?:fun|joke|picnic)|just awful)\\b|\\bworst (?:fear|nightmare)|\\b(?:(?:hard|difficult|tough) to (?:bear|take|swallow|accept|hear)|a lot to (?:deal with|take in|cope with|handle|bear|carry|put up with))|\\bsounds? (?:like|as (?:if|though))\\b[^.!?;]{0,30}\\b{hard}\\b|\\b(?:hurts(?=[,.]|$)|(?:can'?t|cannot|couldn'?t) (?:be|have been) (?:\\w+ )?(?:easy|nice|fun|pleasant)|\\bno(?:body| one)(?:'d| should| would| ever)? (?:wants?|likes?|enjoys|deserves|have) to\\b|\\bi hate (?:that|to (?:hear|see|think)))|\\bnot (?:at all )?(?:what|how|the \\w+) (?:you|any\\w+)(?:'d| would| were)? (?:need|want|wish|deserve|hop)|\\byou(?:'ve| have) (?:really |certainly )?(?:been through (?:a lot|so much|it)|had (?:an? |such |quite )+{hard})|\\byou poor\\b|\\bhope (?:you|every\\w+|s?he)(?:'re| are| is) (?:ok|all ?right|safe)",
  ],
  spares: ['quoted', 'reported'],
};
