import type { ActId, FaultClass, Severity } from '../analysis.ts';
import type { Utterance } from './utterance.ts';

/*
 * Rules know words, and the same words do something else elsewhere. Whether they can mean here what a rule takes them
 * for is told by what their sentence is like; most rules need not even be asked then.
 */

/** Half-way between the sentences that are rebukes and those that are none. */
const BETWEEN = 0;

/**
 * How grave a rebuke is that a rule of some severity has found. What is rather like other sentences is a light fault at
 * most: nobody fails a call by a rule alone.
 */
export function gravityAt(utterance: Utterance, at: number, severity: Severity): Severity {
  const isLikely = (utterance.alikeAt(at)?.rebuke ?? Infinity) > BETWEEN;
  return isLikely || severity === 'check' ? severity : 'light';
}

/** Whether a rule can be right that the sentence at a position does an act. */
export function mayDo(utterance: Utterance, act: ActId, at: number): boolean {
  const { doubtsUpTo = -Infinity } = utterance.prepared.likeness?.source ?? {};
  return (utterance.alikeAt(at)?.act(act) ?? Infinity) > doubtsUpTo;
}

/** Of which acts a rule can be right that the utterance does them anywhere. */
export function possibleActs({ alikes, prepared }: Utterance): (act: ActId) => boolean {
  const { likeness } = prepared;
  if (likeness === undefined) return () => true;
  const possible = new Set(alikes.flatMap((sentence) => sentence.possibleActs));
  return (act) => possible.has(act);
}

/** Whether a rule can be right that the sentence at a position, or without one any sentence, is a rebuke. */
export function mayRebuke(utterance: Utterance, at?: number): boolean {
  const source = utterance.prepared.likeness?.source;
  if (source === undefined) return true;
  if (at === undefined) return utterance.alikes.some(({ rebuke }) => rebuke > source.excusesUpTo);
  return (utterance.alikeAt(at)?.rebuke ?? Infinity) > source.excusesUpTo;
}

/** Whether a rule can be right that the sentence at a position breaks a rule of service: not knowing is no evasion. */
export function mayFailService(utterance: Utterance, kind: FaultClass, at: number): boolean {
  const { sparesUpTo = -Infinity } = utterance.prepared.likeness?.source ?? {};
  return (utterance.alikeAt(at)?.service(kind) ?? Infinity) > sparesUpTo;
}
