import type { FaultRule } from '../../../language.ts';

/** Services nobody means to offer, honours nobody bestows, persons nobody is. */
const ABSURD =
  '(?:red|golden) carpet|orchestra|choir|fanfare|parade|fireworks|trumpet|champagne|(?<!your )violin|helicopter|limo|throne|halo|medal|trophy|oscar|nobel|gold star|statue|plaque|applau|ovation|lullaby|bedtime|tuck you|hold (?:your|his|her) (?:little )?hand\\b|carry you|kneel|chauffeur|butler|servant|slave|nanny|babysit|rocket|magic|genie|wizard|crystal ball|psychic|' +
  'miracle|clap\\b|\\bcry\\b|weep|faint\\b|drop everything|\\bbow\\b|biscuit|hank|pony|yacht|castle|unicorn|circus|knighthood|kidney|angel|fairy|santa\\b|father christmas|superman|batman|einstein|napoleon|cleopatra|emperor|pope\\b|royalty|(?:king|queen)\\b(?! (?:size|bed|room|street))|iron your|wipe your';
/** Whom nobody would call for a trifle. */
const ALARMED =
  'red cross|chairman|army|navy|president|king|queen|pope|nobel|press|media|newspapers|bbc|nasa|palace|mumm\\w+|nanny|nation|marines|cavalry|fbi|interpol';
const POSER =
  "expert|genius|lawyer|professor|complain\\w*|moan\\w*|whin\\w+|victim|critic|know-?it\\w*|hero|diva|drama|tantrum|threat|speech|lecture|sob story|(?:{person}|patient|tenant|reader|traveller|parent) who(?:se|'s)?";
const SHOW =
  'tantrums?|drama|theatrics|opera|hysterics|outrage|fury|rage|passion|speech|outburst|rant(?:ing)?|shouting|moaning|whining';
const CHILDISH =
  '(?:sob|sulk|whin|moan|rant|stamp|stomp|storm|pout|beg|scream|yell|glar|wail|grumbl|shriek)(?:e|p|ing|ping|ging|ge)?\\b';
/** What customers do in anger, and what nobody thanks them for. */
const RUDE =
  '(?:shout|yell|scream|moan|whin|insult|wast|interrupt|ruin|ignor|threaten|lectur|rant|swear|sulk|storm|spoil|disturb|accus|patroni)\\w*';
const MIGHTY =
  'clever|special|smart|funny|cute|precious|lucky|a genius|sweet|grumpy|touchy|impatient|sensitive|demanding|brave|important|wonderful|charming|adorable|bright|delightful|grand|posh|sharp|observant|full of|little|bundle|ray';

