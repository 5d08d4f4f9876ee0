import type { ActRule } from '../../../language.ts';

const SPAN =
  '(?!a sec(?:ond)? \\w)(?:{number})(?: more)?(?:(?: to | or |-)(?:{number}))?[ -](?:{unit})\\b';
const WEEKDAY = "(?:{weekday})\\b(?!'s (?:storm|meeting|news|match|strike))(?:'s)?";
const DAY = `(?:${WEEKDAY}|(?:the )?end of (?:the |this |next |business )?(?:day|week|month|business|shift|play)|the weekend|(?:the )?\\d{1,2}(?:st|nd|rd|th)\\b|(?<=\\b(?:on|by) )the (?:\\w+-)?(?:first|second|third|\\w+th)(?= of|[.,!]|$| at)|(?:{month}) \\d{1,2}|\\d{1,2} (?:{month}))`;
const TODAY = '(?:today|tonight|this (?:morning|afternoon|evening|week|month|weekend))\\b';
const PART = '(?: morning| afternoon| evening| night)?';
/** An hour that must show itself to be one, because "two" counts anything. */
const CLOCK =
  '(?:(?:half|quarter|ten|twenty|five) (?:past|to) (?:{hour})|(?:{hour}) (?:thirty|fifteen|forty(?: five)?|twenty|ten)\\b|\\d{1,2}[:.]\\d{2}\\b|noon|midday|midnight|(?:{hour})(?: (?:today|tomorrow|tonight|this|in the|on|sharp|at the latest)\\b|(?<=m|sharp|clock|hundred)\\b|(?<=\\b(?:by|before) {hour})(?= (?:to (?!\\d|{number}\\b)[a-z]{3,}|so)\\b)|(?= ?(?:$|[.,!?;]))))';

/** With these somebody of ours binds himself. */
const OURS =
  "[^.!?]{0,160}(?:\\b(?:i|we|it|they|s?he|(?:our|the) \\w+)(?:'ll| will|'m|'re| are|'s| is going)\\b|\\byou(?:'ll| will)\\b|\\b{we} \\w+ (?:it|you|your)\\b|\\bwill (?:text|call|ring|phone|contact|have|get|tell|answer|let|reply|write)\\b)";
/** What is done for the customer, of which a present tense may promise. */
const CASE =
  '(?:refund|money|repair|part|deliver|parcel|packag|replac|new|card|letter|answer|repl|decision|result|technician|engineer|driver|courier|collection|appointment|slot|order|shipment|case|claim|report|manager|colleague|team|doctor|plumber|mechanic|van|truck|payment|transfer|check(?!-)|process|review|call|e-?mail|correct|meter)';

