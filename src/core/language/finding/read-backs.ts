import type { OnRecord, Span } from '../analysis.ts';
import { overlaps } from '../clauses.ts';
import { findFrames, hasFrame } from '../frames.ts';
import type { DigitRun } from '../matching/digit-runs.ts';
import {
  type KnownNumber,
  LONG,
  type PreparedReadBacks,
  SHORTEST,
  type Truth,
  truthOf,
} from './case-truth.ts';
import type { FoundAct } from './find-acts.ts';
import type { Utterance } from './utterance.ts';

/*
 * A number or a name the agent reads back is right or wrong by what the customer of the case himself says of it. Amounts,
 * times and counts are left alone: talk is full of others of them that nobody read back.
 */

/** A fact that was read back wrongly, and the words that did. */
export interface Misreading extends Span {
  readonly fact: string;
}

/** Two digits are enough where it is said that they are the end of a number. */
const SHORTEST_END = 2;

/** How long the stretch is in which two numbers differ: 1 for a digit changed, left out or added, 2 for neighbours exchanged. */
function slipsBetween(one: string, other: string): number {
  const most = Math.max(one.length, other.length);
  let before = 0;
  while (before < most && one[before] === other[before]) before += 1;
  let behind = 0;
  const least = Math.min(one.length, other.length) - before;
  while (behind < least && one.at(-1 - behind) === other.at(-1 - behind)) behind += 1;
  return most - before - behind;
}

const sorted = (digits: string): string => digits.split('').sort().join('');

/** Whether a number can be another one that was heard or typed wrongly. */
const isNear = (said: string, slips: number, right: string): boolean =>
  slips <= (said.length >= LONG ? 2 : 1) || sorted(said) === sorted(right);

/** The part of a number that so many digits are held against: all of it, or its end. */
const partOf = (digits: string, length: number): string =>
  length < digits.length && length <= SHORTEST ? digits.slice(-length) : digits;

/** Numbers that begin with other letters are others: a case number is no waybill. */
const mayBe = (said: DigitRun, { prefix }: KnownNumber): boolean =>
  said.prefix === '' || prefix === '' || said.prefix === prefix;

/** The facts a wrong number was meant for: those it is nearest to; where it is near none but meant for one, any. */
function meantBy(
  run: DigitRun,
  isCertain: boolean,
  numbers: readonly KnownNumber[],
): readonly string[] {
  const said = run.digits;
  const possible = numbers.filter((number) => mayBe(run, number));
  const compared = possible.map(({ fact, digits }) => {
    const right = partOf(digits, said.length);
    const slips = slipsBetween(said, right);
    const isAlike = said.length === right.length;
    return { fact, slips, isNear: isNear(said, slips, right), isAlike };
  });
  const near = compared.filter((one) => one.isNear);
  const least = Math.min(...near.map(({ slips }) => slips));
  const meant = isCertain && near.length === 0 ? compared.filter((one) => one.isAlike) : near;
  return [...new Set(meant.flatMap(({ fact, slips }) => (slips <= least ? [fact] : [])))];
}

/** Numbers of which the end alone is ever asked, if there are any. */
function saidByTheirEnd(numbers: readonly KnownNumber[]): readonly KnownNumber[] {
  const ends = numbers.filter(({ digits }) => digits.length === SHORTEST);
  return ends.length > 0 ? ends : numbers;
}

/** Words that tell what a number is are not further from it than this. */
const NEARBY = 40;

/** Whether only the end of a number is said at a place. */
const isEndOf = ({ ends }: PreparedReadBacks, text: string, { start }: Span): boolean =>
  hasFrame(ends, text.slice(Math.max(0, start - NEARBY), start));

/** Whether a number or a part of it, its end where that is named, is one of the case; most of one is not all of it. */
const isRight = (said: string, isEnd: boolean, right: string): boolean =>
  isEnd
    ? right.endsWith(said) || said.endsWith(right)
    : right === said || (said.length < LONG && right.includes(said));

function misreadNumbers(
  utterance: Utterance,
  acts: readonly FoundAct[],
  truth: Truth,
): Misreading[] {
  const { text } = utterance;
  const { ready } = truth;
  const runs = ready.digitsIn(text);
  const wrong = runs.flatMap((run) => {
    const { digits, start, end } = run;
    const isEnd = isEndOf(ready, text, run);
    if (digits.length < (isEnd ? SHORTEST_END : SHORTEST)) return [];
    if (truth.allNumbers.some((right) => isRight(digits, isEnd, right))) return [];
    if (hasFrame(ready.counted, text.slice(end, end + NEARBY))) return [];
    const sentence = utterance.sentenceAt(start);
    const isConfirmed = acts.some((act) => act.act === 'confirm' && overlaps(act, sentence));
    const isCertain = isEnd || (isConfirmed && digits.length >= LONG);
    const numbers = isEnd ? saidByTheirEnd(truth.numbers) : truth.numbers;
    return meantBy(run, isCertain, numbers).map((fact) => ({ fact, start, end }));
  });
  // Whoever says the right one as well corrects himself, or asks which it is.
  const isSaidRight = (fact: string): boolean =>
    truth.numbers.some(
      (number) => number.fact === fact && runs.some(({ digits }) => number.digits === digits),
    );
  return wrong.filter(({ fact }) => !isSaidRight(fact));
}

function misreadName({ text }: Utterance, { ready, name, names }: Truth): Misreading[] {
  if (name === undefined || names.size === 0) return [];
  const wrong = findFrames(ready.addressed, text).find(({ said }) => !names.has(said));
  return wrong === undefined ? [] : [{ fact: name, start: wrong.start, end: wrong.end }];
}

/**
 * The facts of the case that the utterance reads back wrongly: a number with a slip in it, a name that is not the
 * customer's.
 */
export function findMisreadings(
  utterance: Utterance,
  acts: readonly FoundAct[],
  record: OnRecord | undefined,
): Misreading[] {
  const { readBacks } = utterance.prepared;
  if (record === undefined || readBacks === undefined) return [];
  const truth = truthOf(record, readBacks);
  return [...misreadNumbers(utterance, acts, truth), ...misreadName(utterance, truth)];
}

/** The acts without those that ask whether what is wrong is right: that confirms nothing. */
export const withoutMisread = (
  acts: readonly FoundAct[],
  misread: readonly Misreading[],
  utterance: Utterance,
): FoundAct[] =>
  acts.filter(
    (act) =>
      act.act !== 'confirm' ||
      !misread.some(({ start }) => overlaps(utterance.sentenceAt(start), act)),
  );
