import type { Span } from '../analysis.ts';

/** A number said digit by digit, and where. */
export interface DigitRun extends Span {
  readonly digits: string;
  /** Latin letters it begins with, if there are any: "sd" of "SD6208". */
  readonly prefix: string;
}

/** How a language says digits: a word or several, to what they stand for ("oh" → "0", "double one" → "11"). */
export type DigitWords = Readonly<Record<string, string>>;

/** No number anybody reads out is longer; without a bound, endless digits would take endless tries. */
const LONGEST = 40;
const PREFIX = /(?<![a-z])([a-z]{1,4})-?$/;
/** No longer than the letters, a hyphen and what stands before them. */
const BEFORE = 6;

/** The words of digits as alternatives, the longest first. */
const tokensOf = (words: DigitWords): readonly string[] =>
  Object.keys(words)
    .sort((one, other) => other.length - one.length)
    .map((word) => (/[a-z]/.test(word) ? `\\b${word}\\b` : word));

/** A number in digits and one in words: where they meet, one counts and the other is read out ("last four 4471"). */
function runSources(words: DigitWords, counting: string | undefined): readonly string[] {
  const counts = counting === undefined ? '' : `(?<!\\b(?:${counting}) )`;
  const isWord = `(?:${tokensOf(words).join('|')})`;
  // A clock's minutes and the places behind a point are read out otherwise.
  return [
    `(?<![\\d:.])\\d(?:[ -]?\\d){0,${LONGEST}}(?![:.]?\\d)`,
    `${counts}${isWord}(?:[ -]?${isWord}){0,${LONGEST}}`,
  ];
}

/** Prepares the search for numbers said digit by digit in normalised text; "62-08" and "6 2 0 8" are one number. */
export function prepareDigits(
  words: DigitWords,
  counting?: string,
): (text: string) => readonly DigitRun[] {
  const run = new RegExp(runSources(words, counting).join('|'), 'g');
  const one = new RegExp(['\\d', ...tokensOf(words)].join('|'), 'g');
  return (text) =>
    [...text.matchAll(run)].map(({ 0: said, index }) => ({
      prefix: PREFIX.exec(text.slice(Math.max(0, index - BEFORE), index))?.[1] ?? '',
      digits: [...said.matchAll(one)].map(([word]) => words[word] ?? word).join(''),
      start: index,
      end: index + said.length,
    }));
}
