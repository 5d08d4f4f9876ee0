import type { Span, Topics } from './analysis.ts';
import { splitSentences } from './clauses.ts';
import {
  type Evidence,
  gatherEvidence,
  type RunKnowledge,
  weighEvidence,
} from './matching/evidence.ts';
import { normalise } from './normalise.ts';

/** How a language hears what a sentence is about without knowing its words. */
export interface TopicHearing extends RunKnowledge {
  /** From here on the words of a sentence speak clearly enough for a topic. */
  readonly from: number;
}

const gathered = new WeakMap<Topics, Evidence>();

/** Patterns, examples and sayings are sentences about their topic alike. */
function evidenceOf(topics: Topics, hearing: TopicHearing): Evidence {
  const known = gathered.get(topics);
  if (known?.knowledge === hearing) return known;
  const entries = Object.values(topics);
  const sentences = entries.flatMap(({ patterns, examples, sayings = [] }, kind) =>
    [...patterns, ...examples, ...sayings].map((words) => ({ kind, text: normalise(words).text })),
  );
  const fresh = gatherEvidence(sentences, entries.length, hearing);
  gathered.set(topics, fresh);
  return fresh;
}

/** What speaks against hearing a sentence by its words all together. */
export interface Objections {
  /** Whether it is said in every call, whatever it is about. */
  readonly isFormality: (sentence: Span) => boolean;
  /** Whether it is said as a fact or a promise. */
  readonly isClaiming: (sentence: Span) => boolean;
}

/**
 * The sentence of a normalised text that speaks most for each topic, by the topic's place, where it does so enough; for
 * a claim, which counts against the speaker, only where it claims and speaks for nothing else more.
 */
export function spokenFor(
  text: string,
  topics: Topics,
  hearing: TopicHearing,
  { isFormality, isClaiming }: Objections,
): ReadonlyMap<number, Span> {
  const evidence = evidenceOf(topics, hearing);
  const claims = Object.values(topics).map(({ claim = false }) => claim);
  const best = new Map<number, Span>();
  const scores = new Map<number, number>();
  for (const sentence of splitSentences(text)) {
    const weighed = weighEvidence(evidence, text.slice(sentence.start, sentence.end));
    const clear = [...weighed.entries()].filter(([, score]) => score > hearing.from);
    if (clear.length === 0 || isFormality(sentence)) continue;
    const most = Math.max(...weighed);
    for (const [topic, score] of clear) {
      if (score <= (scores.get(topic) ?? 0)) continue;
      if (claims[topic] === true && !(score === most && isClaiming(sentence))) continue;
      scores.set(topic, score);
      best.set(topic, sentence);
    }
  }
  return best;
}
