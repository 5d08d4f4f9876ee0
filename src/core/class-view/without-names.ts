const LATIN = /^[\p{Script=Latin}\s'.-]+$/u;
/** One character names nobody and stands in half of all sentences. */
const SHORTEST = 2;
const COVER = '○';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A Latin name only as a whole word: Ann is not in "planned". A single one only as names are written, for there are
 * students called Will and May.
 */
function patternOf(name: string): RegExp {
  if (!LATIN.test(name)) return new RegExp(escape(name), 'giu');
  const words = name.split(/\s+/).map(escape);
  const found = words.length > 1 ? words.join('\\s+') : `${words[0]}|${words[0]?.toUpperCase()}`;
  return new RegExp(`(?<!\\p{L})(?:${found})(?!\\p{L})`, words.length > 1 ? 'giu' : 'gu');
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
