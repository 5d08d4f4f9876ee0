import type { ActRule } from '../../../language.ts';

const SPAN =
  '(?!a sec(?:ond)? \\w)(?:{number})(?: more)?(?:(?: to | or |-)(?:{number}))?[ -](?:{unit})\\b';
const WEEKDAY = "(?:{weekday})\\b(?:'s)?";
const DAY = `(?:${WEEKDAY}|(?:the )?end of (?:the |this |next |business )?(?:day|week|month|business|shift|play)|the weekend|(?:the )?\\d{1,2}(?:st|nd|rd|th)\\b|(?<=\\b(?:on|by) )the (?:\\w+-)?(?:first|second|third|\\w+th)(?= of|[.,!]|$| at)|(?:{month}) \\d{1,2}|\\d{1,2} (?:{month}))`;
const TODAY = '(?:today|tonight|this (?:morning|afternoon|evening|week|month|weekend))\\b';
const PART = '(?: morning| afternoon| evening| night)?';
/** An hour that must show itself to be one, because "two" counts anything. */
const CLOCK =
  '(?:(?:half|quarter|ten|twenty|five) (?:past|to) (?:{hour})|\\d{1,2}[:.]\\d{2}\\b|noon|midday|midnight|(?:{hour})(?: (?:today|tomorrow|tonight|this|in the|on|sharp|at the latest)\\b|(?<=m|sharp|clock|hundred)\\b|(?<=\\b(?:by|before) {hour})(?= (?:to (?!\\d|{number}\\b)[a-z]{3,}|so)\\b)|(?= ?(?:$|[.,!?;]))))';

