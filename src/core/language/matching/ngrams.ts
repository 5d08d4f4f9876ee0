/** Features of a sentence with their counts: a picture of it that survives small rewordings. */
export type Features = ReadonlyMap<string, number>;

const TOKEN = /\p{Script=Han}|[\p{L}\p{N}']+/gu;
const HAN = /^\p{Script=Han}$/u;

/**
 * Pairs of neighbouring Chinese characters; for languages with spaces, words and pairs of words. Pairs of letters
 * would make any two English sentences alike.
 */
export function featuresOf(text: string): Features {
  const tokens = text.match(TOKEN) ?? [];
  const counts = new Map<string, number>();
  const add = (feature: string): void => {
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
  };
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (!HAN.test(token)) add(token);
    if (next !== undefined) add(`${token} ${next}`);
  });
  return counts;
}

export function sizeOf(features: Features): number {
  let sum = 0;
  for (const count of features.values()) sum += count;
  return sum;
}

interface Posting {
  readonly sentence: number;
  readonly count: number;
}

/** Sentences that others are compared with, indexed by feature so that only those that share one are looked at. */
export interface LikenessIndex {
  readonly sizes: readonly number[];
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
}

export function indexSentences(sentences: readonly Features[]): LikenessIndex {
  const postings = new Map<string, Posting[]>();
  sentences.forEach((features, sentence) => {
    for (const [feature, count] of features) {
      const known = postings.get(feature);
      if (known === undefined) postings.set(feature, [{ sentence, count }]);
      else known.push({ sentence, count });
    }
  });
  return { sizes: sentences.map(sizeOf), postings };
}

/** Dice coefficient with every indexed sentence that shares a feature: 0 (nothing shared) to 1 (the same). */
export function likeness(index: LikenessIndex, features: Features): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  for (const [feature, count] of features) {
    for (const posting of index.postings.get(feature) ?? []) {
      const common = Math.min(count, posting.count);
      shared.set(posting.sentence, (shared.get(posting.sentence) ?? 0) + common);
    }
  }
  const size = sizeOf(features);
  for (const [sentence, common] of shared)
    shared.set(sentence, (2 * common) / (size + (index.sizes[sentence] ?? 0)));
  return shared;
}
