import type { FaultRule } from '../../../language.ts';

/** Belittling in courteous dress: the words are polite, the frame is not. */
export const veiled: FaultRule = {
  code: 'self-respect.veiled',
  class: 'self-respect',
  severity: 'fatal',
  frames: [
    '\\b(?:one|we|i)(?: do| does| can only| might| may| must| have to)? wonders? (?:how|why|whether|if|what) (?:you|anyone|anybody|a person|some|people|your|one|it is that you|somebody|such)\\b(?! (?:could|would|might)(?: you)? (?:help|send|tell|give))[^.!?]{3,60}',
    "\\bi(?:'?m| am| must say i'?m| must admit i'?m)? (?:a little |rather |quite |somewhat |frankly |mildly |always )?(?:surprised|amazed|astonished|impressed|amused|fascinated)(?: that| how| at how| to hear)? (?:you (?:find|didn'?t|don'?t|can'?t|couldn'?t|never|still|managed|even|needed|need|think|took|have to ask|ask)|anyone|a (?:person|man|woman) of|somebody (?:of|with|in)|it took you)\\b",
    "\\b(?:i|one|we) (?:would|should|might|'d) have (?:thought|expected|assumed|hoped)(?: that)? (?:you|a |an |someone|somebody|anyone|even|your|such)\\b|\\b(?:surely|i'?m sure|i suppose|i imagine|i would assume|i trust|i assume)(?: even| that)? (?:you|a (?:man|woman|lady|gentleman|person|customer|business)|someone) (?:of your|like you|your age|can (?:read|count|see|manage|tell|spell|hear)|know(?:s)? how to (?:read|use|count|write|spell)|must have (?:heard|seen|learnt|learned|noticed)|do (?:read|listen)|speak|were taught)\\b",
    "\\b(?:which|whom|that) (?:i|we) (?:assume|presume|trust|hope|believe|take it) you (?:can|speak|read|know|understand|have heard|are able)\\b|\\bif you(?:'?ll| will| would)? (?:forgive|permit|excuse|pardon|allow) (?:my|me)(?: saying| for saying)?(?: so)?\\b[^.!?]{0,16}\\b(?:people|you (?:do|are|seem|don'?t|sound|appear|must)|your|customers|ladies|gentlemen|that (?:is|was) (?:rather|a))\\b|\\bno (?:offen[cs]e|disrespect)(?: intended| meant)?,? (?:but|however|madam|sir)\\b|\\bi don'?t mean to be rude,? but\\b|\\bwith names? like\\b",
    "\\b(?:of course|naturally|granted|admittedly),? (?:not everyone|not everybody|some people|some of us|for some people|not all (?:of us|customers|people))\\b|\\b(?:some people|some customers|some of us|certain (?:people|customers|persons))(?: simply| just)? (?:can'?t|can not|cannot|never|don'?t|will never|are (?:just |simply )?(?:never|slow|born|like that|difficult|impossible)|have (?:no|nothing|to work)|work|want|think|will complain|always|expect|do need)\\b|\\bpeople will (?:complain|believe|buy|say) any(?:thing|thing)\\b",
    "\\b(?:bless you|bless your (?:little )?(?:heart|soul|cotton)|there'?s a good (?:boy|girl|man|lady)|good (?:boy|girl)|clever (?:girl|boy|you|old you|man|woman)|don'?t you worry your|run along|never you mind|now now|there,? there|be a (?:dear|good (?:boy|girl|man|lady|sport|chap))|let the (?:grown-?ups|adults|professionals|experts)|leave (?:it|that|this|the thinking) to (?:the )?(?:grown-?ups|adults|professionals|experts|people who)|pretty little head|you poor (?:confused|old|little|simple))\\b(?!,? (?:i|we)(?:'ll| will))",
    "\\b(?:kindness itself|generous of you to|how (?:brave|clever|observant|perceptive|original|creative|charming) of you to|very (?:brave|creative|original|observant) of you)\\b(?! (?:send|wait|let|help|come|call to (?:say|tell)|tell|offer|understand|write|think of))|\\bfinally (?:figured|worked|learned|learnt|managed|understood|read|found the)\\b|\\bwe'?d both be spared\\b|\\bwould (?:it|that) be asking too much\\b|\\bis it (?:really )?too much (?:to ask|trouble) (?:for you|to (?:read|listen|check|look|wait))",
    '\\bas (?:any|every|everyone|everybody|anyone|even a|a) ?(?:one|body|fool|child|reasonable|normal|competent|experienced|professional|{person}|sensible|educated|five)?[a-z ]{0,16}(?:knows?|can (?:see|read|tell)|would (?:know|have known)|understands?|should know)\\b|\\beven (?:our|the|my) (?:youngest|newest|dimmest|cleaner|trainee|apprentice|intern|cat|dog|slowest|smallest)\\b|\\b(?:my|her|his|the) (?:little |younger |baby |three-year-old |small )?(?:brother|sister|daughter|son|niece|nephew|dog|cat|grandma|goldfish|parrot)[^.!?]{0,40}\\b(?:can|could|understands?|knows?|would|manages?|has (?:managed|done|got))\\b',
    "\\b(?:can|could|would|may|might) i (?:suggest|recommend|advise|offer) (?:(?:that )?you )?(?:a (?:course|dictionary|calculator|map|calendar|pair of glasses|hearing|good book|watch|clock)|buy(?:ing)? (?:a |some )|ask(?:ing)? (?:an adult|someone who)|learn(?:ing)?|tak(?:e|ing) (?:a )?(?:lesson|course|class))\\b|\\b(?:buy|get) yourself a (?:map|watch|calendar|dictionary|calculator|clock|diary|brain)\\b|\\bif your (?:people|staff|drivers?|lot|team|secretary|colleagues) could (?:tell|read|count|write|be bothered)\\b|\\b(?:could|can|able to) (?:only |just )?tell the time\\b|\\bcan'?t (?:even )?tell (?:a |an |the )?\\w+ from\\b|\\bhave you (?:ever|actually|even) (?:seen|read|opened|used|sent|heard of|held|filled|touched|looked at|been)\\b[^.!?]{2,30}\\?",
    "\\b(?:we|i) (?:all )?know (?:what|how) (?:people|customers?|women|men|old|students|they|your) [^.!?]{0,24}(?:are|is|get|do)(?: like)?\\b|\\b(?:do|don'?t) tend to (?:remember|exaggerate|forget|imagine|complain|panic|misunderstand|misread|overestimate|be)\\b|\\bthe likes of you\\b|\\bhow (?:sweet|cute|adorable|quaint|touching|precious|charming)\\b(?! of you to)|\\bsurely (?:even )?(?:you|that'?s not|it can'?t|it'?s not) (?:can|must|that|too|be|so|beyond|realise|realize|know)\\b",
  ],
  unless: [
    'not your accent|like the sound',
    '(?:i|we) (?:wonder if you (?:could|would|might|can)|wonder whether you (?:could|would))',
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
