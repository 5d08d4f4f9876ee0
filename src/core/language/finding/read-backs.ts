import type { OnRecord, Span, TopicFinding } from '../analysis.ts';
import { findFrames } from '../frames.ts';
import { type NormalisedText, toOriginal } from '../normalise.ts';
import { numberedIn, truthOf } from './case-truth.ts';
import type { FoundAct } from './find-acts.ts';
import { misreadCounts } from './misread-counts.ts';
import { misreadNumbers, readRight } from './misread-numbers.ts';
import { actsAt, type Misreading, type ReadingBack } from './reading-back.ts';
import type { Utterance } from './utterance.ts';

/*
 * A number, a count or a name the agent reads back is right or wrong by what the customer of the case himself says of
 * it. Amounts and times are left alone: talk is full of others of them that nobody read back.
 */

function misreadName({ utterance, truth }: ReadingBack): Misreading[] {
  const { ready, name, names } = truth;
  if (name === undefined || names.size === 0) return [];
  const wrong = findFrames(ready.addressed, utterance.text).find(({ said }) => !names.has(said));
  return wrong === undefined ? [] : [{ fact: name, start: wrong.start, end: wrong.end }];
}

const gap = (one: Span, other: Span): number =>
  Math.max(0, one.start - other.end, other.start - one.end);

/** An utterance held against the case: what it reads back wrongly, and its acts in that light. */
export interface HeldAgainstCase {
  readonly misread: readonly Misreading[];
  readonly acts: readonly FoundAct[];
}

/** What is known of an utterance before it is held against the case. */
export interface SoFar {
  readonly source: NormalisedText;
  readonly acts: readonly FoundAct[];
  /** In the original text, unlike the acts. */
  readonly topics: readonly TopicFinding[];
}

function readingOf(
  utterance: Utterance,
  { source, acts, topics }: SoFar,
  record: OnRecord,
): ReadingBack | undefined {
  const { readBacks } = utterance.prepared;
  if (readBacks === undefined) return undefined;
  const distanceTo = (fact: string, at: Span): number => {
    const about = topics.filter(({ topic }) => record.facts[fact]?.topics.includes(topic));
    return Math.min(Infinity, ...about.map((found) => gap(found, toOriginal(source, at))));
  };
  const numbered = numberedIn(readBacks, utterance.text);
  return { utterance, acts, truth: truthOf(record, readBacks), numbered, distanceTo };
}

/**
 * Finds the facts of the case that the utterance reads back wrongly: a number with a slip in it, another count of the
 * same things, a name that is not the customer's. Asking whether what is wrong is right confirms nothing; saying a
 * right number and no more confirms it.
 */
export function holdAgainstCase(
  utterance: Utterance,
  soFar: SoFar,
  record: OnRecord | undefined,
): HeldAgainstCase {
  const { acts } = soFar;
  const reading = record === undefined ? undefined : readingOf(utterance, soFar, record);
  if (reading === undefined) return { misread: [], acts };
  const misread = [...misreadNumbers(reading), ...misreadCounts(reading), ...misreadName(reading)];
  const besideWrong = new Set(misread.flatMap((wrong) => actsAt(reading, wrong)));
  const kept = acts.filter((act) => act.act !== 'confirm' || !besideWrong.has(act));
  return { misread, acts: [...kept, ...readRight(reading)] };
}
