import type { Span, TopicFinding, Topics } from './analysis.ts';
import { splitClauses, splitSentences } from './clauses.ts';
import { type FrameSearch, prepareSearch } from './matching/frame-search.ts';
import {
  compare,
  type Features,
  featuresOf,
  indexSentences,
  type LikenessIndex,
  type Token,
  tokensOf,
} from './matching/ngrams.ts';
import { type Objections, spokenFor, type TopicHearing } from './topic-evidence.ts';
import { type NormalisedText, normalise, toOriginal } from './normalise.ts';

/** Whether the words at a place are the speaker's own claim: not denied, quoted, supposed or asked. */
export type IsClaimed = (at: Span) => boolean;

interface PreparedTopics {
  readonly topics: readonly { readonly topic: string; readonly isClaim: boolean }[];
  /** Finds the patterns of all topics, by the topic's place in `topics`. */
  readonly search: FrameSearch;
  /** All examples of all topics, and which topic (by its place in `topics`) each belongs to. */
  readonly examples: LikenessIndex;
  readonly owners: readonly number[];
}

/** Below it two sentences share function words rather than a subject; near misses stand in the tests. */
const LIKE_ENOUGH = 0.58;
/** A claim that counts against the speaker must be nearly the example itself. */
const CLAIM_LIKE_ENOUGH = 0.8;
/** An authored `…` spans at most this many characters and never leaves the sentence. */
const GAP = '[^。!?;…\\n]{0,12}?';

const prepared = new WeakMap<Topics, PreparedTopics>();

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Words of languages with spaces match whole: "ring" is not in "bring". */
function withWordEdges(source: string, words: string): string {
  const before = /^[a-z0-9]/.test(words) ? '(?<![a-z0-9])' : '';
  const after = /[a-z0-9]$/.test(words) ? '(?![a-z0-9])' : '';
  return `${before}${source}${after}`;
}

