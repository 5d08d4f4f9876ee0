import type { FaultRule } from '../../../language.ts';

/** 你们这种人: sorts the customer by origin, age, sex or standing, or calls names. */
export const yourKind: FaultRule = {
  code: 'self-respect.your-kind',
  class: 'self-respect',
  severity: 'fatal',
  frames: [
    '\\b(?:{person}|those|types?|stories|names?) (?:just )?(?:like|such as) (?:you(?:rself|rselves)?|yours|u)\\b(?! (?:deserve|who value|are (?:the reason|why we)|keep us|make|help)|.{0,20}(?:thank|appreciate|value))',
    '\\b(?:you people|you lot|you guys never|you (?:{group}|northerners|southerners|brits|indians|chinese|europeans|africans|asians|traders))\\b(?!,? (?:thank|are (?:great|amazing)))',
    "\\byour (?:kind|sort|lot|type|ilk)\\b(?! of (?:business|shipment|goods|cargo|account|parcel|contract|problem|request|policy))(?={far}(?:\\b(?:always|never|all|should|can'?t|don'?t|are|is|of (?:person|people|customer)|here)\\b))|\\b(?:know|met|seen|with|from|for|of) your (?:kind|sort|type|lot|ilk){end}|(?<!in (?:\\w+ )?)\\b(?:brains?|memory|manners|intelligence|iq|attention span|temper) of an? (?!saint|friend)\\w+",
    '{youAre}{adv} (?:too |so |a bit |a little |getting )(?:old|young|poor|fat|ugly|uneducated|provincial|simple|foreign|senile|frail|weak|girly|blonde)\\b(?! (?:to fly|for the child))',
    '\\b(?:typical|just like a|bloody) (?:woman|man|customer|foreigner|student|pensioner|tourist|lawyer|(?:german|american|academic){end})\\b',
    "\\b(?:{group}|such (?:people|customers)) (?:always|never|all|just|simply|can'?t|don'?t|shouldn'?t|should|have (?:trouble|problems|no idea)|are (?:always|all|never|bad|no good|hopeless))\\b",
    "\\b(?:where(?:ver)?|the (?:place|village|country|town)) you(?:'?re| are| come| came)(?: from)?,? (?:maybe|perhaps|people|they|that|it|everything|nobody)\\b|\\bwhere you (?:come from,|belong\\b)|\\bgo back to your (?:country|village)\\b|\\bcome from the (?:countryside|village|provinces|mountains|farm|sticks)\\b|\\bwith (?:\\w+ )?(?:{trait}|name|voice|surname) like (?:that|this|yours)",
    '{youAre}{adv} (?:(?:such|being|just|acting|behaving|like|nothing|but|no|better|worse|than|an?|bit|of|real|total|complete|big|little|proper|right) ){0,4}(?!(?:confused|helpless|forgetful|careless|slow|naive|silly|lazy|disorgani|simple)\\w*\\b)(?:{dull}|{nuisance}|badly brought up|the (?:worst|rudest|dumbest|most \\w+) (?:{person}|one)|one of those{end}|just like (?:all )?the (?:others|rest){end})\\b(?! (?:to (?:be|feel|find|want|ask|raise|insist|get|reach)|that (?:this|the|our)|with the|situation|enough to))',
    '\\byou (?:absolute|utter|complete|total|silly|little|old|miserable|sad|horrible|{nasty}) (?:little )?(?:{nuisance}|man|woman|person|thing|people|boy|girl|sod|cretin)\\b',
    "\\b(?:your (?:mother|parents|mum|mom|father)|{nobody}|anyone|school)[^.!?]{0,16} (?:teach|taught|raised?) you\\b|\\bhow dare you\\b|\\b(?:some|the|what a|of all the|got a) (?:nerve|cheek)\\b|\\bact your age\\b|{start}(?:you )?(?:liar|cheat|thief|crook|cheapskate|moaner|whiner|fool|clown|muppet|ignoramus|scrounger)(?:[.!,]|$)|\\b(?:get|ask|find|fetch) (?:an?|some) (?:responsible )?(?:grown-?up|adult)\\b|\\bget over yourself\\b|\\b(?:aren'?t you|are you not|you should be) ashamed\\b|\\bhave you no (?:shame|manners|dignity)\\b|\\bshame on you\\b|\\bknow-?it-?all\\b|\\bfull of yourself\\b|\\bsmart ?alec|\\bwhat'?s your excuse\\b|\\byou make me (?:sick\\b|laugh[.!])|\\byou of all people\\b|\\byou{are} (?:not a (?:child|baby|kid)|an? (?:adult|grown\\w*|big (?:boy|girl)))\\b|\\bare you always (?:like this|this)\\b|\\bwho (?:raised|brought) you (?:up)?\\b",
  ],
  unless: [
    '{youAre} (?:not|never) (?:being )?(?:an? )?(?:unreasonable|difficult|silly|overreacting|nuisance|ridiculous|petty|dramatic|rude|bother)|\\b(?:sorry|apologies|apologi[sz]e|forgive me|excuse me|my (?:bad|mistake))[,;:!]? (?:that|this|it) was\\b(?!{rest}\\bby? ?you\\b)|\\b(?:i (?:made|said|did|asked)\\b{rest}|\\w+ (?:mistake |thing |error )?(?:of|for|from) (?:me|mine|us)\\b)|\\b(?:gets? (?:a |the )?discount|reduced|half price|free of charge|travel free|concession)|{clears}',
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