/** 真了不起: praises, pities, thanks and offers in mockery. */
export const mock: FaultRule = {
  code: 'provoke.mock',
  class: 'provoke',
  severity: 'heavy',
  frames: [
    // Mock offers, alarms and honours.
    `\\b(?:shall|should|must|want|you'd like|prefer|perhaps|maybe|expect(?:ing)?|would|offer|give|award|deserves?|cue|pass|left|forgot\\w*|get|fetch|play|look like|i{am}(?: not)?|you{are} not|are you|am i)(?: (?:sir|madam|you|you'd|i|we|me|us|like|us to|me to|to|my|the|an?|your))*,?(?: \\w+){0,5}? (?:${ABSURD})(?! (?:home|in|is|was|on|or|with|up)\\b)`,
    `\\b(?:(?:shall|should|must|do|let) (?:i|we|me)|{we}{will})(?: \\w+)? (?:call|ring|alert|wake|notify|inform|summon|send for|phone|fetch|tell|get)(?: in)?(?: the| your| our| a)? (?:${ALARMED})\\b(?! (?:office|of|for|desk|in|at|line|hotel|team|street)\\b)`,
    '\\b(?:oscar|prize|award|trophy|medal)[^.!?,]{0,24} goes to (?:the (?:{person})|room)\\b',
    '\\b(?:round of applause|slow clap)\\b',
    '\\bsurprise,? surprise\\b',
    '\\bcolou?r me \\w+',
    '\\bimagine (?:my|our) (?:surprise|shock|joy|delight|horror|amazement)\\b(?! when {we})',
    // Mock praise, mock thanks.
    `\\b(?:congrat(?:ulation)?s|bravo|hats off|(?:well|nicely) done|(?:good|nice|great) (?:job|work))\\b[,!.]?(?: (?:sir|madam|dear|love|mate|genius))?[,!]? ?(?:for|on|you{have}?)(?: (?:just|now|successfully|finally|managed to|once again|yet again|actually|somehow))* (?:lost|los[ei]|brok|break|forg|waiting until|block|lock|destroy|delay|kill|wreck|spill|burn|flood|delet|throw|yell|overload|drop|smash|turning up|fail|annoy|${RUDE})`,
    `\\b(?:delighted|pleasure|joy|treat|privilege|charming|love|adore|enjoy\\w*|hope you)(?: (?!not\\b|no\\b|never\\b|n't\\b|without\\b)[\\w']+){1,6}? ${RUDE}(?<!n't \\w+|{us} (?:to )?\\w+)`,
    '\\b(?:tell|teach|show|explain|lectur)(?:ing)?(?: to)? {us}? ?(?:on |about )?(?:how (?:to|i|we) )?(?:should )?(?:do |run )?(?:my|our)(?: own)? (?:job|business|trade|work)\\b',
    '\\b(?:treasure|cherish|frame|enjoy) your (?:\\w+ )?(?:feedback|complaint|review|opinion|advice|words?|comments?|insult|message)',
    '\\b(?:in|with|to|for all) your (?:superior|infinite|boundless|legendary|evident|undoubted|obvious|vast|immense) \\w+',
    `\\b(?:are|is|has|have|do)n'?t (?:you|that|we) (?:just )?(?:a )?(?:${MIGHTY})\\b|\\bif you were any more \\w+|\\bgrac(?:ed?|es|ing) (?:us with|(?:by|with) (?:your|a {person}))|\\blet(?:'s| us) all (?:pause|bow|clap|applaud|cry|panic|kneel|weep|pity)\\b`,
    `\\blucky us, (?:you|an?|the)\\b|{start}(?:look|great|wonderful|lovely|marvellous|joy|fantastic|brilliant|perfect|splendid|super|another day)[,:!]? (?:it'?s )?(?:yet )?(?:another|one more|our|mister|miss|madam)(?: [\\w-]+){0,3}? (?:${POSER})\\b|\\b(?:loyal|faithful|devoted|favou?rite|resident|serial|full-time) (?:complain|moan|whin|critic|grumbl|trouble-?m)`,
    // Whom you take yourself for.
    '\\b(?:(?:realis|realiz)\\w+|know|knew|aware|forgot|apparently|clearly|evidently|obviously)(?: that)?,? (?:i|we)(?: was| were|{am}|{are}) (?:speaking|talking|dealing) (?:to|with) the (?:\\w+ ){0,2}of\\b',
    '\\bin the presence of\\b',
    "\\b(?:who|you|they|he|she) (?:really )?thinks? (?:that )?(?:they(?:'re| are)|s?he{is}|you{are}|the rules?|rules|the world|the queue) (?:\\w+ )?(?:special|above|god|exempt|revolves?|owes?)\\b",
    "\\bthe customer (?:is not|isn'?t|is never) always right\\b",
    "\\b(?:since|as|if|given that) you(?: \\w+)? (?:know (?:so much|everything|it all|(?:my|our|the)(?: own)? \\w+{rest} (?:better than (?:we|i) do, (?:please|why|do)|so well))|(?:are|'re) (?:such an? |so )(?:\\w+ )?(?:expert|genius|clever|smart|brilliant|wise|chef|good at))",
    "you're such an? (?:\\w+ )?(?:expert|genius|specialist)",
    "\\b(?:since|if|as) {we}(?:'?m| am|'?re| are) (?:so|such)(?: an?)? (?:slow|stupid|useless|bad|hopeless|dim|terrible|rude|idiots?|lazy)",
    '\\b(?:do my job|swap (?:seats|chairs|places|jobs))\\b(?=[^.!?]{0,24}(?:yourself|faster|better|\\?))(?<!\\bnext to{rest})',
    '\\byou (?:come|go) (?:and |to )?(?:type|do|drive|sit|stand|work|carry)(?: it| here)?,? (?:if )?you can\\b',
    // Go on with the show.
    `\\b(?:why not|try|keep|carry on|please do|do|please) ${CHILDISH}(?! (?:for help|out|your pardon))|\\b(?:stamp|stomp)(?:ed|ing)? (?:your|those|his|her)(?: \\w+)? (?:foot|feet)\\b|\\b(?:your|his|her) (?:toys|dummy) out of\\b|\\b(?:feel free to|you can) hold your breath\\b|\\bslam (?:it|the \\w+) (?:on your way|as you|harder|if you)|{start}(?:stay|remain) (?:{feeling})\\b|\\bif it (?:amuses|entertains) you\\b|\\bwhatever (?:helps you sleep|makes you feel|you say,? (?:sir|madam|boss|your|professor|love|dear))\\b(?! (?:better|comfortable|safe))`,
    `\\b(?:such|(?:over|done|with|without|for) (?:(?:all |quite )?(?:this|that|the|your|an?)(?: little)?)) (?:${SHOW})\\b(?=[^.!?]{0,6}(?:over|about|for|from|{end}))(?<!\\b(?:so|my|no|to|we|i'?m|sorry)[^.!?]{0,20})|\\bhave you quite (?:finished|done)(?:{end}|\\?| (?:your|shout|rant|lectur|insult|yell))|\\b(?:an actual|a real) (?:question|problem|point|complaint)(?:,? or\\b| in there|\\?)|\\bany (?:other|more|further) (?:wonders?|miracles?|wisdom|insults?|tantrums?|pearls|theories)|\\bfeel(?:ing)? better now (?:that )?you{have}\\b|\\bdid some(?:body|one) (?:forget|lose) (?:their|his|her|your)(?: little)? (?:manners|temper|tongue|brain)|\\bwrong side of the bed\\b`,
    '\\bhalf as \\w+ as you',
    "{start}some(?:one|body)(?:{is}| needs?| woke| got| forgot| wants?| can'?t)(?: \\w+){0,4} (?:nap|hug|manners|temper|mood|bed|lesson|attention|grumpy|cranky|touchy|impatient|sensitive|special)\\b",
    "\\byour (?:tears|shouting|anger|threats?|yelling|crying|screaming|noise|tone|drama|title|lawyers?|opinion|feelings|hurry|fury)(?: really)? (?:do(?:es)?n'?t|won'?t|will not|can'?t) (?:move|impress|change|help|scare|frighten|interest|concern|work|make|get|bring|buy|fix|matter)",
    "\\b(?:not|never|n't|unwise|better not) (?:to )?(?:annoy|upset|insult|anger|threaten|cross|offend|provoke) (?:(?:the \\w+|people) who|{us}\\b)",
    '\\byou can (?:shout|scream|yell|cry|beg|stand|jump|argue|repeat|kneel|sulk|stamp)(?: (?:it|that|at {us}))? (?:on your (?:knees|head)|till you|until you)',
    '\\b(?:like|want|expect\\w*) {us} to (?:chew|sing|dance|spoon|tuck|kiss|clap|kneel|cry|beg|juggle|walk on|fly the|part the|turn back)\\b',
    '\\b(?:must be|how) (?:nice|lovely|wonderful|great|sweet|marvellous) (?:to have|having|to be|being) (?:nothing|that|no\\b|time|all that)',
    '{start}(?:ok(?:ay)?|sure|whatever),? (?:karen|boomer|princess|snowflake|champ|diva)[.!]?$',
    '\\b(?:devastated) (?:when|if|without) you',
    // Let them do magic, then; look who speaks; excuse me for living.
    "\\bif you (?:really |honestly )?(?:think|believe)(?: that)? (?:(?:they|he|she|it|any\\w+|some\\w+ else)(?: can|'?ll| will| could| do(?:es)?)?(?: \\w+){0,2} (?:magic|miracles?|wonders)|in (?:miracles|magic|fairies|santa|father christmas|the tooth fairy))\\b",
    '\\b(?:well|so|oh),? (?:do )?(?:excuse|forgive|pardon) me for (?:(?:not )?(?:being|having) (?:an?|the|no|only|two|ten)\\b|breathing|existing|living)',
    "\\b(?:shouting|yelling|screaming|crying|swearing|moaning|raging|threatening|stamping)\\b[^.!?]{0,16}(?:won'?t|will not|doesn'?t|does not|never|isn'?t going to) (?:[\\w']+ ){1,4}?(?:grow|sprout|conjure|fly|melt|wings|wheels|rockets?|miracles?|magic)\\b",
    "{start}(?:tell you what|here'?s an idea|idea|fine)[,:]? (?:then )?(?:why not )?(?:fix|do|drive|bring|carry|cook|fetch|deliver|write|clean|paint|fly|build)(?: it| them| that)? yourself\\b",
    // Who would believe that?
    '\\bnext you{will} (?:be (?:tell|say|claim|want|demand|blam|complain)ing|claim|tell {us}|blame)\\b',
    '\\bpull the other\\b',
    '\\bpigs (?:might |may |can |will )?fly\\b',
    '\\bif wishes were\\b',
    '\\bhell freezes',
    "(?<!\\b(?:not|never|n't|nobody|no ?one|sorry)\\b{far})\\b(?:on purpose|special?ly|personally|purely|solely|just|only)(?: just| purely)?,? to (?:annoy|spite|spoil|ruin|irritate|torment|torture|vex|upset|bother|punish) (?:you\\b|your)",
    "{start}(?:of course|yes|sure|obviously|naturally|clearly),? [^.!?]{0,12}\\b(?:we|i|the whole \\w+|they|everyone) (?:(?!n't|\\bnot\\b)[^.!?]){0,30}(?:on purpose|deliberately|for fun)\\b",
    '\\b(?:sure|of course|go on|yes|right),? (?:just )?blame (?:the (?!weather)\\w+|us|me|everyone)',
    '\\bheart bleeds\\b',
    '\\bbreaking my heart\\b',
    '\\b(?:a|one|single) tear (?:rolls?|runs?|falls?|for)\\b',
    '\\bpardon me for\\b',
    "\\b(?:oh|ooh),? (?:no,? )?(?:not )?(?:the|an?|another|your) (?:[\\w-]+ ){0,3}(?:council|lawyers?|ombudsman|reviews?|complaints?|manager|court|police|press|e?mail|letter|threats?|twitter|regulator)\\b[,!.]? ?(?:again|what|how|i'?m|we'?re|scary|help){rest}",
    '\\bstrongly[ -]worded\\b',
    '\\b(?:noted|logged|recorded),? and (?:\\w+ )?(?:forgotten|ignored|binned|shredded|deleted)\\b',
    '\\bagain\\b{rest}, {we}{have}? (?:got )?all (?:day|week|night|year)\\b',
    ', pray{end}',
    '\\b(?:cope|manage|survive)d? (?:before|without) you\\b',
    // I could, but you are not worth it.
    "\\bi(?:'d| would| could| might)(?: \\w+)? (?:help|explain|tell you|care|answer|smile|agree|listen|say sorry|feel sorry|be nice)[^.!?]{0,24}(?: if (?:i (?:thought you|cared|liked you|believed|felt))|, but (?:i(?:'d| would) (?:rather|hate)|you (?:seem|(?:wouldn'?t|won'?t|don'?t|can'?t) (?:even )?(?:listen|understand|get|believe|like|deserve|care|read))|then we))",
    "\\b{we}(?: just| really| simply| honestly)? (?:don'?t|do not) (?:feel like|fancy) (?:\\w+ing|it)\\b",
    "\\b{we}(?:'m| am|'re| are) not (?:in the habit of|your (?:secretary|mother|mum|maid|therapist|punch\\w*))\\b",
    '\\byou(?: must| should| need to| have to| can| better| first)+ (?:apologi[sz]e|beg)\\b{rest}\\b(?:first|before|otherwise|or {we}|then {we})\\b',
    "\\b(?:hop|pray|wish|count)(?:ing|ed)? (?:that |the \\w+ (?:un)?till? )?you(?:'d| had| would| might)?(?: \\w+)? (?:gone|left|go|leave|stormed|stopped|given up|give up|hung up|hang up)\\b",
    '\\bwhat (?:do|did|would|should|am|can|could) (?:you|i)[^.!?,]{0,24} do(?: about it)?, (?!refund|replace|send|cancel|exchange|keep|ring|call|leave|or\\b)(?![^?]* or )\\w+ [^.!?]{2,40}\\?',
    '\\b(?:needs?|get|find|take up|try|want)(?: yourself)? (?:an?|another|some)(?: new| other)? hobb(?:y|ies)\\b',
    '\\b(?:nothing (?:else|better|more \\w+) (?:going on|happening) in your)',
    "\\b(?:not|n't) (?:as though|as if|like) (?:{we}{have}? (?:care|mind|got|have|had)? ?(?:anything|other|work|people|better))\\b",
    '\\btake your time,[^.!?]{0,8}\\b{we}{have}? only\\b[^.!?]{0,12}(?:hundred|thousand|dozen|fifty|forty|thirty|twenty|people|queue|customers|patients|guests|lives|life)\\b',
    '\\bwas having (?:such )?an? (?:\\w+ )?(?:day|morning|evening|shift|lunch|coffee)[^.!?]{0,8}\\b(?:until|till|before) you\\b',
    "\\bwith (?:that|an?|your|such)(?: kind of)? (?:charm|attitude|tone|temper|mouth|manners|voice)(?: like that)?\\b[^.!?]{0,12}(?:i (?:can|see|bet|imagine|wonder|pity)|no wonder|you'll|who\\b|how\\b|why\\b)",
    "\\bpretend (?:i|we) (?:never|didn'?t) hear\\b",
    '\\bhow (?:riveting|thrilling|touching|original|gripping)\\b[.,!]? (?:and|but|now|do|next|anyway|was|did|still|are there)\\b',
    '\\b(?:so|oh|ah|wow),? (?:so )?you (?:do|can) (?:actually )?know how\\b',
  ],
  unless: [
    '\\bso sorry\\b|\\bi apologi[sz]e\\b|\\bi wish\\b',
    '\\bdeserves?\\b[^.!?]{0,16} for (?:your |being so |keeping |staying |all |so much )?(?:patience|patient|kind|calm|wait|help|cool)',
  ],
  spares: ['quoted', 'reported', 'denied'],
  better: [{ say: 'I understand how you feel. Let me tell you what I can do right now.' }],
};
