import type { ActId, Span } from '../analysis.ts';
import { hasFrame } from '../frames.ts';
import type { DigitRun } from '../matching/digit-runs.ts';
import { type KnownNumber, LONG, NEARBY, type PreparedReadBacks, SHORTEST } from './case-truth.ts';
import type { FoundAct } from './find-acts.ts';
import {
  actsAt,
  isConfirming,
  type Misreading,
  nearestFacts,
  type ReadingBack,
} from './reading-back.ts';

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
const isNear = (said: string, right: string): boolean =>
  slipsBetween(said, right) <= (said.length >= LONG ? 2 : 1) || sorted(said) === sorted(right);

/** The part of a number that so many digits are held against: all of it, or its end. */
const partOf = (digits: string, length: number): string =>
  length < digits.length && length <= SHORTEST ? digits.slice(-length) : digits;

/** Numbers that begin with other letters are others: a case number is no waybill. */
const mayBe = (said: DigitRun, { prefix }: KnownNumber): boolean =>
  said.prefix === '' || prefix === '' || said.prefix === prefix;

const before = (text: string, { start }: Span): string =>
  text.slice(Math.max(0, start - NEARBY), start);

/** Whether a number or a part of it, its end where that is named, is one of the case; most of one is not all of it. */
function isRight(said: string, isEnd: boolean, right: string): boolean {
  if (isEnd) return right.endsWith(said) || said.endsWith(right);
  if (said.length >= LONG)
    return right === said || (right.length === SHORTEST && said.endsWith(right));
  return right.includes(said);
}

/** Of the ends of numbers, one of a number of which the end alone is ever asked is meant first. */
function endsFirst(numbers: readonly KnownNumber[]): readonly KnownNumber[] {
  const ends = numbers.filter(({ digits }) => digits.length === SHORTEST);
  return ends.length > 0 ? ends : numbers;
}

/** The numbers a wrong end can be meant for: those spoken of, else those of which the end alone is asked. */
function endsOf(
  numbers: readonly KnownNumber[],
  at: Span,
  reading: ReadingBack,
): readonly KnownNumber[] {
  const spokenOf = numbers.filter(({ fact }) => reading.distanceTo(fact, at) < Infinity);
  return spokenOf.length > 0 ? spokenOf : endsFirst(numbers);
}

/** The numbers a wrong one is a slip of. */
function slipsOf(run: DigitRun, numbers: readonly KnownNumber[]): readonly KnownNumber[] {
  const slips = numbers.map(({ digits }) => {
    const right = partOf(digits, run.digits.length);
    return isNear(run.digits, right) ? slipsBetween(run.digits, right) : Infinity;
  });
  const least = Math.min(...slips);
  return least === Infinity ? [] : numbers.filter((_, place) => slips[place] === least);
}

/** Whether so many digits can be that number, or its end, all of them wrong. */
function canStandFor(run: DigitRun, number: KnownNumber, reading: ReadingBack): boolean {
  const { length } = run.digits;
  if (length >= LONG && number.digits.length === SHORTEST)
    return reading.distanceTo(number.fact, run) < Infinity;
  return partOf(number.digits, length).length === length;
}

/** The facts a wrong number was meant for: those it is a slip of; where it is of none but meant for one, any. */
function meantBy(run: DigitRun, isEnd: boolean, reading: ReadingBack): readonly string[] {
  const possible = reading.truth.numbers.filter((number) => mayBe(run, number));
  const numbers = isEnd ? endsOf(possible, run, reading) : possible;
  const near = slipsOf(run, numbers);
  if (near.length > 0) return near.map(({ fact }) => fact);
  if (!isEnd && !isConfirming(reading, run)) return [];
  const isMeant = ({ fact }: KnownNumber): boolean =>
    isEnd || run.digits.length >= LONG || reading.distanceTo(fact, run) < Infinity;
  return numbers
    .filter((number) => isMeant(number) && canStandFor(run, number, reading))
    .map(({ fact }) => fact);
}

/** Whether words about a number say that it is another: an amount, the speaker's own, that of a case or a desk. */
const isAnother = (ready: PreparedReadBacks, text: string, at: Span): boolean =>
  hasFrame(ready.counted, text.slice(at.end, at.end + NEARBY)) ||
  hasFrame(ready.others, before(text, at));

/** The facts whose numbers the utterance reads back with a slip, or where one is said to be it, wholly wrong. */
export function misreadNumbers(reading: ReadingBack): Misreading[] {
  const { ready, allNumbers, numbers } = reading.truth;
  const { text, runs } = reading.numbered;
  const wrong = runs.flatMap((run) => {
    const { digits, start, end } = run;
    const isEnd = hasFrame(ready.ends, before(text, run));
    if (digits.length < (isEnd ? SHORTEST_END : SHORTEST)) return [];
    if (allNumbers.some((right) => isRight(digits, isEnd, right))) return [];
    if (isAnother(ready, text, run)) return [];
    const facts = nearestFacts(meantBy(run, isEnd, reading), run, reading);
    return facts.map((fact) => ({ fact, start, end }));
  });
  // Whoever says the right one as well corrects himself, or asks which it is.
  const isSaidRight = (fact: string): boolean =>
    numbers.some(
      (number) => number.fact === fact && runs.some(({ digits }) => number.digits === digits),
    );
  return wrong.filter(({ fact }) => !isSaidRight(fact));
}

/** Whoever says more than that beside a number says something of it. */
const LITTLE = 16;
/** Acts that go with reading a number back. */
const BESIDE: ReadonlySet<ActId> = new Set(['acknowledge', 'thanks', 'greeting']);

/** Right numbers that make up a sentence, or nearly: they are read back, and that confirms them. */
export function readRight(reading: ReadingBack): FoundAct[] {
  const { utterance, truth, numbered } = reading;
  return numbered.runs.flatMap((run): FoundAct[] => {
    const { digits, start, end } = run;
    if (
      digits.length < SHORTEST ||
      !truth.numbers.some((one) => isRight(digits, false, one.digits))
    )
      return [];
    const sentence = utterance.sentenceAt(start);
    const saysMore =
      sentence.end - sentence.start - (end - start) > LITTLE ||
      actsAt(reading, run).some(({ act }) => !BESIDE.has(act));
    return saysMore ? [] : [{ act: 'confirm', start, end }];
  });
}