/** A stated time limit, date or duration. */
export const limit: ActRule = {
  act: 'time-commitment',
  code: 'time-commitment.limit',
  frames: [
    '\\b(?:within|inside|in|no(?:t)? later than|after|about|around|approximately|up to|under|(?:less|more) than|takes?|needs?|max(?:imum)?|at most|every|allow|expect|give (?:me|us|them|it)|another|next|for|usually|by)' +
      `(?: the| next| first| about| around| at (?:most|least)| roughly| just| only| another| usually| normally| maybe| up to)* ${SPAN}`,
    `(?:${SPAN}|\\ban? (?!sec)(?:{unit}))(?: from now| at (?:the )?(?:most|latest)| or (?:so|two|less)|,? (?:no more|tops|max|sure|guaranteed|only)| time| window| slot| delivery| until| before| and (?:the|it|\\w+'ll))`,
    `{start}(?!(?:one|a) (?:sec|min))(?:it's |about |maybe |only |usually )?${SPAN}{end}(?!,? (?:(?:and )?(?:not|nobody|no|still|you)|that|without|i|how)\\b)`,
    '\\bwithin (?:the|an|this) (?:hour|day|week|month)\\b|\\ba fortnight\\b|\\btomorrow\\b(?! was)|\\bnext (?:week|month|{weekday})\\b|\\bfirst thing\\b|\\bovernight\\b|\\bquarter of an hour\\b',
    `\\b(?:by|before|until|till|later than|latest|between|after)(?: the| about| around| coming)* (?:${DAY}|${TODAY}|${CLOCK}|close of|we close|closing|the (?:day|week|month)(?:'s| is) out|half[- ]term|the (?:evening|morning)|dinner|lunch|breakfast|tea ?time|christmas|easter)${PART}`,
    `\\b(?:${DAY}|(?:at|for(?= \\d)|from|around|about|by|between) ${CLOCK})${PART}` +
      "(?<=(?:'s|\\b(?:i|we|you|it|s?he|they|will|is|are|be|can|could|arrives?|leaves?|sails?|departs?|lands?|goes|starts?|slot|due|eta|delivery|collection|appointment|answer|reply|refund)\\b(?:'\\w+)?)[^.!?;]{0,100})",
    `(?:\\b(?:will|can|could|coming|send|goes|leaves|arrives|out|by|back|there|delivered|sent|(?:i|we) \\w+ (?:it|you|the|your)|you'll (?:have|get|hear|receive|see)|'(?:m|re) \\w+ing (?:it|you|the|your))|(?<!you)'ll)\\b[^.!?;]{0,60}?\\b${TODAY}`,
    "(?:'ll|will) (?:be|have|get|hear|arrive|come|know)\\b[^.!?;]{0,30} before (?:you|the|your|we|he|she)\\b",
    '\\b(?:between|from) {hour} (?:and|to) {hour}\\b',
    `{start}\\w+(?: \\w+){0,3} (?:on|at|around|from) (?:${WEEKDAY}|${CLOCK})(?=[.!]|$)`,
    `{start}(?:on |for |coming |this )*(?:${WEEKDAY}|today)${PART},? ?(?:(?:at|between|by|before|from|noon|{hour})\\b|(?=[.!]|$))`,
  ],
  unless: [
    "^(?![^.!?]{0,200}(?:\\b(?:will|going to|shall|can|by|within|takes?|is|are|be|due|arrives?|leaves?|tomorrow|slot|got (?:until|you)|(?:booked|scheduled|put|moved|changed) (?:you|it|the))|'(?:ll|m(?! afraid)|re|s))\\b)[^.!?]{0,200}\\b(?:left|came|rang|went|was|were|did|had|got|read|paid|told|meant|sent|took|saw|kept|\\w{3,}ed|said|" +
      'yesterday|ago|last (?:week|month|night|year|{weekday}))\\b',
    '\\b(?:since|dated|shows|says)\\b|\\b(?:open(?:s|ing)?|closed|(?<!we )close (?!of)|closes|shuts?|contract|valid|warranty|policy|runs|limit|twice|once|per)\\b[^.!?]{0,24}\\b(?:{weekday}|every|{unit}|{hour} to|at (?:\\d|{hour}))\\b|not today|\\b(?:breakfast|shift|class|lesson|school|trains|buses|both \\w+) (?:is|are|starts?|begins?|arrives?|leaves?)\\b|\\b(?:who knows|nobody (?:knows|can))\\b|\\bi (?:know|understand|see) (?:that|the|you|it)\\b|\\bif you (?:don.t|do not)|\\b(?:can.t|cannot) (?:promise|guarantee|say)|\\bon hold\\b|\\bdepend(?:s|ing|ed)? (?:\\w+ )?on (?:{weekday})',
    "^(?![^.!?]{0,200}(?:\\b(?:will|going to|can|send|delivered)\\b|'(?:ll|ve|re|m)\\b))[^.!?]{0,200}\\b(?:you(?:'ve)? (?:said|need|want|asked|mentioned|called|get)|(?:should|would) have (?!it|the|your|an?\\b)|(?:i|we|s?he|they) (?:finish|start|stop|get|had)(?:e?s)?|every|(?:was|were) (?:meant|supposed|due|going))\\b|\\bbeen (?:\\w+ ){0,3}for\\b|(?<!\\b(?:ticket|case|claim|report|file|request) )(?:is|are|'s|'re) open\\b|\\bit's {weekday},|\\b(?:hold|press|keep|rinse|count)\\b[^.!?]{0,30} for {number} (?:seconds|minutes)|\\bwe'll see\\b",
    '^ ?(?:(?:and|so|but|or) )?(?:do|did|does|is|are|was|were|will|would|can|could|have|has|may|shall|what|when|where|how|which|in (?:what|which))\\b[^.!?]{0,120}\\?|\\bi help|look(?:ing)? after you|\\bhow (?:can|may) (?:i|we)|(?:help|serve) you today|have a (?:good|nice|great|lovely|wonderful)|(?<!will )see you\\b|\\bcalling about|\\bmy name\\b',
  ],
  unlessActs: ['hold-request', 'confirm'],
};