/** A stated time limit, date or duration. */
export const limit: ActRule = {
  act: 'time-commitment',
  code: 'time-commitment.limit',
  frames: [
    '\\b(?:within|inside|in|no(?:t)? later than|after|about|around|approximately|up to|under|(?:less|more) than|takes?|needs?|max(?:imum)?|at most|(?<=\\b(?:you|update|ring|call|check)\\b.{0,20})every|allow|expect|give (?:me|us|them|it)|another|next|for|usually|by|(?<=ll |will )be)' +
      `(?: the| next| first| about| around| at (?:most|least)| roughly| just| only| another| usually| normally| maybe| up to)* ${SPAN}`,
    `(?:${SPAN}|\\ban? (?!sec)(?:{unit}))(?: from now| at (?:the )?(?:most|latest)| or (?:so|two|less)|,? (?:no more|tops|max|sure|guaranteed|only)| time| window| slot| delivery| until| before| and (?:the|it|\\w+'ll))`,
    `{start}(?!(?:one|a) (?:sec|min))(?:it'?s |about |maybe |only |usually )?${SPAN}{end}(?!,? (?:(?:and )?(?:not|nobody|no|still|you)|that|without|i|how)\\b)`,
    '\\bwithin (?:the|an|this) (?:hour|day|week|month)\\b|\\ba fortnight\\b|\\btomorrow\\b(?! was)|\\bnext (?:week|month|{weekday})\\b|\\bfirst thing\\b|\\bovernight\\b|\\bquarter of an hour\\b',
    `\\b(?:by|before|until|till|later than|latest|between|after)(?: the| about| around| coming)* (?:${DAY}|${TODAY}|${CLOCK}|close of|we close|closing|the (?:day|week|month){is} out|half[- ]term|the (?:evening|morning)|dinner|lunch|breakfast|tea ?time|christmas|easter)${PART}`,
    `\\b(?:${DAY}|(?:at|for(?= \\d| half| quarter)|from|around|about|by|between) ${CLOCK})${PART}` +
      "(?<=(?:'s|\\b(?:i|ill|we|you|u|it|s?he|they|will|is|are|be|can|could|expect|arrives?|leaves?|sails?|departs?|lands?|goes|starts?|slot|due|eta|delivery|collection|appointment|answer|reply|refund)\\b(?:'\\w+)?)[^.!?;]{0,100})",
    `(?:\\b(?:will|can|could|coming|send|goes|leaves|arrives|out|by|back|there|delivered|sent|{we} \\w+ (?:it|you|the|your)|you'?ll (?:have|get|hear|receive|see)|'(?:m|re) \\w+ing (?:it|you|the|your))|(?<!you)'ll)\\b[^.!?;]{0,60}?\\b${TODAY}`,
    "(?:'ll|will) (?:be|have|get|hear|arrive|come|know)\\b{rest} before (?:you|the|your|we|he|she)\\b",
    '\\b(?:between|from) {hour} (?:and|to) {hour}\\b',
    `{start}\\w+(?: \\w+){0,3} (?:on|at|around|from) (?:${WEEKDAY}|${CLOCK})(?=[.!]|$)`,
    `{start}(?:on |for |coming |this )*(?:${WEEKDAY}|today)${PART},? ?(?:(?:at|between|by|before|from|noon|{hour})\\b|(?=[.!]|$))`,
  ],
  unless: [
    "^(?![^.!?]{0,200}(?:\\b(?:will|going to|shall|can|by|within|takes?|is|are|be|due|arrives?|leaves?|tomorrow|slot|got (?:until|you)|(?:booked|scheduled|put|moved|changed) (?:you|it|the))|'(?:ll|m(?! afraid)|re|s))\\b)[^.!?]{0,200}\\b(?:left|came|rang|went|was|were|did|had|got|read|paid|told|meant|sent|took|saw|kept|\\w{3,}ed|said|" +
      'yesterday|ago|last (?:week|month|night|year|{weekday}))\\b',
    // How long before something must be asked for.
    '\\bup to (?:an?|{number}) \\w+ (?:ahead|before|beforehand|in advance)\\b',
    // "What he explained to you at ten".
    `\\b(?:explained|called|rang|phoned|told|said|spoke|knew|failed|left|came|went|happened|missed|lost|noticed|signed|wrote|paid|bought|(?:was|were)n'?t)(?: [\\w']+){0,4} (?:at|on|around|by|for) (?:${CLOCK}|${DAY}|a (?:second|minute))(?!${OURS})`,
    // The customer's own time, options, and timetables: nobody binds himself.
    `^ ?(?:(?:please|just|so|then|and|or|but) )?(?:do(?:n't| not)|never|not|bring|hand|drop|call|ring|return|send it|pay|wait|sign|try|take|see|keep)\\b(?!${OURS})|^(?!${OURS})[^.!?]{0,80}\\byou (?:can|could|may|might|need to|have to|must|should|have {number}) (?!have|get|expect|hear|receive|collect|pick|fetch)|\\b(?:can|could) (?!you)[^.!?]{3,60} or \\w+ (?:it|you|the)\\b`,
    `^(?!${OURS})(?![^.!?]{0,80}\\b${CASE})[^.!?]{0,60}?\\b[a-z]{3,}(?<!\\b(?:that|there|can|should|will|may|might|could|would|to|usually)) (?:wait|lands?|takes?|holds?|runs?|goes|leaves?|sails?|arrives?|departs?|stays?|stops?|lasts?|ends?|starts?|begins?|decides?|(?:is|are|has|have)(?! (?:booked|due|set|arranged|scheduled|coming|going)))\\b`,
    '\\b(?:ferry|ship|vessel|trains?|bus|flight|plane|boat|tram|coach|barge)(?:s? (?:will|should|is due)|.ll)\\b|\\b(?:customs|your bank|the (?:bank|seller|airline|manufacturer|council|court|port|consulate|landlord))(?:.ll| will| may| might| usually| normally| takes?| needs?)\\b|\\b(?:free|valid|guaranteed)(?: of charge)? (?:for|until|till)\\b|\\bhappened (?:on|at)\\b|(?:\\x27| i)s (?:back|in|out|off|away|here|on (?:leave|holiday)) (?:on (?:{weekday})|until|till)\\b|^ ?\\w+ (?:it|them|the|your)\\b{rest} for {number} {unit}\\b|\\b(?:i (?:work|finish)|{we}(?:.m|.re) (?:here|in|open)) (?:until|till|from)\\b|\\ba lot to\\b',
    '\\b(?:since|dated|shows|(?<!\\bwhat\\b[^.!?]{0,30})says)\\b|\\bspite of\\b|\\b{number} (?:\\w+ )?questions\\b|\\bi could\\b[^.!?]{3,60}, but\\b|\\b(?:open(?:s|ing)?|closed|(?<!we )close (?!of)|closes|shuts?|contract|valid|warranty|policy|runs|limit|twice|once|per)\\b{few}\\b(?:{weekday}|every|{unit}|{hour} to|at (?:\\d|{hour}))\\b|not today|\\b(?:who knows|nobody (?:knows|can(?! say after)))\\b|\\bi (?:know|understand|see) (?:that|the|you|it)\\b|\\b(?:can.t|cannot) (?:promise|guarantee|say)|\\bdepend(?:s|ing|ed)? (?:\\w+ )?on (?:{weekday})',
    "^(?![^.!?]{0,200}(?:\\b(?:will|going to|can|send|delivered)\\b|'(?:ll|ve|re|m)\\b))[^.!?]{0,200}\\b(?:you(?:'ve)? (?:said|need|want|asked|mentioned|called|get(?!{far}\\b(?:report|result|money|refund|answer|reply)))|(?:should|would) have (?!it|the|your|an?\\b)|(?:i|we|s?he|they) (?:finish|start|stop|get|had)(?:e?s)?|every|(?:was|were) (?:meant|supposed|due|going))\\b|\\bbeen (?:\\w+ ){0,3}for\\b|(?<!\\b(?:ticket|case|claim|report|file|request) )(?:is|are|'s|'re) open\\b|\\bit's {weekday},|\\bwe'll see\\b",
    '^ ?(?:(?:and|so|but|or|first|also),? )?(?:do|did|does|is|are|was|were|will|would|can|could|have|has|may|shall|what|when|where|how|which|in (?:what|which))\\b[^.!?]{0,120}\\?|look(?:ing)? after you|\\b(?:how|what) (?:can|may) {we}|(?:help|serve) you today|(?<!will )see you\\b|\\bmy name\\b',
  ],
  unlessActs: ['hold-request', 'confirm', 'anything-else'],
};
