import type { TopicFinding, Topics } from '../analysis.ts';
import { isClaimed, isClaiming } from '../claims.ts';
import { overlaps } from '../clauses.ts';
import type { NormalisedText } from '../normalise.ts';
import { findTopics } from '../topics.ts';
import type { FoundAct } from './find-acts.ts';
import { isFormality } from './formality.ts';
import type { Utterance } from './utterance.ts';

/** What a text is about, by its words and by what it does; nothing where no topics are given. */
export function judgeTopics(
  source: NormalisedText,
  utterance: Utterance,
  acts: () => readonly FoundAct[],
  topics: Topics | undefined,
): TopicFinding[] {
  if (topics === undefined) return [];
  return findTopics(source, topics, {
    isClaimed: (at) => isClaimed(utterance, at),
    isClaiming: (sentence) => isClaiming(utterance, sentence),
    isFormality: (sentence) => {
      const there = acts().filter((act) => overlaps(act, sentence));
      return isFormality(there.map(({ act }) => act));
    },
    hearing: utterance.prepared.likeness?.topics,
  });
}

/** Each topic once, where a part of the text speaks of it most clearly. */
export function clearest(findings: readonly TopicFinding[]): TopicFinding[] {
  const best = new Map<string, TopicFinding>();
  for (const finding of findings) {
    if (finding.score > (best.get(finding.topic)?.score ?? 0)) best.set(finding.topic, finding);
  }
  return [...best.values()];
}
