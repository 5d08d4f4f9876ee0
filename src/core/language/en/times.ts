import type { Frame } from '../language.ts';

/** An hour that shows itself to be one; "two" alone counts anything. */
const CLOCK =
  '(?:half {hour}|{hour}(?<=m|m\\.|clock|sharp|hundred|noon|midday|midnight|\\d[:.]\\d{2}|(?:past|to) \\w+)|(?<=\\b(?:by|before|until|till|at|between|from|and|than) ){hour}|{hour}(?= (?:today|tomorrow|tonight|this)\\b))';
const ORDINAL =
  'the (?:\\d{1,2}(?:st|nd|rd|th)|(?<=\\b(?:on|by|until|before) the )(?:twenty-|thirty-)?(?:first|second|third|\\w{2,}(?<!mon)th))';
const DAY = `(?:today|tonight|tomorrow|overnight|first thing|(?:the |this |that )?(?:morning|afternoon|evening|night|weekend|week|month)|(?:next|this|coming) (?:week|month|{weekday})|(?:the )?end of (?:the |this |next |business )*(?:day|week|month|shift|play|business)|close of business|(?:{weekday})\\b|(?:{month}) \\d{1,2}|\\d{1,2} (?:{month})|${ORDINAL})`;
const SPAN = '(?:{number})(?: more)?(?:(?: to | or |-)(?:{number}))?[ -](?:{unit})';
const TIME = `(?:${SPAN}|${DAY}|${CLOCK})\\b`;
const BEFORE =
  '(?:(?:by|before|until|till|within|in|at|on|from|between|around|about|after|latest|(?:no|not) later than|less than|up to|the next|another|next)\\b ?)';

/** The words that say when, and nothing of what happens then. */
export const times: readonly Frame[] = [
  `\\b${BEFORE}{0,3}${TIME}(?:(?:,| and| or| to|-)? ?${BEFORE}{0,3}${TIME}){0,3}(?: at the latest)?`,
];
