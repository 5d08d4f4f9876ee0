import type { Span } from '../analysis.ts';

/** A number said digit by digit, and where. */
export interface DigitRun extends Span {
  readonly digits: string;
}

/** How a language says digits: a word or several, to what they stand for ("oh" → "0", "double one" → "11"). */
export type DigitWords = Readonly<Record<string, string>>;

/** No number anybody reads out is longer; without a bound, endless digits would take endless tries. */
const LONGEST = 40;

function tokenSource(words: DigitWords): string {
  const longestFirst = Object.keys(words).sort((one, other) => other.length - one.length);
  const spelled = longestFirst.map((word) => (/[a-z]/.test(word) ? `\\b${word}\\b` : word));
  return ['\\d', ...spelled].join('|');
}

/** Prepares the search for numbers said digit by digit in normalised text; "62-08" and "6 2 0 8" are one number. */
export function prepareDigits(words: DigitWords): (text: string) => readonly DigitRun[] {
  const token = tokenSource(words);
  // A clock's minutes and the places behind a point are read out otherwise.
  const run = new RegExp(`(?<![\\d:.])(?:${token})(?:[ -]?(?:${token})){0,${LONGEST}}(?![:.]?\\d)`, 'g');
  const one = new RegExp(token, 'g');
  return (text) =>
    [...text.matchAll(run)].map(({ 0: said, index }) => ({
      digits: [...said.matchAll(one)].map(([word]) => words[word] ?? word).join(''),
      start: index,
      end: index + said.length,
    }));
}
