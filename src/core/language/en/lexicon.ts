import type { Slots } from '../language.ts';

/** Gaps, clause edges and word classes that several English rules share. */
export const lexicon: Slots = {
  start:
    '(?<=^|[.,!?;:\\u2026\\n"(] ?|\\b(?:and|but|so|well|ok|okay|then|look|sir|madam|' +
    "ma'am|please|oh|because|right|yes|no) )",
  end: '(?=\\s?(?:$|[.,!?;:\\u2026\\n")]))',
  near: '[^.,!?;\\n]{0,14}?',
  wide: '[^.!?;\\n]{0,60}?',
  // Like a gap, but on through commas and semicolons to the end of the sentence.
  few: '[^.!?]{0,24}',
  rest: '[^.!?]{0,30}',
  far: '[^.!?]{0,40}',
  some: '[^.!?]{2,50}',

  // Who is spoken to, and words that stand between the parts of a frame without changing it.
  who: "you|y'all|u",
  you: '\\b(?:you|ya|u)\\b',
  youAre: "\\b(?:you(?:'?re| are|'ve been| have been| were)|u r|u are|ur)\\b",
  youHave: "\\b(?:you(?:'?ve| have|'d| had)?|u)\\b",
  adv:
    '(?: (?:really|just|simply|clearly|obviously|actually|honestly|seriously|even|only|plainly|' +
    'certainly|definitely|surely|truly|quite|so|very|rather|too|also|still|perhaps|probably|maybe|' +
    'apparently|evidently|literally|all|ever|already|then|now|please|kindly|always|at least|' +
    'personally|totally|completely|absolutely|frankly|genuinely|once again|again|both|as well|' +
    'first|gladly|happily|immediately|quickly|therefore|hereby))*',
  person:
    'customers?|clients?|callers?|people|persons?|folks?|m[ae]n|wom[ae]n|lad(?:y|ies)|' +
    'gentlem[ae]n|guys?|users?|senders?|shippers?|passengers?|guests?|buyers?|adults?|' +
    'someone|somebody|anyone|anybody|everyone|everybody|households?|compan(?:y|ies)',
  child:
    'child|children|kids?|toddler|baby|pupil|schoolboy|schoolchild|five[- ]year[- ]olds?|' +
    '\\w+[- ]year[- ]olds?|fool|monkey|chimp|halfwit|half-wit|grandmother|grandma|granny|' +
    'first[- ]grader|trained monkey|beginner|blind man|dog|cat|brother|sister|niece|nephew',

  kin:
    'son|daughter|child(?:ren)?|husband|wife|kids?|boss|m[ou]m|mother|father|parents|brother|sister|nephew|' +
    'niece|grand\\w+|neighbou?r|colleague|friend',
  group:
    'foreigners|tourists|students|farmers|pensioners|women|men|ladies|girls|housewives|immigrants|villagers|americans|' +
    'boomers|teenagers|(?:old|poor|young|rich|country|simple|elderly) (?:people|folks?|customers|ladies)|the elderly',
  petName: 'honey|sweet(?:ie|heart)|darling|dear(?:ie)?|sonny|love|pet|mate|pal|buddy|sir|madam',
  /** One person, by whatever trade: teacher, doctor, dentist, accountant. */
  somebody:
    'some(?:one|body)|an? (?:[\\w-]+ )?(?:m[ae]n|woman|person|gentleman|lady|adult|mother|grown-?up|' +
    '\\w{3,}(?:er|or|ist|nt))',

  // Moods.
  cannotYou:
    "\\b(?:can'?t|cannot|couldn'?t|don'?t|didn'?t|won'?t|wouldn'?t|haven'?t|hadn'?t|aren'?t|" +
    "weren'?t|doesn'?t) {you}|\\b(?:can|could|do|did|are|were|have|had|will|would) {you} not",
  cant: "can'?t|cannot|can not|couldn'?t|could not",
  whyOn: "why(?: on earth| the hell| in the world| in heaven's name| then| exactly)?",

  // Past participles with which people say what somebody should have done.
  done:
    '[a-z]{2,14}ed|read|told|said|rung|paid|bought|known|come|written|been|taken|kept|done|given|' +
    'left|put|sent|seen|made|gone|let|chosen|thought|brought|found|held|begun|shown|spoken|' +
    'understood|stuck|set|cut|got it|got them|had it|had them|had the|built|hidden|worn|wound|' +
    'looked|listened|dealt|learnt|learned|spelt|used|stood|sat|picked|gotten (?:it|them|the)',

  // Short and full forms of the commonest verbs, written on to the word before.
  is: "'?s| is",
  am: "'?m| am",
  are: "'?re| are",
  will: "'?ll| will",
  have: "'?ve| have",
  nobody: 'no ?(?:body|one)',
  we: 'i|we',
  us: 'me|us',

  // Help that follows: with it a refusal or a rule is no wall.
  remedy:
    '\\b(?:however|instead|alternatively|let me|may i|shall i|would you (?:like|prefer|mind)|could you|' +
    "(?<!\\b(?:nothing|little|anything) (?:\\w+ ){0,2})(?:what )?(?:i|we|you)(?:'ll be able to| can(?! (?:do|say|see|tell you) (?:nothing|no)| hardly|not)| could)\\b(?!'?t|n't| not| do nothing)|" +
    "(?:i|we)(?:'ll| will)\\b(?! (?:not|never))|find out|(?:i'?m|i am|we'?re|we are|so|very|truly|really) (?:\\w+ )?sorry|apolog\\w+)",
  rule:
    'polic(?:y|ies)|rules?|regulations?|procedures?|protocols?|guidelines?|instructions?|orders|' +
    'terms(?: (?:and|&|of) (?:conditions|service|business|carriage|use))?|conditions|t&cs?|contract|' +
    'agreement|tariff|by-?laws|laws?|small print|statutes?|standards?|code',
  // Feelings a customer shows, and how they come out. Fear is left out: "no need to be afraid" is kind.
  feeling:
    'angry|upset|mad|emotional|annoyed|excited|worked up|wound up|het up|fired up|frustrated|hysterical|' +
    'aggressive|agitated|irritated|furious|offended|insulted|distressed|sad|sensitive|touchy|' +
    'dramatic|cross|hurt|bitter|tearful|bothered|impatient|stressed|outraged|grumpy|sour|' +
    'heated|disappointed|carried away|unhappy|personal|resentful|huffy|moody|livid',
  outburst:
    'shout(?:ing)?|yell(?:ing)?|scream(?:ing)?|cry(?:ing)?(?! out)|weep(?:ing)?|sob(?:bing)?|tears|rag(?:e|ing)|' +
    "sulk(?:ing)?|los(?:e|ing) (?:your|his|her|it|one's)(?: temper| cool| head| patience)?|" +
    '(?:get|rais)(?:e|ing) (?:your|his|her|the) voice|(?:tak(?:e|ing)) (?:it|this|that|things|everything) (?:so |too )?(?:personally|to heart|badly|hard)|' +
    'fuss(?:ing)?|scene|drama|tantrums?|anger|hysterics|outbursts?|commotion|song and dance|' +
    'panic(?:king)?|overreact(?:ing)?|bit(?:e|ing) my head|jump(?:ing)? down|tak(?:e|ing) it out on|(?:have|having) a go at|feel(?:ing)? (?:so |too |all )?(?:{feeling})|' +
    '(?:be|get|getting|being|become|becoming|grow|growing|sound|sounding|stay|go|going) (?:all |so |too |quite |that |this |such |very |rather )?(?:{feeling}|in a state)',
  // What he feels, understood.
  noWonder:
    '\\bno wonder (?:you(?:{are}| feel)|ur) (?:so |a bit )?(?:fed up|upset|angry|cross|annoyed|frustrated|furious|' +
    'disappointed|unhappy|stressed|worried)\\b',
  // Wherever the customer is sent away to.
  rival:
    '(?:some|any)(?:where|one|body) else|elsewhere|(?:(?:(?:one|any|some) of )?(?:our|the|those)|a|your|any) (?:dear )?(?:competit(?:ors?|ion)|rivals?)|' +
    '(?:another|a different|a new|some other|a better|a cheaper|the other|one of the other) ' +
    '(?:{place}|fool)',
  place:
    'bank|carrier|courier|company|shop|place|provider|store|haulier|forwarder|airline|network|hotel|supplier|' +
    'agent|line|post office|school|clinic|hospital|agency|broker|landlord|firm|operator|surgery|doctor|' +
    'dentist|insurer|garage|restaurant',

  number:
    '\\d+(?:[.,]\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|' +
    'twenty(?:[- ]four)?|thirty|forty(?:[- ]eight)?|fifty|sixty|seventy-two|ninety|half an?|an?|' +
    'a couple of|a few|several|the next',
  hour:
    '(?:(?:half|(?:a )?quarter|ten|five|twenty) (?:past|to))? ?(?:\\d{1,2}(?:[:.]\\d{2})?|one|two|three|four|five|six|seven|' +
    "eight|nine|ten|eleven|twelve|noon|midday|midnight)(?: ?(?:am|pm|a\\.m\\.?|p\\.m\\.?|o'?clock|" +
    'sharp|hundred))?',
  unit: 'sec(?:ond)?s?|min(?:ute)?s?|hours?|hrs?|(?:(?:working|business|calendar) )?days?|workdays?|weeks?|months?',
  weekday: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|fri',
  month: 'january|february|march|april|may|june|july|august|september|october|november|december',

  complain:
    'complain|(?:file|make|lodge|submit|write|raise|send|put in) (?:a |your |as many )?(?:formal |' +
    'bad |one[- ]star )?(?:complaints?|review|report)|sue(?: us| me)?|report (?:me|us)|' +
    '(?:call|tell|ring|phone|write to|go to|email|speak to|talk to|ask for|contact|run to|tweet|' +
    'alert) (?:my |the |our |your |a )?(?:manager|boss|supervisor|press|media|papers?|' +
    'newspapers?|lawyers?|solicitor|attorney|ombudsman|ceo|head office|headquarters|police|tv|' +
    'television|consumer \\w+|regulator|court|watchdog|trading standards|bbb)|' +
    'take (?:us|me|it) to court|go to court|post (?:it|that|this|about it)|' +
    'leave (?:us |me )?(?:a |one |your )?(?:bad |terrible |negative |one[- ])?(?:star|review)|' +
    'give (?:us|me) (?:one|a bad|zero|1)|slate us|name and shame',
  role:
    'agent|service|desk|support|team|logistics|freight|express|courier|cargo|company|bank|' +
    'clinic|hospital|hotel|reception|shipping|lines?|airlines?|telecom|department|manager|' +
    'driver|supervisor|assistant|representative|centre|center|store|shop|claims|insurance|' +
    'post|delivery|parcels?|transport|forwarding|warehouse|depot|care|help',
  datum:
    'number|address|name|phone|e-?mail|details?|information|photos?|pictures?|screenshots?|receipt|invoice|id\\b|date|time|weight|dimensions?|size|post ?code|zip|code|contents?|value|description|reference|account|order|waybill|tracking|document|proof|copy|video|label|figures?|quantity|location|destination|contact|what happened|problem|issue|reason|container|booking|policy|signature|model|serial',
  deed: 'arrange|(?:re-?)?(?:send|book|schedul|deliver|issu|load)|replac|refund|credit|cancel|change|updat|correct|ship|(?:open|start|add|log|fil[ei])\\w* (?:an?|the|your|this)|rais|submit|process|forward|transfer|put you through|connect|(?:call|ring|phone|e-?mail|text|message) you|contact|notif|inform|report|apply|waiv|extend|reserv|upgrad|reset|restor|activat|unlock|block|order|dispatch|collect|pick|compensat|reimburs|return|exchang|repair|fix|reopen|remov|escalat|expedit|prioriti|trac(?:e|ing|ed)|follow|get back|come back to you|let you know|keep you (?:posted|updated|informed)|register|assign|ask(?:ed|ing)? (?:the|our|my)|instruct|releas|re-?rout|redirect|track|offer|give you|provide|hold (?:it|the|your)|keep (?:it|the)|pay|cover|set up|speak (?:to|with)|talk to|chas|move|put (?:it|your|a|this|in)|make sure|prepare|print|download|approv|hav(?:e|ing) (?:it|the|someone|a)\\b|swap|adjust|deduct|discount|sort|resolv|take care|deal with|handle|investigat',
  // Rebukes: what is denied the customer, called out or laid at the customer's door.
  /** What takes eyes, ears or wits; "see", "remember" and the like only in questions. */
  wits:
    'read|hear|count|spell|add up|listen|understand|comprehend|grasp|follow|get it|keep up|cope|' +
    'take (?:it|that|this) in|(?:work|figure) (?:it|this|that|things) out|tell (?:the (?:time|' +
    'difference)|left|a )|think(?! (?:it|that|we|of|i))|do (?:the |simple |basic )?(?:sums?|maths?|arithmetic)',
  /** One word more, if it does not turn the sense round: after a blank, or before one. */
  mod: "(?: (?!not\\b|never\\b|no\\b)[\\w'-]{1,12})?",
  mods: "(?:(?!not\\b|never\\b|no\\b)[\\w'-]{1,12} )?",
  dull:
    'stupid|dumb|thick|dense|slow|dim|daft|dopey|ignorant|clueless|illiterate|brainless|gormless|' +
    'simple|foolish|silly|deaf|blind|senile|mad|crazy|insane|nuts|drunk|confused|thick-headed|' +
    'uneducated|naive|forgetful|gullible|hopeless|helpless|incompetent|lazy|careless|sloppy|' +
    'scatterbrained|disorgani[sz]ed|incapable',
  nasty:
    'ridiculous|unreasonable|dramatic|hysterical|childish|paranoid|pathetic|petty|greedy|rude|' +
    'delusional|fussy|picky|demanding|irrational|difficult|annoying|stubborn|selfish|spoil(?:ed|t)|' +
    'entitled|unbelievable|insufferable|unbearable|impossible|absurd|obnoxious|arrogant|ungrateful|' +
    'immature|tiresome|tedious|boring|cheeky|nasty|impolite|aggressive|abusive|infantile|' +
    'uncooperative|(?:over|too )-?sensitive|ill-mannered|stingy|awkward|clumsy|impatient|hard work',
  nuisance:
    'liar|cheat|thief|crook|con artist|fraud|nuisance|pain|drama queen|diva|cry-?baby|whiner|moaner|' +
    'nobody|joke|trouble-?maker|time-?waster|bully|child|baby|brat|amateur|fool|laughing stock|' +
    'waste of (?:time|space)|disgrace|embarrassment|handful|know-?it-?all|ignoramus|dimwit|dunce|' +
    'simpleton|clown|muppet|cheapskate|scrounger|pest|burden|headache',
  goods:
    'box(?:es)?|parcels?|packages?|packets?|bags?|phones?|phone case|t-?shirts?|shirts?|' +
    'scratch(?:es)?|dents?|stain|tear|crack|toys?|books?|cartons?|crates?|bits? of|pieces? of|stamp|' +
    'letter|envelope|postcard|card|mug|cup|plate|vase|kettle|lamp|chair|table|shoes?|trainers|coat|' +
    'dress|hat|jacket|pallets?|tins?|bottles?|jars?|tiles?|screws?|samples?|instruments?|documents?|' +
    'papers?|form|typo|mistake|delay|birthday|present|gift|suitcases?|cases?|clothes|socks|pens?|' +
    'coins?|fee|teapot|laptop|charger|cable|bucket|china|junk|rubbish|things?|stuff|watch|souvenirs?',
  money: '[$£€¥]\\d+|(?:\\w+ )?(?:dollars?|euros?|pounds?|quid|bucks|yuan|cents?|pence|pennies)',
  failing:
    'carelessness|negligence|laziness|stupidity|ignorance|muddle|forgetfulness|sloppiness|oversight|' +
    'impatience|greed|stinginess|stubbornness|indecision|lateness|thoughtlessness|incompetence|' +
    'inattention|tardiness|dithering|haste|mess|lack of \\w+|failure|refusal|absence|handwriting',
  /** What customers are told to be, and what they are told to watch. */
  civil:
    'patient|reasonable|polite|respectful|realistic|grateful|quiet|silent|sensible|civil|nice|serious|brief|adult',
  tone: 'tone|attitude|language|manner|behaviou?r|voice|temper',
  /** Whose doing it was: "your …". */
  doing:
    'fault|mistake|error|problem|responsibility|doing|negligence|choice|carelessness|decision|' +
    'look-?out|oversight|funeral|job|duty|making|packing|planning|business|concern|bad luck|{failing}',
  /** What shows of a person, as sneers pick it out. */
  trait:
    'accent|attitude|brains?|memory|eyesight|face|mentality|english|handwriting|packing|manners|tone|' +
    'spelling|skills|talent|temper|driving|attention span|iq|intelligence|vocabulary',
  /** The customer is thanked for what came of it. */
  credit:
    '\\b(?:because of|thanks to) (?:you|your \\w+)\\b[^.!?]{0,40}\\b(?:in time|safe(?:ly)?|found|noticed|caught|fixed|saved|spotted|learnt|learned)\\b|' +
    '\\bit was you who (?:found|noticed|spotted|warned|helped|saved)\\b',
  /** Words with which the speaker clears the customer, or takes the fault on the own side. */
  clears:
    "(?<!is it )\\b(?:not|never|isn'?t|wasn'?t|aren'?t|hardly|in no way|nothing)(?: \\w+){0,2} (?:because (?:of )?)?(?:your?|you(?:'ve| have)?)\\b" +
    '(?= (?:own )?(?:fault|mistake|error|problem|responsibility|doing|job|handwriting|accent|english|age|packing|label|carelessness|who|that|did|could|(?:doing|done) (?:any|wrong)|wasting))|' +
    "\\byou(?:'?re| are|'?ve| have)? (?:not (?:at all |being )?(?:wasting|wrong|a |an |unreasonable|difficult|" +
    'silly|bothering|disturbing|rude|the (?:only|first)|stupid|to blame|late)|(?:quite |absolutely |completely |entirely |perfectly |so )?right\\b|' +
    "couldn'?t (?:possibly )?have|could not have|don'?t (?:have|need) to|need not|needn'?t|did (?:nothing|everything|exactly))|" +
    "\\b(?:our|my)(?: own)? (?:fault|mistake|error|oversight|typo|bad)\\b(?<!(?:not|n'?t)(?: \\w+)? (?:our|my)(?: own)? \\w+)|" +
    '\\b(?:i|we) (?:(?:really|certainly|clearly|also) )?(?:should|ought to) (?:not )?have|' +
    "\\b(?:please )?(?:don'?t|do not|no need to) (?:worry|apologi[sz]e|blame yourself|hesitate)|" +
    '\\b(?:any(?:one|body)|every(?:one|body)) (?:could|would|can|might|may) (?:have|easily|make|miss|get|be)|' +
    "(?:, |- )(?:so |very |i'm )?sorry\\b(?!,? but)|\\beas(?:y|ily) (?:to )?(?:miss|overlook|mix|do)|\\bhappens to (?:everyone|all of us|the best)",

  // Feelings of a person, what causes them, and the waiting for which one thanks.
  feel:
    'upset|angry|annoyed|cross|worr(?:y|ied)|anxious|frustrated|disappointed|concerned|furious|' +
    'fed up|livid|gutted|miffed|mad|sad|scared|afraid|nervous|stressed|tired|exhausted|shocked|' +
    'hurt|let down|unhappy|desperate|devastated|irritated|panick\\w+|impatient|uneasy|' +
    'distressed|frightened|dismayed|worn out|at the end of your|at (?:my|your) wits|sick of|drained|shaken|freezing|starving|soaked',
  hard:
    'frustrat(?:ing|ion)|upset|worry(?:ing)?|stress(?:ful)?|disappoint(?:ing|ment)|annoying|distress|' +
    'terrible|awful|horri(?:ble|d)|dreadful|miserable|rotten|rough|tough|hard|difficult|trying|painful|' +
    'inconvenien(?:t|ce)|unpleasant|unsettling|unlucky|exhausting|tiring|shock(?:ing)?|nuisance|nightmare|' +
    'shame|pity|blow|let-?down|headache|hassle|scary|fright|un?nerving|nerve-?w?racking|draining|' +
    'disheartening|confusing|no fun|not (?:nice|pleasant)|the last thing (?:you|any\\w+) (?:needs?|wants?)|{grim}',
  grim:
    'heart-?breaking|frightening|maddening|infuriating|devastating|galling|gutting|distressing|' +
    'exasperating|upsetting',
  patience:
    'hold(?:ing)?|w(?:ai|eigh)t(?:ing|ed)?|hang(?:ing)? (?:on|in there)|patien(?:ce|t|tly)|' +
    'stay(?:ing)? (?:on|with|there|put)|bear(?:ing)? with|standing by|sticking (?:with|around)|giving (?:me|us) (?:that|a|the) m',
  // Not the name of a person or a company after "this is" or "I am".
  noName:
    '(?:the|an?|not|no|my|your|our|his|her|their|this|that|it|i|we|you|he|she|they|all|just|only|' +
    'so|very|too|quite|really|still|now|then|here|there|where|what|why|how|who|when|if|because|' +
    'about|for|from|to|of|on|in|at|by|with|as|like|up|off|out|over|under|and|or|but|also|always|' +
    'never|already|sorry|afraid|glad|happy|sure|able|ready|right|wrong|back|again|later|today|tomorrow|well|fine|good|great|' +
    'bad|ok|okay|free|new|old|sad|aware|true|correct|important|normal|different|separate|easy|' +
    'hard|far|more|most|less|much|one|two|three|four|five|six|half|part|madam|sir|please|thanks|' +
    'yes|done|above|piece|kind|sort|say|stupid|sweet|any|certain|keen|proud|positive|confident|human|alone|on|down|busy|due|open|closed|late|early|safe|full|empty|next|first|last|' +
    'nothing|nonsense|enough|everything|final|standard|[a-z]{3,}ing|[a-z]{4,}ed|' +
    '[a-z]{2,}(?:ful|ous|able|ible|less|ly(?= (?!from|at|here|speaking))))\\b',
};
