import type { ActId, Span } from '../analysis.ts';
import { overlaps } from '../clauses.ts';
import { hasFrame } from '../frames.ts';
import type { ScopeKind } from '../language.ts';
import { mayDo, possibleActs } from './plausible.ts';
import { ACTS, type PreparedAct } from './prepare.ts';
import type { Utterance } from './utterance.ts';

/** An act with its span in the normalised text. */
export interface FoundAct extends Span {
  readonly act: ActId;
}

/** Scopes in which words are nobody's act of this talk. */
export const NOT_OWN_ACT: readonly ScopeKind[] = ['quoted'];

/** An opening act stands before this position; later the same words are talk ("您好" in the middle of a sentence). */
const OPENING_LENGTH = 24;

function isOutOfPosition(act: PreparedAct, at: Span, utterance: Utterance): boolean {
  if (act.rule.position === 'opening') return at.start > OPENING_LENGTH;
  if (act.rule.position === 'first-turn') return (utterance.context.turn ?? 0) > 0 || at.start > 0;
  return false;
}

function sharesSentence(
  acts: readonly ActId[],
  at: Span,
  found: readonly FoundAct[],
  utterance: Utterance,
): boolean {
  const sentence = utterance.sentenceAt(at.start);
  return found.some((other) => acts.includes(other.act) && overlaps(other, sentence));
}

function isIgnored(
  act: PreparedAct,
  at: Span,
  found: readonly FoundAct[],
  utterance: Utterance,
): boolean {
  const { rule } = act;
  return (
    !mayDo(utterance, rule.act, at.start) ||
    isOutOfPosition(act, at, utterance) ||
    (act.unless !== undefined && hasFrame(act.unless, utterance.sentenceTextAt(at.start))) ||
    (rule.unlessActs !== undefined && sharesSentence(rule.unlessActs, at, found, utterance)) ||
    utterance.isSpared(rule.spares ?? NOT_OWN_ACT, at)
  );
}

/** Everything the utterance does, in the order of the language's rules; later rules may look at earlier finds. */
export function findActs(utterance: Utterance): FoundAct[] {
  const found: FoundAct[] = [];
  const { acts } = utterance.prepared;
  const isPossible = possibleActs(utterance);
  const isAsked = (index: number): boolean => {
    const act = acts[index];
    return act !== undefined && isPossible(act.rule.act);
  };
  for (const [index, matches] of utterance.matchesOf(ACTS, isAsked)) {
    const act = acts[index];
    if (act === undefined) continue;
    const earlier = [...found];
    for (const { start, end } of matches) {
      if (!isIgnored(act, { start, end }, earlier, utterance)) {
        found.push({ act: act.rule.act, start, end });
      }
    }
  }
  return found;
}
