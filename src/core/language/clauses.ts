import type { Span } from './analysis.ts';

const SENTENCE_END = /[。!?;\n…]|\.(?=\s|$)/g;
const CLAUSE_END = /[。!?;\n…,:~、 ]|\.(?=\s|$)/g;
const CLAUSE_MARK = /[。!?;\n…,:~、]|\.(?=\s|$)|(?<=[\u3400-\u9fff]) | (?=[\u3400-\u9fff])/g;

/** Consecutive pieces of the text; a piece owns the mark that ends it. */
function split(text: string, marks: RegExp): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  marks.lastIndex = 0;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    const end = mark.index + 1;
    pieces.push({ start, end });
    start = end;
  }
  if (start < text.length) pieces.push({ start, end: text.length });
  return pieces;
}

/** Sentences of normalised text, in order and without holes. */
export function splitSentences(text: string): Span[] {
  return split(text, SENTENCE_END);
}

/** Clauses of normalised text: pauses count, so that speech text without punctuation is split as well. */
export function splitClauses(text: string): Span[] {
  return split(text, CLAUSE_END);
}

/** Clauses by their punctuation alone, where a space stands between all words; beside a Chinese character it is a comma. */
export function splitAtMarks(text: string): Span[] {
  return split(text, CLAUSE_MARK);
}

/** The piece that contains a position, by bisection because a text may have thousands. */
export function pieceAt(pieces: readonly Span[], position: number): Span {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return pieces[low] ?? { start: 0, end: 0 };
}

/** Whether two places of a text share any of it. */
export const overlaps = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;

/** The place with the clauses it cuts into, without the mark that ends the last; between spaces these are words. */
export function wholeClauses(text: string, at: Span): Span {
  const pieces = splitClauses(text);
  const { start } = pieceAt(pieces, at.start);
  const last = pieceAt(pieces, at.end - 1);
  const isMarked = text.slice(last.end - 1, last.end).search(CLAUSE_END) === 0;
  return { start, end: Math.max(at.end - 1, isMarked ? last.end - 1 : last.end) };
}
