/*
 * A sorted list of words in which each says only how much of the one before it shares: half the weight, and no sign
 * between two words is needed. The capital letter before a word says how many of its letters the one before it has.
 */

const FIRST = 'A'.charCodeAt(0);
const MOST_SHARED = 25;

/** Words in the order of their letters, none with a capital letter in it. */
export function writeFrontCoded(words: readonly string[]): string {
  let before = '';
  let written = '';
  for (const word of words) {
    const most = Math.min(before.length, word.length, MOST_SHARED);
    let shared = 0;
    while (shared < most && before.charAt(shared) === word.charAt(shared)) shared += 1;
    written += String.fromCharCode(FIRST + shared) + word.slice(shared);
    before = word;
  }
  return written;
}

export function readFrontCoded(written: string): readonly string[] {
  let before = '';
  return [...written.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, shared = '', rest = '']) => {
    before = before.slice(0, shared.charCodeAt(0) - FIRST) + rest;
    return before;
  });
}
