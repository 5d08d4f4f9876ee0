import { overlaps } from '../clauses.ts';
import { type FoundAct, NOT_OWN_ACT } from './find-acts.ts';
import type { AlikeSentence } from './likeness.ts';
import type { Utterance } from './utterance.ts';

/** Acts a sentence is so like that it does them although no rule knows its words; each at most once. */
function heardIn(
  sentence: AlikeSentence,
  known: readonly FoundAct[],
  utterance: Utterance,
): FoundAct[] {
  return sentence.acts.flatMap((act) => {
    if (known.some((other) => other.act === act && overlaps(other, sentence))) return [];
    const at = sentence.because(act);
    if (at.end === at.start || utterance.isSpared(NOT_OWN_ACT, at)) return [];
    return [{ act, ...at }];
  });
}

/**
 * The acts of an utterance by what its rules found and by what its sentences are like. Rules know the words they were
 * written from; of the many others a learned likeness knows more.
 */
export const withLikelyActs = (utterance: Utterance, found: readonly FoundAct[]): FoundAct[] => [
  ...found,
  ...utterance.alikes.flatMap((sentence) => heardIn(sentence, found, utterance)),
];
