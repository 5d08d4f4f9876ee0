import type { Span, TopicFinding, TopicWords } from './analysis.ts';
import { splitClauses, splitSentences } from './clauses.ts';
import { findFrames } from './frames.ts';
import { type Bigrams, countBigrams, similarity } from './matching/ngrams.ts';
import { type NormalisedText, normalise, toOriginal } from './normalise.ts';

/** What a scenario declares: topic id → words. */
export type Topics = Readonly<Record<string, TopicWords>>;

interface PreparedTopic {
  readonly topic: string;
  readonly patterns: RegExp | undefined;
  readonly examples: readonly Bigrams[];
}

/** Below it two sentences share function words rather than a subject; the corpus of near misses is in the tests. */
export const SIMILARITY_THRESHOLD = 0.5;
/** An authored `…` spans at most this many characters and never leaves the sentence. */
const GAP = '[^。!?;…\\n]{0,12}?';

const prepared = new WeakMap<Topics, readonly PreparedTopic[]>();

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function patternSource(pattern: string): string {
  const pieces = pattern.split(/…|\.{3,}/).map((piece) => escape(normalise(piece).text.trim()));
  return pieces.filter((piece) => piece !== '').join(GAP);
}

function compilePatterns(patterns: readonly string[]): RegExp | undefined {
  const sources = patterns.map(patternSource).filter((source) => source !== '');
  return sources.length === 0 ? undefined : new RegExp(sources.join('|'), 'g');
}

function prepareTopics(topics: Topics): readonly PreparedTopic[] {
  const known = prepared.get(topics);
  if (known !== undefined) return known;
  const fresh = Object.entries(topics).map(([topic, words]) => ({
    topic,
    patterns: compilePatterns(words.patterns),
    examples: words.examples.map((example) => countBigrams(normalise(example).text)),
  }));
  prepared.set(topics, fresh);
  return fresh;
}

interface Piece extends Span {
  readonly bigrams: Bigrams;
}

/** Sentences and clauses long enough to be about something. */
function comparablePieces(text: string): Piece[] {
  return [...splitSentences(text), ...splitClauses(text)]
    .map((span) => ({ ...span, bigrams: countBigrams(text.slice(span.start, span.end)) }))
    .filter((piece) => piece.bigrams.size >= 2);
}

function nearestPiece(
  topic: PreparedTopic,
  pieces: readonly Piece[],
): { piece: Piece; score: number } | undefined {
  let nearest: { piece: Piece; score: number } | undefined;
  for (const piece of pieces) {
    for (const example of topic.examples) {
      const score = similarity(piece.bigrams, example);
      if (score >= (nearest?.score ?? SIMILARITY_THRESHOLD)) nearest = { piece, score };
    }
  }
  return nearest;
}

/** What the text is about: patterns first, then likeness to an example. Prepared once for each topics object. */
export function findTopics(source: NormalisedText, topics: Topics): TopicFinding[] {
  const found: TopicFinding[] = [];
  let pieces: Piece[] | undefined;
  for (const topic of prepareTopics(topics)) {
    const [pattern] = findFrames(topic.patterns, source.text);
    if (pattern !== undefined) {
      found.push({ topic: topic.topic, score: 1, ...toOriginal(source, pattern) });
      continue;
    }
    if (topic.examples.length === 0) continue;
    pieces ??= comparablePieces(source.text);
    const nearest = nearestPiece(topic, pieces);
    if (nearest)
      found.push({
        topic: topic.topic,
        score: nearest.score,
        ...toOriginal(source, nearest.piece),
      });
  }
  return found;
}
