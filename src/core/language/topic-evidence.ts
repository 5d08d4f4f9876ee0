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

/** Patterns and examples are sentences about their topic alike. */
function evidenceOf(topics: Topics, hearing: TopicHearing): Evidence {
  const known = gathered.get(topics);
  if (known?.knowledge === hearing) return known;
  const entries = Object.values(topics);
  const sentences = entries.flatMap(({ patterns, examples }, kind) =>
    [...patterns, ...examples].map((words) => ({ kind, text: normalise(words).text })),
  );
  const fresh = gatherEvidence(sentences, entries.length, hearing);
  gathered.set(topics, fresh);
  return fresh;
}

/** Whether a sentence is said in every call, whatever it is about. */
export type IsFormality = (sentence: Span) => boolean;

/** The sentence of a normalised text that speaks most for each topic, by the topic's place, where it does so enough. */
export function spokenFor(
  text: string,
  topics: Topics,
  hearing: TopicHearing,
  isFormality: IsFormality,
): ReadonlyMap<number, Span> {
  const evidence = evidenceOf(topics, hearing);
  const best = new Map<number, Span>();
  const scores = new Map<number, number>();
  for (const sentence of splitSentences(text)) {
    const weighed = weighEvidence(evidence, text.slice(sentence.start, sentence.end));
    const clear = [...weighed.entries()].filter(([, score]) => score > hearing.from);
    if (clear.length === 0 || isFormality(sentence)) continue;
    for (const [topic, score] of clear) {
      if (score <= (scores.get(topic) ?? 0)) continue;
      scores.set(topic, score);
      best.set(topic, sentence);
    }
  }
  return best;
}
