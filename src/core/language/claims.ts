import type { Span } from './analysis.ts';
import { pieceAt, splitAtMarks } from './clauses.ts';
import type { Utterance } from './finding/utterance.ts';
import { findFrames, hasFrame } from './frames.ts';
import type { ScopeKind } from './language.ts';

/** Scopes in which words are not the speaker's own claim. */
const NOT_CLAIMED: readonly ScopeKind[] = ['quoted', 'reported', 'denied', 'condition'];

/** The words after a place as far as they speak of it: what a further statement denies is another matter. */
function upToJoin(after: string, joins: RegExp | undefined): string {
  const [join] = findFrames(joins, after);
  return join === undefined ? after : after.slice(0, join.start);
}

/** The clause around a place with the words at that place taken out. */
function around(
  { text, prepared }: Utterance,
  at: Span,
): { readonly rest: string; readonly isQuestion: boolean } {
  const clause = pieceAt(splitAtMarks(text), at.start);
  const end = Math.max(at.end, clause.end);
  const after = upToJoin(text.slice(at.end, end), prepared.joins);
  // A clause owns the mark that ends it.
  return {
    rest: `${text.slice(clause.start, at.start)} ${after}`,
    isQuestion: text[end - 1] === '?',
  };
}

/** Whether the words at a place are said as a fact or a promise: not denied, quoted, supposed or asked. */
export function isClaimed(utterance: Utterance, at: Span): boolean {
  if (utterance.isSpared(NOT_CLAIMED, at)) return false;
  const { rest, isQuestion } = around(utterance, at);
  return !isQuestion && !hasFrame(utterance.prepared.unclaims, rest);
}

/** Whether a whole sentence is said as a fact or a promise: no part of it is denied, quoted, supposed or asked. */
export function isClaiming(utterance: Utterance, sentence: Span): boolean {
  const words = utterance.text.slice(sentence.start, sentence.end);
  if (utterance.holdsSpared(NOT_CLAIMED, sentence) || words.endsWith('?')) return false;
  return !hasFrame(utterance.prepared.unclaims, words);
}
