import { pieceAt } from '../clauses.ts';
import type { FoundAct } from './find-acts.ts';
import type { AlikeSentence } from './likeness.ts';
import type { Utterance } from './utterance.ts';

/** Acts a sentence is so like that it does them although no rule knows its words; each at most once. */
function heardIn(
  sentence: AlikeSentence,
  from: number,
  known: readonly FoundAct[],
  utterance: Utterance,
): FoundAct[] {
  return [...sentence.acts].flatMap(([act, score]) => {
    const isKnown = known.some(
      (other) => other.act === act && other.start < sentence.end && sentence.start < other.end,
    );
    if (score <= from || isKnown) return [];
    const at = sentence.because(act);
    if (at.end === at.start || utterance.isSpared(['quoted'], at)) return [];
    return [{ act, ...at }];
  });
}

/**
 * The acts of an utterance by what its rules found and by what its sentences are like. Rules know the words they were
 * written from; of the many others a learned likeness knows more, and it also tells when the same words do something
 * else.
 */
export function withLikelyActs(utterance: Utterance, found: readonly FoundAct[]): FoundAct[] {
  const { alikes, prepared } = utterance;
  const source = prepared.likeness?.source;
  if (source === undefined) return [...found];
  const likenessOf = ({ act, start }: FoundAct): number => {
    const { acts } = pieceAt(alikes, start) as AlikeSentence;
    return acts.get(act) ?? 0;
  };
  return [
    ...found.filter((act) => likenessOf(act) > source.doubtsUpTo),
    ...alikes.flatMap((sentence) => heardIn(sentence, source.hearsFrom, found, utterance)),
  ];
}
