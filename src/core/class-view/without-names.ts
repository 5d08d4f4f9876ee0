const LATIN = /^[\p{Script=Latin}\s'.-]+$/u;
/** One character names nobody and stands in half of all sentences. */
const SHORTEST = 2;
const COVER = '○';

/** A Latin name only as a whole word: Ann is not in "planned". */
function patternOf(name: string): RegExp {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return LATIN.test(name)
    ? new RegExp(`(?<!\\p{L})${plain}(?!\\p{L})`, 'giu')
    : new RegExp(plain, 'giu');
}

/**
 * Covers names and numbers in sentences; each letter by one sign, so that offsets into the text still fit. Longer
 * names first: a name that is part of another would leave the rest of it uncovered.
 */
export function coverNames(names: readonly string[]): (text: string) => string {
  const patterns = [...new Set(names.map((name) => name.trim()))]
    .filter((name) => name.length >= SHORTEST)
    .sort((one, other) => other.length - one.length)
    .map(patternOf);
  return (text) =>
    patterns.reduce(
      (now, pattern) => now.replace(pattern, (found) => COVER.repeat(found.length)),
      text,
    );
}
