/** A picture of a sentence that survives small rewordings. */
export type Features = ReadonlySet<string>;

const TOKEN = /\p{Script=Han}|[\p{L}\p{N}']+/gu;
const HAN = /^\p{Script=Han}$/u;
/** Between a feature that has been there before and how often; it stands in no token. */
const AGAIN = '+';

/** A Chinese character or a word, and where it begins in its text. */
export interface Token {
  readonly words: string;
  readonly start: number;
}

/** The tokens of a text, in its order. */
export const tokensOf = (text: string): readonly Token[] =>
  Array.from(text.matchAll(TOKEN), (match) => ({ words: match[0], start: match.index }));

/**
 * Pairs of neighbouring Chinese characters; for languages with spaces, words and pairs of words. Pairs of letters
 * would make any two English sentences alike.
 */
export function featuresOf(tokens: readonly Token[]): Features {
  const features = new Set<string>();
  const times = new Map<string, number>();
  const add = (feature: string): void => {
    const before = times.get(feature) ?? 0;
    times.set(feature, before + 1);
    features.add(before === 0 ? feature : `${feature}${AGAIN}${before}`);
  };
  tokens.forEach(({ words }, at) => {
    const next = tokens[at + 1];
    if (!HAN.test(words)) add(words);
    if (next !== undefined) add(`${words} ${next.words}`);
  });
  return features;
}

/** Sentences that others are compared with, indexed by feature so that only those that share one are looked at. */
export interface LikenessIndex {
  readonly sizes: readonly number[];
  readonly sentencesWith: ReadonlyMap<string, readonly number[]>;
  /** How much each sentence shares with the one at hand: nothing between two comparisons. */
  readonly shared: Uint32Array;
}

export function indexSentences(sentences: readonly Features[]): LikenessIndex {
  const sentencesWith = new Map<string, number[]>();
  sentences.forEach((features, sentence) => {
    for (const feature of features) {
      const known = sentencesWith.get(feature);
      if (known === undefined) sentencesWith.set(feature, [sentence]);
      else known.push(sentence);
    }
  });
  const sizes = sentences.map(({ size }) => size);
  return { sizes, sentencesWith, shared: new Uint32Array(sizes.length) };
}

/** Visits every indexed sentence that shares a feature, with the Dice coefficient: above 0, and 1 for the same. */
export function compare(
  { sizes, sentencesWith, shared }: LikenessIndex,
  features: Features,
  visit: (sentence: number, likeness: number) => void,
): void {
  const sharing: number[] = [];
  for (const feature of features) {
    for (const sentence of sentencesWith.get(feature) ?? []) {
      const before = shared[sentence] ?? 0;
      if (before === 0) sharing.push(sentence);
      shared[sentence] = before + 1;
    }
  }
  for (const sentence of sharing) {
    visit(sentence, (2 * (shared[sentence] ?? 0)) / (features.size + (sizes[sentence] ?? 0)));
    shared[sentence] = 0;
  }
}
