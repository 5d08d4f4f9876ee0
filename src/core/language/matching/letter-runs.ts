import { prepareWords } from './aho-corasick.ts';

/** Called with the index of a run and where it stands in the text; a run at an end of the text is cut there. */
export type VisitRun = (run: number, start: number, end: number) => void;

const DIGIT = /\d/g;

/** A blank at both ends, so that a run knows where something begins and ends; and one digit is as good as another. */
export const framed = (text: string): string => ` ${text.replace(DIGIT, '0')} `;

/** Every run of up to so many letters of a text, each once. */
export function runsOf(text: string, longest: number): ReadonlySet<string> {
  const letters = framed(text);
  const found = new Set<string>();
  for (let length = 1; length <= longest; length += 1) {
    for (let at = 0; at + length <= letters.length; at += 1) {
      found.add(letters.slice(at, at + length));
    }
  }
  return found;
}

/** Prepares known runs; the result visits all their occurrences in a normalised text, overlapping ones included. */
export function prepareRuns(runs: readonly string[]): (text: string, visit: VisitRun) => void {
  const scan = prepareWords(runs);
  return (text, visit) =>
    scan(framed(text), (run, end) => {
      const start = end - 1 - (runs[run]?.length ?? 0);
      visit(run, Math.max(0, start), Math.min(text.length, end - 1));
    });
}
