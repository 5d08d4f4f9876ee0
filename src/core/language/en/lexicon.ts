import type { Slots } from '../language.ts';

/** Gaps, clause edges and word classes that several English rules share. */
export const lexicon: Slots = {
  start:
    '(?<=^|[.,!?;:\\u2026\\n"(] ?|\\b(?:and|but|so|well|ok|okay|then|look|sir|madam|' +
    "ma'am|please|oh|because|right|yes|no) )",
  end: '(?=\\s?(?:$|[.,!?;:\\u2026\\n")]))',
  gap: '[^.!?;\\n]{0,30}?',
  near: '[^.,!?;\\n]{0,14}?',
  wide: '[^.!?;\\n]{0,60}?',

  // Who is spoken to, and words that stand between the parts of a frame without changing it.
  who: "you|y'all|u",
  you: '\\b(?:you|ya|u)\\b',
  youAre: "\\b(?:you(?:'?re| are|'ve been| have been| were)|u r|u are|ur)\\b",
  youHave: "\\b(?:you(?:'?ve| have|'d| had)?|u)\\b",
  sir: "(?:,? (?:sir|madam|ma'am|miss|dear|mate|love|pal|buddy|lady|please))?",
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

  // Moods.
  cannotYou:
    "\\b(?:can'?t|cannot|couldn'?t|don'?t|didn'?t|won'?t|wouldn'?t|haven'?t|hadn'?t|aren'?t|" +
    "weren'?t|doesn'?t) {you}|\\b(?:can|could|do|did|are|were|have|had|will|would) {you} not",
  evenYou:
    '\\b(?:can|could|do|did|are|were|have|had|will) {you} (?:even|actually|really|ever|honestly|' +
    'seriously|at least|at all|bother to)',
  dont: "do not|don'?t|does not|doesn'?t|did not|didn'?t|never",
  cant: "can'?t|cannot|can not|couldn'?t|could not",
  wont: "won'?t|will not|wouldn'?t|would not|never",
  whyOn: "why(?: on earth| the hell| in the world| in heaven's name| then| exactly)?",

  // Past participles with which people say what somebody should have done.
  done:
    '[a-z]{2,14}ed|read|told|said|rung|paid|bought|known|come|written|been|taken|kept|done|given|' +
    'left|put|sent|seen|made|gone|let|chosen|thought|brought|found|held|begun|shown|spoken|' +
    'understood|stuck|set|cut|got it|got them|had it|had them|had the|built|hidden|worn|wound|' +
    'looked|listened|dealt|learnt|learned|spelt|used|stood|sat|picked|gotten (?:it|them|the)',

  number:
    '\\d+(?:[.,]\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|' +
    'twenty(?:[- ]four)?|thirty|forty(?:[- ]eight)?|fifty|sixty|seventy-two|ninety|half an?|an?|' +
    'a couple of|a few|several|the next',
  hour:
    '(?:half past|quarter past|quarter to|a quarter past|a quarter to|ten past|ten to|five past|' +
    'twenty past|twenty to|five to)? ?(?:\\d{1,2}(?:[:.]\\d{2})?|one|two|three|four|five|six|seven|' +
    "eight|nine|ten|eleven|twelve|noon|midday|midnight)(?: ?(?:am|pm|a\\.m\\.?|p\\.m\\.?|o'?clock|" +
    'sharp|hundred))?',
  unit:
    'seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|working days?|' +
    'business days?|calendar days?|workdays?',
  weekday: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|fri',
  month: 'january|february|march|april|may|june|july|august|september|october|november|december',
  day:
    'today|tomorrow|tonight|{weekday}|this (?:morning|afternoon|' +
    'evening|week|month|weekend)|next (?:week|month|{weekday})|(?:the )?end of (?:the |this |next |' +
    'business )?(?:day|week|month|business|shift|play)|noon|midday|midnight|close of business|' +
    'the weekend|lunch(?:time)?|tea ?time|dinner|closing(?: time)?|(?:the )?evening|' +
    "christmas|easter|the day after tomorrow|day's end|we close|i (?:finish|leave|go home)",

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
  colleague:
    'manager|supervisor|team lead(?:er)?|specialist|claims? (?:team|department|desk|' +
    'officer|handler)|colleagues?|department|warehouse|depot|technical team|engineers?|finance|' +
    'accounts?|legal|head office|duty manager|director|senior|escalations? team|dispatch|' +
    'carrier|second[- ]line|back office|operations|coordinator|planner|surveyor|adjuster|' +
    'underwriter|officer|committee|board|chief|boss|leader|owner|head of [a-z ]{3,20}|' +
    'technicians?|security team|fraud team|billing team|complaints team|customs team',
  role:
    'agent|service|desk|support|team|logistics|freight|express|courier|cargo|company|bank|' +
    'clinic|hospital|hotel|reception|shipping|lines?|airlines?|telecom|department|manager|' +
    'driver|supervisor|assistant|representative|centre|center|store|shop|claims|insurance|' +
    'post|delivery|parcels?|transport|forwarding|warehouse|depot|care|help',
  datum:
    'number|address|name|phone|email|e-mail|full name|details?|information|photos?|pictures?|screenshots?|receipt|invoice|id\\b|date|time|weight|dimensions?|size|postcode|post code|zip|code|contents?|value|description|reference|account|order|waybill|tracking|document|proof|copy|video|label|figures?|quantity|location|destination|contact|what happened|problem|issue|reason|container|booking|policy|signature|model|serial',
  deed: 'arrange|send|resend|re-send|replac|refund|credit|cancel|change|updat|correct|book|rebook|re-book|schedul|reschedul|ship|deliver|redeliver|issu|open(?:ed|ing)? (?:a|an|the)|rais|fil(?:e|ed|ing) |submit|process|forward|transfer|put you through|connect|call you|ring you|phone you|email you|text you|contact|notif|inform|report|apply|waiv|extend|reserv|upgrad|reset|restor|activat|unlock|block|order|dispatch|collect|pick|compensat|reimburs|return|exchang|repair|fix|reopen|add(?:ed|ing)? (?:a|the|your)|remov|escalat|expedit|prioriti|trac(?:e|ing|ed)|follow|get back|come back to you|let you know|keep you (?:posted|updated|informed)|start(?:ed|ing)? (?:a|an|the)|log(?:ged|ging)? (?:a|an|the|your|this)|register|assign|ask(?:ed|ing)? (?:the|our|my)|instruct|release|reroute|re-route|redirect|track|offer|give you|provide|hold (?:it|the|your)|keep (?:it|the)|pay|cover|set up|speak (?:to|with)|talk to|chas|move|put (?:it|your|a|this|in)|make sure|prepare|print|download|approv|hav(?:e|ing) (?:it|the|someone|a)|push|load|swap|reissue|adjust|deduct|discount|launch|reload|sort|resolv|take care|deal with|handle|investigat',
};
