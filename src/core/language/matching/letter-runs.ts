import { prepareWords } from './aho-corasick.ts';

/** Called with the index of a run and where it stands in the text; a run at an end of the text is cut there. */
export type VisitRun = (run: number, start: number, end: number) => void;

/** A text as runs are looked for in it, and for each of its units where that stands in the text. */
export interface Framed {
  readonly letters: string;
  readonly origins: readonly number[];
}

const LATIN = /[a-z0-9']/;
const MARK = /[,.?!:;…]/;

const isEdge = (before: string, after: string): boolean =>
  (LATIN.test(before) && MARK.test(after)) || (MARK.test(before) && LATIN.test(after));

/**
 * The text with a blank at both ends and between a Latin word and a mark, so that a run of whole words begins and ends
 * with a blank wherever it stands; and with one digit as good as another.
 */
export function framed(text: string): Framed {
  const letters = [' '];
  const origins = [0];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (isEdge(text.charAt(at - 1), letter)) {
      letters.push(' ');
      origins.push(at);
    }
    letters.push(letter >= '0' && letter <= '9' ? '0' : letter);
    origins.push(at);
  }
  letters.push(' ');
  origins.push(text.length);
  return { letters: letters.join(''), origins };
}

/** Prepares known runs; the result visits all their occurrences in a normalised text, overlapping ones included. */
export function prepareRuns(runs: readonly string[]): (text: string, visit: VisitRun) => void {
  const scan = prepareWords(runs);
  return (text, visit) => {
    const { letters, origins } = framed(text);
    scan(letters, (run, end) => {
      const start = end - (runs[run]?.length ?? 0);
      visit(run, origins[start] ?? 0, origins[end] ?? text.length);
    });
  };
}
