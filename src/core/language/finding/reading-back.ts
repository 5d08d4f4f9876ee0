import type { Span } from '../analysis.ts';
import { overlaps } from '../clauses.ts';
import type { Numbered, Truth } from './case-truth.ts';
import type { FoundAct } from './find-acts.ts';
import type { Utterance } from './utterance.ts';

/** A fact that was read back wrongly, and the words that did. */
export interface Misreading extends Span {
  readonly fact: string;
}

/** What is known about a sentence when its numbers are held against the case. */
export interface ReadingBack {
  readonly utterance: Utterance;
  readonly acts: readonly FoundAct[];
  readonly truth: Truth;
  readonly numbered: Numbered;
  /** How far from a place the utterance speaks of a fact, in characters; Infinity where it does not. */
  readonly distanceTo: (fact: string, at: Span) => number;
}

/** Of several facts, those the words nearest to a place speak of; all of them where no words do. */
export function nearestFacts(
  facts: readonly string[],
  at: Span,
  { distanceTo }: ReadingBack,
): readonly string[] {
  const distances = facts.map((fact) => distanceTo(fact, at));
  const least = Math.min(...distances);
  return [...new Set(facts.filter((_, place) => distances[place] === least))];
}

/** What the sentence at a place does. */
export function actsAt({ utterance, acts }: ReadingBack, { start }: Span): readonly FoundAct[] {
  const sentence = utterance.sentenceAt(start);
  return acts.filter((act) => overlaps(act, sentence));
}

/** Whether the sentence at a place restates something or asks whether it is right. */
export const isConfirming = (reading: ReadingBack, at: Span): boolean =>
  actsAt(reading, at).some(({ act }) => act === 'confirm');
