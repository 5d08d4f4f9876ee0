import type { OnRecord, Span } from '../analysis.ts';
import { overlaps } from '../clauses.ts';
import { compileFrames, findFrames, hasFrame } from '../frames.ts';
import type { Language, ReadBacks, Slots } from '../language.ts';
import { type DigitRun, prepareDigits } from '../matching/digit-runs.ts';
import { normalise } from '../normalise.ts';
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

/** Fewer digits are an amount or a count as often as a number; at an end that is named, two are enough. */
const SHORTEST = 4;
const SHORTEST_END = 2;
/** A number this long is no amount, and may have two slips in it. */
const LONG = 7;

export interface PreparedReadBacks {
  readonly digitsIn: (text: string) => readonly DigitRun[];
  readonly ends: RegExp | undefined;
  readonly addressed: RegExp | undefined;
  readonly named: RegExp | undefined;
}

export function prepareReadBacks(
  source: ReadBacks | undefined,
  slots: Slots,
): PreparedReadBacks | undefined {
  if (source === undefined) return undefined;
  return {
    digitsIn: prepareDigits(source.digits, source.counting),
    ends: compileFrames(source.ends, slots),
    addressed: compileFrames(source.addressed, slots),
    named: compileFrames(source.named, slots),
  };
}

const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

interface KnownNumber {
  readonly fact: string;
  readonly digits: string;
}

/** What a case says of its numbers and names. */
interface Truth {
  readonly numbers: readonly KnownNumber[];
  readonly allNumbers: readonly string[];
  readonly names: ReadonlySet<string>;
  /** The fact that holds them. */
  readonly name: string | undefined;
}

const known = new WeakMap<OnRecord, WeakMap<Language, Truth>>();

/** Numbers that are no part of a longer one: halves are said for breath. */
function numbersIn({ digitsIn }: PreparedReadBacks, texts: readonly string[]): readonly string[] {
  const found = texts.flatMap((text) => digitsIn(normalise(text).text).map(({ digits }) => digits));
  const long = unique(found).filter(({ length }) => length >= SHORTEST);
  return long.filter((one) => !long.some((other) => other !== one && other.includes(one)));
}

function gather({ facts, all, name }: OnRecord, ready: PreparedReadBacks): Truth {
  const called = name === undefined ? [] : [name.called, ...(facts[name.fact] ?? [])];
  const names = called.flatMap((text) => findFrames(ready.named, normalise(text).text));
  return {
    numbers: Object.entries(facts).flatMap(([fact, words]) =>
      numbersIn(ready, words).map((digits) => ({ fact, digits })),
    ),
    allNumbers: numbersIn(ready, all),
    names: new Set(names.map(({ said }) => said)),
    name: name?.fact,
  };
}

function truthOf(record: OnRecord, language: Language, ready: PreparedReadBacks): Truth {
  const ofRecord = known.get(record) ?? new WeakMap<Language, Truth>();
  known.set(record, ofRecord);
  const truth = ofRecord.get(language) ?? gather(record, ready);
  ofRecord.set(language, truth);
  return truth;
}

/** How many digits must be changed, added or left out to make one number of the other (Levenshtein 1966). */
function slipsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, digit] of one.split('').entries()) {
    const next = [at + 1];
    for (const [place, wanted] of other.split('').entries()) {
      const changed = (row[place] ?? 0) + Number(digit !== wanted);
      next.push(Math.min(changed, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

const sorted = (digits: string): string => digits.split('').sort().join('');

/** Whether a number can be another one that was heard or typed wrongly. */
const isNear = (said: string, slips: number, right: string): boolean =>
  slips <= (said.length >= LONG ? 2 : 1) || sorted(said) === sorted(right);

/** The part of a number that so many digits are held against: all of it, or its end. */
const partOf = (digits: string, length: number): string =>
  length < digits.length && length <= SHORTEST ? digits.slice(-length) : digits;

/** The facts a wrong number was meant for: those it is nearest to; where it is near none but meant for one, any. */
function meantBy(
  said: string,
  isCertain: boolean,
  numbers: readonly KnownNumber[],
): readonly string[] {
  const compared = numbers.map(({ fact, digits }) => {
    const right = partOf(digits, said.length);
    const slips = slipsBetween(said, right);
    const isAlike = said.length === right.length;
    return { fact, slips, isNear: isNear(said, slips, right), isAlike };
  });
  const near = compared.filter((one) => one.isNear);
  const least = Math.min(...near.map(({ slips }) => slips));
  const meant = isCertain && near.length === 0 ? compared.filter((one) => one.isAlike) : near;
  return unique(meant.flatMap(({ fact, slips }) => (slips <= least ? [fact] : [])));
}

/** Numbers of which the end alone is ever asked, if there are any. */
function saidByTheirEnd(numbers: readonly KnownNumber[]): readonly KnownNumber[] {
  const ends = numbers.filter(({ digits }) => digits.length === SHORTEST);
  return ends.length > 0 ? ends : numbers;
}

/** Words that say that the end of a number follows are not further from it than this. */
const BEFORE = 40;

/** Whether only the end of a number is said at a place. */
const isEndOf = ({ ends }: PreparedReadBacks, text: string, { start }: Span): boolean =>
  hasFrame(ends, text.slice(Math.max(0, start - BEFORE), start));

function misreadNumbers(
  utterance: Utterance,
  acts: readonly FoundAct[],
  ready: PreparedReadBacks,
  truth: Truth,
): Misreading[] {
  const { text } = utterance;
  const isRight = (digits: string, isEnd: boolean): boolean =>
    truth.allNumbers.some((right) =>
      isEnd ? right.endsWith(digits) || digits.endsWith(right) : right.includes(digits),
    );
  return ready.digitsIn(text).flatMap((run) => {
    const isEnd = isEndOf(ready, text, run);
    if (run.digits.length < (isEnd ? SHORTEST_END : SHORTEST)) return [];
    if (isRight(run.digits, isEnd)) return [];
    const sentence = utterance.sentenceAt(run.start);
    const isConfirmed = acts.some((act) => act.act === 'confirm' && overlaps(act, sentence));
    const isCertain = isEnd || (isConfirmed && run.digits.length >= LONG);
    const { start, end } = run;
    const numbers = isEnd ? saidByTheirEnd(truth.numbers) : truth.numbers;
    return meantBy(run.digits, isCertain, numbers).map((fact) => ({ fact, start, end }));
  });
}

function misreadName(
  { text }: Utterance,
  { addressed }: PreparedReadBacks,
  { name, names }: Truth,
): Misreading[] {
  if (name === undefined || names.size === 0) return [];
  const wrong = findFrames(addressed, text).find(({ said }) => !names.has(said));
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
  const { language, readBacks } = utterance.prepared;
  if (record === undefined || readBacks === undefined) return [];
  const truth = truthOf(record, language, readBacks);
  return [
    ...misreadNumbers(utterance, acts, readBacks, truth),
    ...misreadName(utterance, readBacks, truth),
  ];
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