/** "What's", "whats" and "what is" are one to whoever types in haste. */
const CONTRACTIONS: readonly (readonly [spelled: RegExp, source: string])[] = [
  [/(?<=[a-z])(?:'s| is)\b/g, "(?:'?s| is)"],
  [/(?<=[a-z])(?:'re| are)\b/g, "(?:'?re| are)"],
  [/(?<=[a-z])(?:'ll| will)\b/g, "(?:'?ll| will)"],
  [/(?<=[a-z])(?:'ve| have)\b/g, "(?:'?ve| have)"],
  [/(?<=[a-z])(?:n't| not)\b/g, "(?:n'?t| not)"],
  [/(?<=i)(?:'m| am)\b/g, "(?:'?m| am)"],
];

const withContractions = (source: string): string =>
  CONTRACTIONS.reduce((all, [spelled, either]) => all.replace(spelled, either), source);

function piecesOf(pattern: string): readonly string[] {
  const pieces = pattern.split(/…|\.{3,}/).map((piece) => normalise(piece).text.trim());
  return pieces.filter((piece) => piece !== '');
}

/** The expression of one pattern; none for a pattern without words. */
function patternSources(pattern: string): readonly string[] {
  const pieces = piecesOf(pattern);
  return pieces.length === 0
    ? []
    : [pieces.map((piece) => withWordEdges(withContractions(escape(piece)), piece)).join(GAP)];
}

function prepareTopics(topics: Topics): PreparedTopics {
  const known = prepared.get(topics);
  if (known !== undefined) return known;
  const entries = Object.entries(topics);
  const examples = entries.flatMap(([, words], owner) =>
    words.examples.map((example) => ({
      owner,
      features: featuresOf(tokensOf(normalise(example).text)),
    })),
  );
  const fresh: PreparedTopics = {
    topics: entries.map(([topic, { claim = false }]) => ({ topic, isClaim: claim })),
    search: prepareSearch([entries.map(([, words]) => words.patterns.flatMap(patternSources))]),
    examples: indexSentences(examples.map(({ features }) => features)),
    owners: examples.map(({ owner }) => owner),
  };
  prepared.set(topics, fresh);
  return fresh;
}

interface Likeness {
  readonly at: Span;
  readonly score: number;
}

/** Consecutive pieces of a text and the tokens of each. */
function tokensIn(
  pieces: readonly Span[],
  tokens: readonly Token[],
): readonly (readonly [Span, readonly Token[]])[] {
  let from = 0;
  return pieces.map((piece) => {
    let to = from;
    while ((tokens[to]?.start ?? Infinity) < piece.end) to += 1;
    const inside = tokens.slice(from, to);
    from = to;
    return [piece, inside] as const;
  });
}

/** The sentences of a text and their clauses, where these are less than the sentence, with the features of each. */
function piecesWithFeatures(text: string): readonly (readonly [Span, Features])[] {
  const tokens = tokensOf(text);
  const sentences = tokensIn(splitSentences(text), tokens);
  const whole = new Map(sentences.map(([{ start }, inside]) => [start, inside.length]));
  const clauses = tokensIn(splitClauses(text), tokens).filter(
    ([{ start }, inside]) => whole.get(start) !== inside.length,
  );
  return [...sentences, ...clauses]
    .filter(([, inside]) => inside.length > 1)
    .map(([piece, inside]) => [piece, featuresOf(inside)] as const);
}

/** For each topic, by its place, the piece of the text most like one of its examples. */
function nearestPieces(
  { examples, owners }: PreparedTopics,
  text: string,
): ReadonlyMap<number, Likeness> {
  const nearest = new Map<number, Likeness>();
  for (const [at, features] of piecesWithFeatures(text)) {
    if (features.size < 2) continue;
    compare(examples, features, (example, score) => {
      const owner = owners[example] ?? 0;
      if (score > (nearest.get(owner)?.score ?? 0)) nearest.set(owner, { at, score });
    });
  }
  return nearest;
}

/** What a language knows of the text topics are looked for in. */
export interface Listening extends Objections {
  readonly isClaimed: IsClaimed;
  readonly hearing: TopicHearing | undefined;
}
const UNINFORMED: Listening = {
  isClaimed: () => true,
  isClaiming: () => true,
  isFormality: () => false,
  hearing: undefined,
};

/** The score of a topic recognised by its words all together, no more. */
export const SPOKEN_FOR = 0.5;

/** The piece that is like enough to an example of a topic. */
function likeEnough(nearest: Likeness | undefined, isClaim: boolean): Likeness | undefined {
  const least = isClaim ? CLAIM_LIKE_ENOUGH : LIKE_ENOUGH;
  return nearest !== undefined && nearest.score >= least ? nearest : undefined;
}

/**
 * What the text is about: patterns first, then likeness to an example, then what its words speak for. A topic that is
 * a claim counts only where the speaker claims it, and it takes more of each: it counts against him. Prepared once for
 * each topics object.
 */
export function findTopics(
  source: NormalisedText,
  topics: Topics,
  listening: Listening = UNINFORMED,
): TopicFinding[] {
  const { isClaimed, hearing } = listening;
  const ready = prepareTopics(topics);
  const matches = ready.search(source.text)(0);
  const nearest = nearestPieces(ready, source.text);
  const heard =
    hearing === undefined ? undefined : spokenFor(source.text, topics, hearing, listening);
  return ready.topics.flatMap(({ topic, isClaim }, place): TopicFinding[] => {
    const found = (at: Span, score: number) => [{ topic, score, ...toOriginal(source, at) }];
    const stated = matches.get(place)?.find((at) => !isClaim || isClaimed(at));
    if (stated !== undefined) return found(stated, 1);
    const like = likeEnough(nearest.get(place), isClaim);
    if (like !== undefined && (!isClaim || isClaimed(like.at))) return found(like.at, like.score);
    const said = heard?.get(place);
    return said === undefined ? [] : found(said, SPOKEN_FOR);
  });
}
