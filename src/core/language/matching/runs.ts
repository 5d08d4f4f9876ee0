import { framed } from './letter-runs.ts';

/** Where runs are stored, between two of them and in none. */
export const BETWEEN_RUNS = '|';

/** By which runs sentences of a language are told apart. */
export interface RunKinds {
  /** So many letters at least and at most. */
  readonly letters: { readonly from: number; readonly to: number };
  /** Whole words between blanks, so many in a row at most. */
  readonly words: number;
}

/** Every such run of a normalised text, each once. */
export function runsOf(text: string, { letters: { from, to }, words }: RunKinds) {
  const letters = framed(text);
  const found = new Set<string>();
  for (let length = from; length <= to; length += 1) {
    for (let at = 0; at + length <= letters.length; at += 1) {
      found.add(letters.slice(at, at + length));
    }
  }
  const spoken = letters.trim().split(/ +/);
  for (let count = 1; count <= words; count += 1) {
    for (let at = 0; at + count <= spoken.length; at += 1) {
      found.add(` ${spoken.slice(at, at + count).join(' ')} `);
    }
  }
  return found;
}
