/** Pairs of neighbouring characters with their counts: a picture of a sentence that survives small rewordings. */
export type Bigrams = ReadonlyMap<string, number>;

const IGNORED = /[\s,。!?;:…~、.'"“”()-]/g;

export function countBigrams(text: string): Bigrams {
  const letters = text.replace(IGNORED, '');
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const pair = letters.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

function total(counts: Bigrams): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

/** Dice coefficient of two bigram counts, 0 (nothing shared) to 1 (the same). */
export function similarity(one: Bigrams, other: Bigrams): number {
  const size = total(one) + total(other);
  if (size === 0) return 0;
  let shared = 0;
  for (const [pair, count] of one) shared += Math.min(count, other.get(pair) ?? 0);
  return (2 * shared) / size;
}
