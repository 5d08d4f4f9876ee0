import { simplify } from './matching/simplified.ts';
import type { Span } from './analysis.ts';

/** Text in the one form the rules are written for, with the way back to the original. */
export interface NormalisedText {
  readonly text: string;
  /** The original span of each UTF-16 unit of `text`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const SPACE = ' ';
const REPEATABLE = new Set(',。!?;:…~、\n '.split(''));
/** Marks that people type for the same thing. */
const SAME: Readonly<Record<string, string>> = {
  '．': '.',
  '｡': '。',
  '・': '、',
  '〜': '~',
  '～': '~',
  '∼': '~',
  '⋯': '…',
  '—': ',',
  '–': '-',
  '―': ',',
  '’': "'",
  '‛': "'",
  '`': "'",
  '´': "'",
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '〝': '“',
  '〞': '”',
  '✕': 'x',
  '✖': 'x',
  '❌': 'x',
  '×': 'x',
  '\r': '\n',
  '\t': SPACE,
  '／': '/',
  '⁉': '?',
  '‼': '!',
  '❓': '?',
  '❗': '!',
};
const LONGEST_EXPANSION = 4;

/** Control, format and variation characters: first and last code point of each range. */
const INVISIBLE: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x20e3, 0x20e3],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xe0000, 0x10ffff],
];

function isInvisible(code: number): boolean {
  return INVISIBLE.some(([first, last]) => first <= code && code <= last);
}

function isEmoji(code: number): boolean {
  return (
    (code >= 0x1f000 && code <= 0x1faff) ||
    (code >= 0x2600 && code <= 0x27bf) ||
    (code >= 0x2b00 && code <= 0x2bff)
  );
}

/** The normal form of one code point: width, case, traditional character, typed variant. */
function foldCodePoint(code: number): string {
  if (code >= 0x4e00 && code <= 0x9fff) return simplify(code);
  const character = String.fromCodePoint(code);
  const same = SAME[character];
  if (same !== undefined) return same;
  if (isInvisible(code)) return '';
  if (code < 0x80) return character.toLowerCase();
  if (isEmoji(code)) return SPACE;
  const folded = character.normalize('NFKC').toLowerCase();
  return folded.length > LONGEST_EXPANSION ? character : (SAME[folded] ?? folded);
}

/** Normal forms worked out before, by code point: talk uses few characters, and uses them over and over. */
const folded = new Map<number, string>();
/** Hostile text may use them all; then it is not worth remembering. */
const MOST_FOLDED = 8192;

function fold(code: number): string {
  const known = folded.get(code);
  if (known !== undefined) return known;
  const fresh = foldCodePoint(code);
  if (folded.size < MOST_FOLDED) folded.set(code, fresh);
  return fresh;
}

/** Collects units and joins repeated punctuation ("！！！") into one unit with the longer span. */
class Builder {
  // A list, joined at the end: looking at the last unit of a growing string would copy it every time.
  readonly #units: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  add(unit: string, start: number, end: number): void {
    const last = this.#units.length - 1;
    if (unit === this.#units[last] && REPEATABLE.has(unit)) this.#ends[last] = end;
    else {
      this.#units.push(unit);
      this.#starts.push(start);
      this.#ends.push(end);
    }
  }

  build(): NormalisedText {
    return { text: this.#units.join(''), starts: this.#starts, ends: this.#ends };
  }
}

function isHan(unit: string | undefined): boolean {
  return unit !== undefined && unit >= '\u3400' && unit <= '\u9fff';
}

function isLatin(unit: string | undefined): boolean {
  return unit !== undefined && unit >= 'a' && unit <= 'z';
}

/** A letter that is a word of its own; what follows an apostrophe is not. */
const standsAlone = (text: string, at: number): boolean =>
  isLatin(text[at]) && (at === 0 || text[at - 1] === SPACE) && !isWordPart(text[at + 1]);

const isWordPart = (unit: string | undefined): boolean => isLatin(unit) || unit === "'";

/** Three letters in a row that stand alone are one word ("t m d"); two may be "plan b, i think". */
function isSpelledOut(text: string, at: number): boolean {
  if (!standsAlone(text, at - 1) || !standsAlone(text, at + 1)) return false;
  return standsAlone(text, at - 3) || standsAlone(text, at + 3);
}

/** Whether the units left and right of a space are letters somebody spaced out ("投 诉", "t m d"), not a pause. */
function isSpacedOut(text: string, at: number): boolean {
  const left = text[at - 1];
  const right = text[at + 1];
  if (isHan(left) && isHan(right)) return !isHan(text[at - 2]) || !isHan(text[at + 2]);
  return isSpelledOut(text, at);
}

function dropSpaces(
  source: NormalisedText,
  isDropped: (text: string, at: number) => boolean,
): NormalisedText {
  const dropped = new Set<number>();
  for (let at = source.text.indexOf(SPACE); at >= 0; at = source.text.indexOf(SPACE, at + 1)) {
    if (isDropped(source.text, at)) dropped.add(at);
  }
  if (dropped.size === 0) return source;
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < source.text.length; at += 1) {
    if (dropped.has(at)) continue;
    units.push(source.text[at] ?? '');
    starts.push(source.starts[at] ?? 0);
    ends.push(source.ends[at] ?? 0);
  }
  return { text: units.join(''), starts, ends };
}

/** The normal form of a text. Linear; at most four units for each original code point. */
export function normalise(original: string): NormalisedText {
  const built = new Builder();
  for (let at = 0; at < original.length; ) {
    const code = original.codePointAt(at) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const form = fold(code);
    if (form.length === 1) built.add(form, at, at + width);
    else for (const unit of form.split('')) built.add(unit, at, at + width);
    at += width;
  }
  return dropSpaces(built.build(), isSpacedOut);
}

/** The same text without pauses between Chinese characters, for words somebody broke up on purpose. */
export function withoutPauses(source: NormalisedText): NormalisedText {
  return dropSpaces(source, (text, at) => isHan(text[at - 1]) && isHan(text[at + 1]));
}

/** The span in the original text that a span of the normal form came from. */
export function toOriginal(source: NormalisedText, span: Span): Span {
  return { start: source.starts[span.start] ?? 0, end: source.ends[span.end - 1] ?? 0 };
}

/** Texts beyond this many units are judged part by part, which keeps the work linear in their length. */
export const LONGEST_PART = 2000;
const PART_END = /[。!?;\n,…、 ]/;

function cutPoint(text: string, from: number): number {
  const latest = from + LONGEST_PART;
  if (latest >= text.length) return text.length;
  for (let at = latest; at > from + LONGEST_PART / 2; at -= 1) {
    if (PART_END.test(text[at - 1] ?? '')) return at;
  }
  return latest;
}

/** The text in parts of bounded length, cut at punctuation where there is some. Most texts are one part. */
export function cutParts(source: NormalisedText): NormalisedText[] {
  const { text, starts, ends } = source;
  if (text.length <= LONGEST_PART) return [source];
  const parts: NormalisedText[] = [];
  for (let from = 0; from < text.length; ) {
    const to = cutPoint(text, from);
    parts.push({
      text: text.slice(from, to),
      starts: starts.slice(from, to),
      ends: ends.slice(from, to),
    });
    from = to;
  }
  return parts;
}
