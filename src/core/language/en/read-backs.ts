import type { ReadBacks } from '../language.ts';

const DIGITS: Readonly<Record<string, string>> = {
  zero: '0',
  nought: '0',
  oh: '0',
  o: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};

const repeated = (how: string, times: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(DIGITS).map(([word, digit]) => [`${how} ${word}`, digit.repeat(times)]),
  );

const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** 10 to 99, which numbers are read out by as well: "thirty-three ninety-six". */
const PAIRS: Readonly<Record<string, string>> = Object.fromEntries([
  ...TEENS.split(' ').map((word, place) => [word, String(10 + place)]),
  ...TENS.flatMap((tens, ten) => [
    [tens, `${ten + 2}0`],
    ...Object.entries(DIGITS).flatMap(([word, digit]) =>
      digit === '0'
        ? []
        : ['-', ' '].map((join) => [`${tens}${join}${word}`, `${ten + 2}${digit}`]),
    ),
  ]),
]);

const TITLE = 'mr|mrs|ms|miss|dr|mister';
/** What stands before a name that is only spoken of, or the speaker's own. */
const SPOKEN_OF =
  "(?<!\\b(?:with|or|and|our|from|to|by|of|for|ask|tell|call|called|see|met|the|your|his|her|their|about|than|as|a|an|text|message|phone|let|and|is|says|said|was|receiver|sender|i'm|i am|manager|supervisor|driver|colleague|boss),? )";
const SPOKEN_TO = '(?<=\\b(?:speaking|talking) (?:to|with) )';
/** What stands behind a name one calls somebody by: "Mr Li, our driver, …" speaks of another. */
const BEHIND =
  "(?=[.?!]|$|,(?! (?:our|my|the|his|her|their|who|whom|from|a|an|head|senior)\\b)| (?:i|i'?m|i'?ll|i'?ve|we|we'll|you|your|let me|please|(?:may|could|can|would|shall) (?:i|we|you)|thanks?|sorry|so sorry|right)\\b)";

/** Numbers are read out digit by digit; a customer is called by a title and his surname. */
export const readBacks: ReadBacks = {
  digits: {
    ...DIGITS,
    ...PAIRS,
    ...repeated('double', 2),
    ...repeated('triple', 3),
  },
  counting: 'last|final|first',
  ends: [
    '\\b(?:ends|ending|ended) (?:in|with|on)?(?: the)?(?: (?:digits?|numbers?))?[:, ]*$',
    "\\b(?:last|final) (?:two|three|four|few|2|3|4)(?: (?:digits?|numbers?))?(?: of [a-z' ]{1,24})?(?: (?:is|are|being|as))?[:, ]*$",
  ],
  counted: [
    '^ ?(?:yuan|rmb|dollars?|euros?|pounds?|kilos?|kg|grams?|pieces?|boxes|cartons?|crates?|units?|days?|%)',
  ],
  things: [
    '^ (?:[a-z]{3,} )?(box|case|carton|crate|pallet|piece|unit|set|drum|roll|bag|bottle|parcel|pack|package|container|truck|lorry|van|machine)(?:e?s)?\\b',
  ],
  sameThings: [
    ['box', 'carton', 'case'],
    ['truck', 'lorry', 'van'],
  ],
  others: [
    '\\b(?:(?:our|my|the (?:desk|office|depot|branch|duty))\\b[^,.!?;]{0,30}|(?:case|ticket|claim|complaint|reference|ref|staff|badge|employee|extension|ext|hotline) (?:number|no|id|code)?[^,.!?;]{0,12})$',
  ],
  addressed: [
    `(?:${SPOKEN_OF}|${SPOKEN_TO})\\b(?:${TITLE})\\.? (?!(?:any|some|every|no)(?:thing|body|one)?\\b|(?:it|this|that|out|you|much)\\b)([a-z]{2,})${BEHIND}`,
    "\\byour (?:sur|last |family |full )?name(?:'s| is|,) (?!not\\b|on\\b|and\\b|in\\b|please\\b)([a-z]{2,})(?=[,?!.]|$| (?:right|correct|yes|yeah|ok)\\b)",
  ],
  named: [
    `\\b(?:${TITLE}|manager|director|doctor|professor)\\.? ([a-z]{2,})\\b`,
    "\\bname(?:'s| is) ([a-z]{2,})\\b",
  ],
};
