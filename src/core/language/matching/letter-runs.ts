import { prepareWords } from './aho-corasick.ts';

/** Called with the index of a run and where it stands in the text; a run at an end of the text is cut there. */
export type VisitRun = (run: number, start: number, end: number) => void;

const LATIN = 1;
const MARK = 2;
/** What a unit is: part of a Latin word, a mark that may stand right beside one, or neither. */
const KINDS = new Uint8Array(0x10000);
for (const unit of "abcdefghijklmnopqrstuvwxyz0123456789'") KINDS[unit.charCodeAt(0)] = LATIN;
for (const unit of ',.?!:;…') KINDS[unit.charCodeAt(0)] = MARK;
const kindAt = (text: string, at: number): number => KINDS[text.charCodeAt(at)] ?? 0;

const isEdge = (text: string, at: number): boolean =>
  at > 0 && kindAt(text, at - 1) + kindAt(text, at) === LATIN + MARK;

/**
 * The text with a blank at both ends and between a Latin word and a mark, so that a run of whole words begins and ends
 * with a blank wherever it stands; and with one digit as good as another.
 */
export function framed(text: string): string {
  let letters = ' ';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (isEdge(text, at)) letters += ' ';
    letters += letter >= '0' && letter <= '9' ? '0' : letter;
  }
  return `${letters} `;
}

/** For each unit of the framed text where it stands in the text; one more for its end. */
function originsOf(text: string): readonly number[] {
  const origins = [0];
  for (let at = 0; at < text.length; at += 1) {
    if (isEdge(text, at)) origins.push(at);
    origins.push(at);
  }
  return [...origins, text.length];
}

/** Known runs made ready to be looked for. */
export interface PreparedRuns {
  /** Names each run of a normalised text once. */
  readonly name: (text: string, visit: (run: number) => void) => void;
  /** Visits all their occurrences, overlapping ones included. */
  readonly visit: (text: string, visit: VisitRun) => void;
}

export function prepareRuns(runs: readonly string[]): PreparedRuns {
  const scan = prepareWords(runs);
  /** The last text each run was seen in, by number; thousands of small marks a text are too many for a set. */
  const seenIn = new Uint32Array(runs.length);
  let texts = 0;
  return {
    name: (text, visit) => {
      texts = (texts + 1) >>> 0;
      scan(framed(text), (run) => {
        if (seenIn[run] === texts) return;
        seenIn[run] = texts;
        visit(run);
      });
    },
    visit: (text, visit) => {
      const origins = originsOf(text);
      scan(framed(text), (run, end) => {
        const start = end - (runs[run]?.length ?? 0);
        visit(run, origins[start] ?? 0, origins[end] ?? text.length);
      });
    },
  };
}
