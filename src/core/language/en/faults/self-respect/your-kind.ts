import type { FaultRule } from '../../../language.ts';

/** 你这种人: the customer is put into a despised class: age, origin, sex, character. */
export const yourKind: FaultRule = {
  code: 'self-respect.your-kind',
  class: 'self-respect',
  severity: 'fatal',
  frames: [
    '(?:you people|people like you|(?:customers?|clients?|callers|someone|somebody|persons?|' +
      'women|men|foreigners|folks?) like you|your (?:kind|type|sort|lot)|you lot|' +
      'you (?:foreigners|tourists|students|farmers|old people|pensioners|women|immigrants|' +
      'villagers|country people))\\b(?! of| are (?:the reason|why we)|.{0,20}(?:thank|' +
      'appreciate|value))',
    '(?:at|for) (?:your|someone your|a person your) age',
    '(?:someone|people|a (?:man|woman|person)) (?:of |at )?your age',
    "you'?re (?:too|a bit|so) (?:old|young|poor)",
    'old (?:man|woman|lady|fool|geezer)\\b(?= |,|!|{end})(?<=you {near})',
    "(?:can'?t|cannot|couldn'?t|can you|could you|able to) (?:even |really |not )*afford",
    "(?:if|since|when) you(?:'re| are) (?:so |too |that )?(?:poor|broke|cheap|stingy)",
    "too (?:cheap|stingy|poor|mean) to|don'?t have the money|you get what you pa(?:y|id) for",
    'what (?:do|did) you expect for (?:that|the|such|this) (?:price|money)',
    'for (?:that|the|what you) (?:kind of )?(?:price|money|paid|little you paid|pittance)' +
      '{gap}(?:expect|want|complain)',
    "you(?:'re| are) (?:just |so |being )*(?:cheap|stingy|tight-?fisted|poor|a cheapskate)",
    "(?:it'?s|it is|it was|that'?s|this is|was) (?:just|only) (?:a|one|some|two|three|" +
      'an?) (?:old |cheap |little |silly |stupid |bloody |few )?(?:box|parcel|package|bag|' +
      'phone|shirt|scratch|dent|day|days|dollars?|euros?|pounds?|hours?|yuan|toy|book|carton|' +
      'delay|bit of|dollar|piece of)\\b(?! (?:delivery|service|away|left|away from|more|per|' +
      'each|longer))',
    '(?:all )?this (?:fuss|drama|noise|trouble|shouting|complaining) (?:about|over|for)',
    '(?<!no need (?:for|to make) )(?:such a|making a|a lot of|much|what a) (?:big )?(?:fuss|' +
      'song and dance|drama|scene|big deal)',
    "(?:big|huge) deal\\b|what'?s the big deal|hardly worth",
    'not worth (?:much|anything|a thing|the trouble|complaining|my time)',
    'who (?:would want|wants|would steal|cares about) your',
    'your (?:junk|rubbish|stuff is worthless|cheap {near}|little (?:parcel|problem|package|box))',
    "you(?:'re| are|'ve been| must be| sound| look) (?:just |simply |clearly |obviously |" +
      'only |being |really |so |such |a bit |very |quite |totally |completely |too |' +
      'absolutely )*(?:a |an )?(?:ridiculous|unreasonable|dramatic|hysterical|childish|' +
      'paranoid|pathetic|impossible|petty|greedy|rude|ignorant|clueless|confused|delusional|' +
      'silly|fussy|picky|demanding|irrational|overreacting|exaggerating|difficult|stupid|dumb|' +
      'hopeless|annoying|crazy|liar|cheat|thief|nuisance|pain|drama queen|crybaby|whiner|' +
      'nobody|joke|troublemaker|time-?waster|slow|thick|dense|lazy|stubborn|selfish|spoiled|' +
      'spoilt|entitled|nuts|insane|mad)\\b(?! (?:to|that|about) (?:be angry|find|want|ask))',
    "who do you think you(?:'re| are)",
    "you(?:'re| are) (?:not|no(?:t)? that|nothing|no one|nobody) (?:that )?(?:special|" +
      'important|royalty|the king|the queen|the only|our only|god|vip)',
    "(?:the )?world (?:doesn'?t|does not) revolve around you",
    "do you think you(?:'re| are) (?:special|important|the only|better|our only|some|" +
      'the king|the queen|so)',
    "you think you(?:'re| are) (?:so |very )?(?:special|important|the only|better|clever|" +
      'smart|funny)',
    "get over yourself|aren'?t you ashamed|have you no shame|shame on you|you should be ashamed",
    'mr\\.? know-?it-?all|know-?it-?all|smart ?(?:ass|alec)',
    'never (?:met|seen|had|dealt with|spoken to|heard) (?:a |an |any |such |anyone |anybody |' +
      'somebody |someone |such an? )*(?:{near})(?:so |this |as )?(?:like you|stupid|difficult|' +
      'rude|demanding|unreasonable|annoying|picky|stubborn|slow|fussy|impatient|ungrateful)',
    'why are you (?:so|being so|always so|such) (?!early|kind|late tonight)',
  ],
  unless: [
    "you(?:'re| are) (?:not|never) (?:being )?(?:unreasonable|difficult|silly|overreacting|" +
      'a nuisance|ridiculous|petty|dramatic)',
    'thank|appreciate|no big deal|not a big deal',
  ],
  spares: ['quoted', 'reported', 'denied'],
  better: [
    {
      about: 'afford|price|money|pay|cheap',
      say: 'Let me compare the options and prices for you, so that you can choose.',
    },
    {
      about: 'just|only|worth|deal|fuss',
      say: 'I can see this matters to you. Let me look into it right away.',
    },
    { say: 'I hear what you need. Let me see what I can do about it.' },
  ],
};
