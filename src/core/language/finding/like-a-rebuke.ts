import type { FaultClass } from '../analysis.ts';
import type { Likeness } from '../language.ts';
import { type FoundFault, SPARED } from './find-faults.ts';
import { chooseWording } from './better-wording.ts';
import type { AlikeSentence } from './likeness.ts';
import type { PreparedLanguage } from './prepare.ts';
import type { Utterance } from './utterance.ts';

/** In fewer characters every run weighs much and says little: 行不？ */
const SHORTEST = 5;

/** The sentence that is most like a rebuke, if it is enough so to be asked about and nothing speaks against it. */
function mostSuspect(utterance: Utterance, from: number): AlikeSentence | undefined {
  const [suspect] = [...utterance.alikes].sort((one, other) => other.rebuke - one.rebuke);
  if (suspect === undefined || suspect.rebuke <= from || suspect.isHarmless) return undefined;
  // With others' words in it, or its own taken back, it is like a rebuke for words that are none.
  return utterance.holdsSpared(SPARED, suspect) ? undefined : suspect;
}

/** A word of abuse spoils a whole call, so it takes a list to find one. */
export const isHeardByLikeness = (kind: FaultClass): boolean => kind !== 'vulgar';
export const alikeCode = (kind: FaultClass): string => `${kind}.alike`;

const isRebuke = (suspect: AlikeSentence, kind: FaultClass, { accusesFrom }: Likeness): boolean =>
  isHeardByLikeness(kind) && suspect.rebuke > accusesFrom;

function betterThan(
  { words }: AlikeSentence,
  kind: FaultClass,
  { language, likeness }: PreparedLanguage,
): string {
  return chooseWording({
    wordings: likeness?.better.get(kind) ?? [],
    text: words,
    said: '',
    rewrites: language.rewrites,
  });
}

/**
 * What is like a rebuke although no rule has anything to say of it: a light fault where it is clearly so, and otherwise
 * a question to look again, which costs nothing.
 */
export function likeARebuke(utterance: Utterance): FoundFault[] {
  const source = utterance.prepared.likeness?.source;
  if (source === undefined || utterance.text.length < SHORTEST) return [];
  const suspect = mostSuspect(utterance, source.asksFrom);
  const kind = suspect?.likeliestClass;
  if (suspect === undefined || kind === undefined) return [];
  const at = suspect.because('rebuke');
  if (at.end === at.start) return [];
  const better = betterThan(suspect, kind, utterance.prepared);
  return isRebuke(suspect, kind, source)
    ? [{ class: kind, code: alikeCode(kind), severity: 'light', better, ...at }]
    : [{ class: kind, code: `${kind}.look-again`, severity: 'check', better, ...at }];
}
