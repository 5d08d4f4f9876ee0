import type { ActRule } from '../../../language.ts';

/** A stated time limit, date or duration. */
export const limit: ActRule = {
  act: 'time-commitment',
  code: 'time-commitment.limit',
  frames: [
    '\\b(?:within|in|by|before|no later than|not later than|at the latest|until|after|about|' +
      'around|approximately|up to|under|less than|takes?|take about|takes about|another|next|' +
      'for|maximum|max|at most|every) (?:the )?(?:next |first |about |around |at most |' +
      'approximately |roughly |just |only |the next |another )*(?:{number}|{number}(?: to |-|' +
      ' or )(?:{number}))(?: |-)?(?:{unit})\\b',
    '\\b(?:by|before|no later than|on|until|around|from|after|for|this|latest|between|' +
      'at(?= (?:noon|midnight|\\d)))(?: the| about| around| your| coming)? (?:{day}' +
      ')(?: (?:morning|afternoon|evening|night|at (?:noon|\\d{1,2}(?::\\d{2})? ?(?:am|pm)?|' +
      'the latest)))?\\b',
    '\\b(?:{number}|{number}(?: to |-)(?:{number})) (?:{unit})(?: from now|' +
      ' at (?:the )?(?:most|latest)| maximum| or (?:so|less)| left)',
    '\\btomorrow\\b(?! was)',
    '\\b(?:by|before|later|out|back to you|with you|there|delivered|sent|leaves?|arrives?|' +
      "send[^.!?;]{0,24}|you(?:'ll| will) [^.!?;]{0,40}|call you[^.!?;]{0,10}|'ll [^.!?;]{0,40}" +
      ') ?(?:today|tonight)\\b',
    '\\b(?:before|by|until|after) (?:lunch(?:time)?|we close|noon|closing|dinner|breakfast|' +
      'the weekend|christmas|evening|morning)\\b',
    '\\bfirst thing\\b|\\bhalf past (?:{number})\\b',
    '(?<!every |on |since |last |of |until )\\b(?:monday|tuesday|wednesday|thursday|friday|' +
      "saturday|sunday)(?:'s)?\\b",
    '\\b(?:tomorrow|tonight)\\b(?: (?:morning|afternoon|evening|at|by|before|between)\\b[^.!?;,]' +
      '{0,14})?',
    '\\b(?:by|before|until) (?!one (?!this\\b)[a-z]+s\\b|one of\\b|an? )(?:{number}|eleven|\\d{1,2}(?::\\d{2}' +
      ")?)(?: o'?clock)?(?: (?:today|tomorrow|this|in the|on|at the latest|sharp|pm|am|" +
      'the day))?\\b(?= |[.,!?]|$)(?<!by a|by an|at a|at an|before a|before an)',
    '\\b(?:{number}) (?:{unit}),? (?:no more|tops|max|at most|sure|guaranteed|only)',
    '\\bgive me (?:{number}|half) (?:an? )?(?:{unit})',
    "\\bat (?:{number}|\\d{1,2}(?::\\d{2})?)(?: o'?clock| sharp| ?am| ?pm| tomorrow| today| tonight)",
    '(?:{number})(?: |-)(?:{unit}) (?:time|window|slot|delivery)\\b',
    '\\b(?:on|by) (?:the )?\\d{1,2}(?:st|nd|rd|th)\\b(?: of)?(?: \\w+)?',
    '\\b(?:on|by) (?:january|february|march|april|may|june|july|august|september|october|' +
      'november|december) \\d{1,2}\\b',
  ],
  unless: [
    '\\b(?:signed|left|sealed|arrived|came|rang|went|happened|shut|shuts|closes|opens|expired|' +
      'landed|was delivered|were delivered|was|were|did|got here|turned up|said|limit)\\b' +
      "(?![^.!?]*\\b(?:will|'ll|going to|shall)\\b)",
    'not today|limit at',
    'yesterday|last (?:week|month|night|monday|tuesday|wednesday|thursday|friday)|ago\\b',
    '(?:when|what time|which day|what day|how long)\\b[^.!?]{0,40}\\?',
    '\\b(?:did|was|were|have you|had) [^.!?]{0,40}\\?',
    'how (?:can|may) i help',
    'have a (?:good|nice|great|lovely|wonderful)',
    'how are you',
  ],
};
