import type { FaultClass } from '../analysis.ts';
import type { Likeness, ScopeKind } from '../language.ts';
import type { FoundFault } from './find-faults.ts';
import type { AlikeSentence } from './likeness.ts';
import type { Utterance } from './utterance.ts';

/** In fewer characters every run weighs much and says little: 行不？ */
const SHORTEST = 5;

/** A sentence with others' words in it, or with one's own taken back, is like a rebuke for words that are none. */
const SPARED: readonly ScopeKind[] = ['quoted', 'reported', 'denied', 'regretted'];

/** The sentence that is most like a rebuke, if it is enough so to be asked about. */
function mostSuspect({ alikes, prepared }: Utterance): AlikeSentence | undefined {
  const [suspect] = [...alikes].sort((one, other) => other.rebuke - one.rebuke);
  const from = prepared.likeness?.source.asksFrom ?? Infinity;
  return suspect !== undefined && suspect.rebuke > from ? suspect : undefined;
}

/** A word of abuse spoils a whole call, so it takes a list to find one. */
export const isHeardByLikeness = (kind: FaultClass): boolean => kind !== 'vulgar';
export const alikeCode = (kind: FaultClass): string => `${kind}.alike`;

/** Likeness alone proves nothing; a rebuke is also said at somebody. */
const isRebuke = (suspect: AlikeSentence, kind: FaultClass, { accusesFrom }: Likeness): boolean =>
  isHeardByLikeness(kind) && suspect.rebuke > accusesFrom && suspect.isSaidToCustomer;

/**
 * What is like a rebuke although no rule has anything to say of it: a light fault where it is also said to the
 * customer, and otherwise a question to look again, which costs nothing.
 */
export function likeARebuke(utterance: Utterance): FoundFault[] {
  const suspect = utterance.text.length < SHORTEST ? undefined : mostSuspect(utterance);
  const source = utterance.prepared.likeness?.source;
  const kind = suspect?.likeliestClass;
  if (suspect === undefined || source === undefined || kind === undefined) return [];
  if (suspect.isHarmless) return [];
  const at = suspect.because('rebuke');
  if (at.end === at.start || utterance.holdsSpared(SPARED, suspect)) return [];
  const better = source.better[kind] ?? '';
  return isRebuke(suspect, kind, source)
    ? [{ class: kind, code: alikeCode(kind), severity: 'light', better, ...at }]
    : [{ class: kind, code: `${kind}.look-again`, severity: 'check', better, ...at }];
}
