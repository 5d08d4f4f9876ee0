import type { OnRecord, Span } from '../analysis.ts';
import { compileFrames, findFrames } from '../frames.ts';
import type { ReadBacks, Slots } from '../language.ts';
import { type DigitRun, prepareDigits } from '../matching/digit-runs.ts';
import { normalise } from '../normalise.ts';

/** Fewer digits are an amount or a count as often as a number. */
export const SHORTEST = 4;
/** A number this long is no amount, and may have two slips in it. */
export const LONG = 7;

export interface PreparedReadBacks {
  readonly digitsIn: (text: string) => readonly DigitRun[];
  readonly ends: RegExp | undefined;
  readonly counted: RegExp | undefined;
  readonly things: RegExp | undefined;
  readonly sameThings: ReadonlyMap<string, string>;
  readonly others: RegExp | undefined;
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
    counted: compileFrames(source.counted, slots),
    things: compileFrames(source.things, slots),
    sameThings: new Map(
      source.sameThings?.flatMap((same) => same.map((word) => [word, same[0] ?? word])),
    ),
    others: compileFrames(source.others, slots),
    addressed: compileFrames(source.addressed, slots),
    named: compileFrames(source.named, slots),
  };
}

/** A number of the case, the letters it begins with, and the fact that holds it. */
export interface KnownNumber {
  readonly fact: string;
  readonly digits: string;
  readonly prefix: string;
}

/** How many of what, and where. */
interface Count extends Span {
  readonly number: string;
  readonly things: string;
}

/** What a case says of its numbers, counts and names, by what a language makes of them. */
export interface Truth {
  readonly ready: PreparedReadBacks;
  readonly numbers: readonly KnownNumber[];
  readonly allNumbers: readonly string[];
  readonly counts: readonly { readonly fact: string; readonly things: string }[];
  /** "15 box" for each count anywhere in the case. */
  readonly allCounts: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** The fact that holds them. */
  readonly name: string | undefined;
}

/** Words that tell what a number is are not further from it than this. */
export const NEARBY = 40;

/** Normalised words and the numbers in them. */
export interface Numbered {
  readonly text: string;
  readonly runs: readonly DigitRun[];
}

export const numberedIn = ({ digitsIn }: PreparedReadBacks, text: string): Numbered => ({
  text,
  runs: digitsIn(text),
});

/** Numbers that are no part of a longer one: halves are said for breath. */
function numbersIn(texts: readonly Numbered[]): readonly DigitRun[] {
  const found = texts.flatMap(({ runs }) => runs);
  const long = found.filter(({ digits }) => digits.length >= SHORTEST);
  const whole = long.filter(
    ({ digits }) => !long.some((other) => other.digits !== digits && other.digits.includes(digits)),
  );
  return [...new Map(whole.map((run) => [run.digits, run])).values()];
}

/** No count is longer: more digits are a number. */
const LONGEST_COUNT = 3;

/** What is counted in a text. */
export const countsIn = (
  { things, sameThings }: PreparedReadBacks,
  { text, runs }: Numbered,
): readonly Count[] =>
  runs.flatMap(({ digits, prefix, start, end }) => {
    if (prefix !== '' || digits.length > LONGEST_COUNT) return [];
    const [counted] = findFrames(things, text.slice(end, end + NEARBY));
    if (counted === undefined) return [];
    return [{ number: digits, things: sameThings.get(counted.said) ?? counted.said, start, end }];
  });

function gather({ facts, all, name }: OnRecord, ready: PreparedReadBacks): Truth {
  const read = (text: string) => numberedIn(ready, normalise(text).text);
  const counted = (text: Numbered) => countsIn(ready, text);
  const written = all.map(read);
  const said = Object.entries(facts).map(([fact, words]) => [fact, words.said.map(read)] as const);
  const namesIn = (texts: readonly Numbered[]) =>
    texts.flatMap(({ text }) => findFrames(ready.named, text).map(({ said: surname }) => surname));
  const lines = name === undefined ? [] : (facts[name.fact]?.said ?? []);
  const own = name === undefined ? [] : namesIn([name.called, ...lines].map(read));
  return {
    ready,
    numbers: said.flatMap(([fact, texts]) =>
      numbersIn(texts).map(({ digits, prefix }) => ({ fact, digits, prefix })),
    ),
    allNumbers: numbersIn(written).map(({ digits }) => digits),
    counts: said.flatMap(([fact, texts]) =>
      texts.flatMap(counted).map(({ things }) => ({ fact, things })),
    ),
    allCounts: new Set(written.flatMap(counted).map(({ number, things }) => `${number} ${things}`)),
    // Whoever else the case names in writing may be named, too: the receiver, a colleague.
    names: new Set(own.length === 0 ? [] : [...own, ...namesIn(written)]),
    name: name?.fact,
  };
}

const gathered = new WeakMap<OnRecord, Truth>();

/** Gathered once for each case. */
export function truthOf(record: OnRecord, ready: PreparedReadBacks): Truth {
  const known = gathered.get(record);
  if (known?.ready === ready) return known;
  const fresh = gather(record, ready);
  gathered.set(record, fresh);
  return fresh;
}
