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

const repeated = (how: string, times: number): [string, string][] =>
  Object.entries(DIGITS).map(([word, digit]) => [`${how} ${word}`, digit.repeat(times)]);

const TITLE = 'mr|mrs|ms|miss|dr';
/** What stands before a name that is only spoken of, or the speaker's own. */
const SPOKEN_OF =
  "(?<!\\b(?:with|or|and|our|from|to|by|of|for|ask|tell|call|called|see|met|the|your|his|her|their|about|than|as|is|says|said|was|receiver|sender|i'm|i am|manager|supervisor|driver|colleague|boss),? )";
const SPOKEN_TO = '(?<=\\b(?:speaking|talking) (?:to|with) )';
/** What stands behind a name one calls somebody by: "Mr Li, our driver, …" speaks of another. */
const BEHIND =
  "(?=[.?!]|$|,(?! (?:our|my|the|his|her|their|who|whom|from|a|an|head|senior)\\b)| (?:i|i'?m|i'?ll|i'?ve|we|we'll|you|your|let|please|may|could|can|would|thanks?|sorry|is|that|what|how|when|this|it|just|so|there|right|yes)\\b)";

/** Numbers are read out digit by digit; a customer is called by a title and his surname. */
export const readBacks: ReadBacks = {
  digits: {
    ...DIGITS,
    ...Object.fromEntries([...repeated('double', 2), ...repeated('triple', 3)]),
  },
  counting: 'last|final|first',
  ends: [
    '\\b(?:ends|ending|ended) (?:in|with|on)?(?: the)?(?: (?:digits?|numbers?))?[:, ]*$',
    "\\b(?:last|final) (?:two|three|four|few|2|3|4)(?: (?:digits?|numbers?))?(?: of [a-z' ]{1,24})?(?: (?:is|are|being|as))?[:, ]*$",
  ],
  addressed: [`(?:${SPOKEN_OF}|${SPOKEN_TO})\\b(?:${TITLE})\\.? ([a-z]{2,})${BEHIND}`],
  named: [
    `\\b(?:${TITLE}|manager|director|doctor|professor)\\.? ([a-z]{2,})\\b`,
    "\\b(?:(?:my|the) (?:sur)?name(?:'s| is)|call me) ([a-z]{2,})\\b",
  ],
};
