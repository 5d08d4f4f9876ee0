/** How words are marked: they did good, did harm, or are worth a second look. */
export type MarkTone = 'good' | 'bad' | 'note';

/** A stretch of a text that something is said about. UTF-16 code units, end exclusive. */
export interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly tone: MarkTone;
  /** What is said about it, in a few words. */
  readonly label: string;
}

/** A stretch of text under the same marks. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

const STRENGTH: Readonly<Record<MarkTone, number>> = { bad: 2, note: 1, good: 0 };

/** Cuts a text at the edges of its marks, which may overlap; the weightiest mark of a piece comes first. */
export function cutText(text: string, marks: readonly Mark[]): readonly Piece[] {
  const real = marks.filter(({ start, end }) => start < end && start >= 0 && end <= text.length);
  const edges = new Set([0, text.length, ...real.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const over = real.filter((mark) => mark.start <= start && mark.end >= end);
    const weightiest = [...over].sort((a, b) => STRENGTH[b.tone] - STRENGTH[a.tone]);
    return { start, text: text.slice(start, end), marks: weightiest };
  });
}
