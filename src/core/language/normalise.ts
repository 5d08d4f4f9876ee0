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

function isInvisible(code: number): boolean {
  return (
    (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) ||
    (code >= 0x7f && code <= 0x9f) ||
    code === 0xad ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0x20e3 ||
    code === 0xfeff ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code >= 0xe0000
  );
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
  if (code < 0x80) return character.toLowerCase();
  if (isInvisible(code)) return '';
  if (isEmoji(code)) return SPACE;
  const folded = character.normalize('NFKC').toLowerCase();
  return folded.length > LONGEST_EXPANSION ? character : (SAME[folded] ?? folded);
}

/** Collects units and joins repeated punctuation ("！！！") into one unit with the longer span. */
class Builder {
  text = '';
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  add(folded: string, start: number, end: number): void {
    for (const unit of folded.split('')) {
      if (unit === this.text.at(-1) && REPEATABLE.has(unit)) this.ends[this.ends.length - 1] = end;
      else {
        this.text += unit;
        this.starts.push(start);
        this.ends.push(end);
      }
    }
  }
}

function isHan(unit: string | undefined): boolean {
  return unit !== undefined && unit >= '\u3400' && unit <= '\u9fff';
}

function isLatin(unit: string | undefined): boolean {
  return unit !== undefined && unit >= 'a' && unit <= 'z';
}

/** Whether the units left and right of a space are letters somebody spaced out ("投 诉", "t m d"), not a pause. */
function isSpacedOut(text: string, at: number): boolean {
  const left = text[at - 1];
  const right = text[at + 1];
  if (isHan(left) && isHan(right)) return !isHan(text[at - 2]) || !isHan(text[at + 2]);
  return isLatin(left) && isLatin(right) && !isLatin(text[at - 2]) && !isLatin(text[at + 2]);
}

function dropSpaces(
  source: NormalisedText,
  isDropped: (text: string, at: number) => boolean,
): NormalisedText {
  if (!source.text.includes(SPACE)) return source;
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < source.text.length; at += 1) {
    if (source.text[at] === SPACE && isDropped(source.text, at)) continue;
    text += source.text[at] ?? '';
    starts.push(source.starts[at] ?? 0);
    ends.push(source.ends[at] ?? 0);
  }
  return { text, starts, ends };
}

/** The normal form of a text. Linear; at most four units for each original code point. */
export function normalise(original: string): NormalisedText {
  const built = new Builder();
  for (let at = 0; at < original.length; ) {
    const code = original.codePointAt(at) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    built.add(foldCodePoint(code), at, at + width);
    at += width;
  }
  return dropSpaces(built, isSpacedOut);
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
