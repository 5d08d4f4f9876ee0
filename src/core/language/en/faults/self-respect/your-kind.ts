import type { FaultRule } from '../../../language.ts';

/** 你们这种人: sorts the customer by origin, age, sex or standing, or calls names. */
export const yourKind: FaultRule = {
  code: 'self-respect.your-kind',
  class: 'self-respect',
  severity: 'fatal',
  frames: [
    // People like you.
    '\\b(?:{person}|those|types?|stories|names?) (?:just )?(?:like|such as) (?:you(?:rself|rselves)?|yours|u)\\b(?! (?:deserve|who value|are (?:the reason|why we)|keep us|make|help)|.{0,20}(?:thank|appreciate|value))',
    '\\b(?:you people|you lot|you guys never|you (?:foreigners|tourists|students|farmers|old people|pensioners|women|men|immigrants|villagers|country (?:people|folk)|northerners|southerners|americans|brits|indians|chinese|europeans|africans|asians|boomers|millennials|housewives|traders))\\b(?!,? (?:thank|are (?:great|amazing)))',
    "\\byour (?:kind|sort|lot|type|ilk)\\b(?! of (?:business|shipment|goods|cargo|account|parcel|contract|problem|request|policy))(?={far}(?:always|never|all|should|can'?t|don'?t|are|is|of person|of people|of customer|here|{end}))",
    "\\b(?:{person}|those|business|accounts?) (?:of|in|on|at|with|from) (?:yours\\b|an? \\w+ like yours|(?:your|such an?|a (?:rather )?different) (?:(?:\\w+'s )?age|years|position|income|size|neighbou?rhood|stage|background|level|sort|class|means|budget|kind|limited|generation|wages?|village|standing|education|profession|part of|side of|intelligence|calib(?:re|er)|postcode|status|gender|sex|religion|race|mentality|ability)\\b)(?! (?:would|are) (?:be |feel )?(?:upset|worried|annoyed|furious|angry|cross))",
    "\\b(?:at|for|of) (?:your|someone your|a person your) (?:(?:\\w+'s )?age|stage of life|time of life|years)\\b(?! (?:group|limit|\\d|the \\w+ (?:is|are)|you (?:get|pay|travel)))|\\b(?:someone|people|an? (?:man|woman|person|lady|gentleman)|folks?) (?:of |at )?your age\\b|\\bwith (?:that|your|ur|such an?) (?:{trait})\\b(?! {we} )|\\b(?:{trait}) of an? (?!saint)|\\bwith (?:your|ur) (?:budget|income|salary|education)\\b(?={rest}(?:happy|glad|lucky|grateful|what|no wonder|should|forget|can'?t))",
    '{youAre}{adv} (?:too |so |a bit |a little |getting )(?:old|young|poor|fat|ugly|uneducated|provincial|simple|foreign|senile|frail|weak|girly|blonde)\\b(?! (?:to fly|for the child))',
    '\\b(?:typical|just like a|bloody|another) (?:woman|women|man|men|customer|foreigner|student|pensioner|tourist|academic|lawyer|accountant|boss|american|german)\\b',
    "\\b(?:women|ladies|men|foreigners|students|farmers|pensioners|girls|housewives|villagers|(?:old|poor|young|rich|country|simple|elderly|such) (?:people|folks?|customers|ladies)|the elderly) (?:always|never|all|just|simply|can'?t|don'?t|shouldn'?t|should|have (?:trouble|problems|no idea)|are (?:always|all|never|bad|no good|hopeless))\\b",
    "\\b(?:where(?:ver)?|the (?:place|village|country|town)) you(?:'?re| are| come| came)(?: from)?,? (?:maybe|perhaps|people|they|that|it|everything|nobody)\\b|\\bwhere you come from,|\\bgo back to your (?:country|village)\\b|\\bin your (?:own )?(?:country|village)\\b{rest}(?:maybe|perhaps|people|they|different)|\\bcome from the (?:countryside|village|provinces|mountains|farm|sticks)\\b|\\bwhere you belong\\b|\\bwith (?:\\w+ )?(?:{trait}|name|address|voice|surname) like (?:that|this|yours)",
    // An elderly or helpless customer.
    '\\bput (?:your \\w+|someone|somebody) on(?: the (?:phone|line))?\\b(?=[^.!?]{0,4}(?:{end}|maybe|perhaps|who|with|instead))|\\b(?:ask|get|(?<!do you )have|let|find|bring|give (?:it|the phone) to|put) (?:somebody|someone|your (?:son|daughter|child(?:ren)?|grandchildren|husband|wife|kids?|boss|mother|mum|mom|colleague|grandson|granddaughter|nephew|parents))\\b(?! (?:home|in (?:when|to receive|between|at))| (?:name|sign|who is (?:home|in)))(?![^.!?]{0,36} for {us}\\b)[^.!?]{0,36}\\b(?:look|read|explain|help|call|ring|use|do it|understand|phone|speak|younger|young|who (?:can|knows|understands|speaks|has)|type|with (?:a|some|more)|on the (?:phone|line)|instead|for you|show)',
    "\\b(?:perhaps|maybe) your (?:son|daughter|husband|wife|grandson|granddaughter|mother|children|boss) (?:could|should|might|can)\\b|\\byour (?:son|daughter|husband|wife|grandson) (?:should|calls? (?:us|next))\\b|\\b(?:is there|isn'?t there|haven'?t you got|do you have) (?:somebody|someone|anybody|anyone|an adult|a grown-?up) (?:on |at home |there |else |around ){0,3}(?:i can|who(?! (?:can|could|will) (?:carry|sign|open|receive|collect|lift|take|drive|stay))|with (?:a brain|any sense)|sensible|more|less|younger|{end}\\?)",
    "\\bshouldn'?t (?:be|have been) (?:let|sending|calling|shopping|ordering|travelling|traveling|using|driving|doing|buying|allowed){rest}(?:by (?:himself|herself|yourself)|alone|at all|on (?:your|his|her) own|near)\\b|\\b(?:a|one|as a) (?:grown|adult|educated|fully grown|mature) (?:man|woman|men|person|adult)\\b",
    // Names.
    '{youAre}{adv} (?:(?:such|being|just|acting|behaving|like|nothing|but|no|better|worse|than|an?|bit|of|real|total|complete|big|little|proper|right) ){0,4}(?:{dull}|{nasty}|{nuisance}|badly brought up|the (?:worst|rudest|dumbest|most \\w+) (?:{person}|one)|one of those)\\b(?! (?:to (?:be|feel|find|want|ask|raise|insist|get|reach)|that (?:this|the|our)|with the|situation|enough to))',
    "\\b{who} (?:sound|look|seem|act|behave|talk) (?:just |exactly |rather |a bit |so |very |quite |really )?(?:like (?:(?:a|an|my) (?:{near})?(?:child|toddler|baby|brat|kid|old|fool|teenager|madman|lunatic|robot|beggar|criminal|thief|mother-in-law|drunk)|(?:someone|somebody|people|a person|the (?:type|kind|sort)) (?:who|that|of))|ridiculous|pathetic|silly|crazy|hysterical|childish|desperate|drunk|poor|ignorant|petty|spoiled)\\b|\\byou (?:don'?t|do not) (?:look|sound|seem|strike me) like (?:someone|somebody|a person|the (?:type|kind)|a)\\b",
    "\\b(?:don'?t be|stop being|why are you being|are you always|must you be|how can (?:you|anyone|somebody|a person) be)(?: (?:such|an?|so|this|that|always)){0,2} (?:{nasty}|{dull}|baby|child|cheap)\\b(?! (?:of|to ask))",
    "\\b(?:what|that(?:'?s| is| was)|it{is}|such|another|no) (?:(?:such|an?|the|very|really|pretty|rather|completely|utterly|kind of) ){0,3}(?:silly|foolish|ridiculous|childish|pathetic|absurd|idiotic|ignorant|pointless|laughable|daft|naive) (?:question|thing|idea|excuse|complaint|man|woman|customer|remark|request|argument|behaviou?r|reason|story)\\b(?<!no such thing as an? \\w+ question)",
    '\\byou (?:absolute|utter|complete|total|silly|little|old|ungrateful|miserable|sad|pathetic|greedy|selfish|rude|horrible|nasty) (?:little )?(?:{nuisance}|man|woman|person|thing|people|boy|girl|sod|cretin)\\b',
    '\\b(?:never|rarely|seldom|hardly ever) (?:met|seen|had|dealt with|spoken to|heard|come across|known) (?:a |an |any |such |anyone |anybody |somebody |someone |such an? )*(?:{near})(?:(?:so|this|as|quite as|more|that) \\w+|like (?:you|this from)|(?:stupid|difficult|rude|demanding|unreasonable|annoying|picky|stubborn|slow|fussy|impatient|ungrateful))\\b|\\b(?:you{are} the|one of the) (?:most \\w+|worst|rudest|slowest|stupidest|dumbest|pickiest|neediest) (?:{person}|person|caller|one)\\b',
    "\\bwho do you think you{are}\\b(?! (?:talking|speaking))|{youAre} (?:not|no(?:t)? that|nothing|no one|nobody)(?: that| so| all that| exactly)? (?:special|important|royalty|the king|the queen|our only|god|an? vip|(?:an? )?(?:big|important|key|major|expert|lawyer|doctor|engineer))\\b|\\b(?:the )?world (?:doesn'?t|does not) revolve around you\\b|\\bthink(?:s|ing)? (?:that )?you{are} {mods}(?:a |an |our |the )?(?:key|big|important|major|special|vip|expert|lawyer|only|king|queen|better|clever|smart|funny|above|entitled|god)\\b",
    "\\byou{are} (?:not a (?:child|baby|kid)|an? (?:adult|grown\\w*|big (?:boy|girl)))\\b|\\b(?:your (?:mother|parents|mum|mom|father)|{nobody}|anyone|school)[^.!?]{0,16} (?:teach|taught|raised?) you\\b|\\bhow dare you\\b|\\b(?:some|the|what a|of all the|got a) (?:nerve|cheek)\\b|\\bact your age\\b|{start}(?:you )?(?:liar|cheat|thief|crook|cheapskate|moaner|whiner|fool|clown|muppet|ignoramus|scrounger)(?:[.!,]|$)|\\b(?:get|ask|find|fetch) (?:an?|some) (?:responsible )?(?:grown-?up|adult)\\b|\\bget over yourself\\b|\\b(?:aren'?t you|are you not|you should be) ashamed\\b|\\bhave you no (?:shame|manners|dignity)\\b|\\bshame on you\\b|\\bknow-?it-?all\\b|\\bsmart ?(?:ass|alec|aleck)\\b|\\bso full of yourself\\b|\\bwhat'?s your excuse\\b|\\byou make me (?:sick|laugh)\\b|\\bare you always (?:like this|this)\\b|\\byou of all people\\b|\\bwho (?:raised|brought) you (?:up)?\\b",
    '\\bwhy are you (?:so|being so|always so|such)\\b(?! early|kind|late tonight)|\\bwhy must you (?:be|always)\\b|\\bhow (?:stupid|ignorant|naive|childish|petty|silly|rude|greedy|pathetic) (?:of you|are you|can you|you are|must you)\\b|\\bwhat (?:kind|sort) of (?:a )?(?:person|man|woman|customer|mother|father|business|company|fool|people|idiot|moron|adult|grown-?up|professional)\\b(?! (?:is|does|are) (?:it|your))',
  ],
  unless: [
    '{youAre} (?:not|never) (?:being )?(?:an? )?(?:unreasonable|difficult|silly|overreacting|nuisance|ridiculous|petty|dramatic|rude|bother)|\\b(?:gets? (?:a |the )?discount|reduced|half price|free of charge|travel free|concession)|{clears}',
    "(?:he|she|they|driver|courier|colleague|it) (?:is|was|were|'s|'re|had been) {near}(?:rude|lazy|slow|careless)",
  ],
  spares: ['quoted', 'reported', 'denied'],
  better: [
    {
      about: 'age|years|old|son|daughter|young|grand',
      say: 'I will take you through it step by step, at whatever pace suits you.',
    },
    {
      about: 'people|like you|kind|sort|from|village|country|name',
      say: "I will treat your case like everybody else's. Let me see what I can do for you.",
    },
    { say: 'I hear what you need. Let me see what I can do about it.' },
  ],
};
