/**
 * A word as plainly as it can be said, several with blanks between them: "parcels" is "parcel", "don't" is "do not". A
 * word that says nothing is none: "um".
 */
export type Plain = (word: string) => string;

/** Called with the number of a run, and where it stands in the text. */
export type VisitRun = (run: number, start: number, end: number) => void;

/** Visits all runs of a normalised text, one that stands in it twice, twice. */
export type VisitRuns = (text: string, visit: VisitRun) => void;

/**
 * Runs are known by numbers below this, worked out from their letters: names would weigh half as much again. One
 * unknown run in two hundred is taken for a known one.
 */
export const RUN_NUMBERS = 2 ** 22;

const LATIN = 1;
const DIGIT = 2;
const BLANK = 3;
const MARK = 4;
/** What a unit is: a letter of a Latin word, a digit of a number, a blank, a mark, or a word of its own. */
const KINDS = new Uint8Array(0x10000);
for (const unit of "abcdefghijklmnopqrstuvwxyz'") KINDS[unit.charCodeAt(0)] = LATIN;
for (const unit of '0123456789') KINDS[unit.charCodeAt(0)] = DIGIT;
for (const unit of ' \n') KINDS[unit.charCodeAt(0)] = BLANK;
for (const unit of ',.?!:;…。、~-') KINDS[unit.charCodeAt(0)] = MARK;
const kindAt = (text: string, at: number): number => KINDS[text.charCodeAt(at)] ?? 0;

/** One number is as good as another. */
const ANY_NUMBER = 1;
/** What stands before the first word and behind the last. */
const EDGE = 2;

/** Mixes a number into others, so that their order counts (the finaliser of MurmurHash3, by Appleby). */
function mixed(before: number, number: number): number {
  let mix = Math.imul(before ^ number, 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return mix ^ (mix >>> 16);
}

const numberOf = (word: string): number => {
  let number = word.length;
  for (let at = 0; at < word.length; at += 1) number = mixed(number, word.charCodeAt(at));
  return number;
};

/** So many plain words of so many letters are remembered: talk uses few, and uses them over and over. */
const MOST_REMEMBERED = 8192;
const LONGEST_REMEMBERED = 24;

/** Words as numbers, each with where it stands in the text. */
class Words {
  readonly numbers = [EDGE];
  readonly starts = [0];
  readonly ends = [0];

  get isEmpty(): boolean {
    return this.numbers.length === 1;
  }

  add(number: number, start: number, end: number): void {
    this.numbers.push(number);
    this.starts.push(start);
    this.ends.push(end);
  }
}

/** The end of the letters or digits of a kind that begin at a place. */
function endOf(text: string, at: number, kind: number): number {
  let end = at + 1;
  while (end < text.length && kindAt(text, end) === kind) end += 1;
  return end;
}

function wordsOf(text: string, plain: (word: string) => readonly number[]): Words {
  const words = new Words();
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    const end = kind === LATIN || kind === DIGIT ? endOf(text, at, kind) : at + 1;
    if (kind === LATIN) for (const word of plain(text.slice(at, end))) words.add(word, at, end);
    else if (kind === DIGIT) words.add(ANY_NUMBER, at, end);
    else if (kind !== BLANK && !(kind === MARK && words.isEmpty))
      words.add(text.charCodeAt(at), at, end);
    at = end;
  }
  words.add(EDGE, text.length, text.length);
  return words;
}

/** The search for runs of so many words at most. */
export type SearchRuns = (most: number) => VisitRuns;

/** Prepares the search in a language; one without plain words takes them as they are. */
export function prepareRuns(plain: Plain = (word) => word): SearchRuns {
  const remembered = new Map<string, readonly number[]>();
  const plainly = (word: string): readonly number[] => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const fresh = plain(word).split(' ').filter(Boolean).map(numberOf);
    if (remembered.size < MOST_REMEMBERED && word.length <= LONGEST_REMEMBERED)
      remembered.set(word, fresh);
    return fresh;
  };
  return (most) => (text, visit) => {
    const { numbers, starts, ends } = wordsOf(text, plainly);
    const say = (mix: number, from: number, last: number) =>
      visit(mix & (RUN_NUMBERS - 1), starts[from] ?? 0, ends[last] ?? 0);
    for (let from = 0; from < numbers.length; from += 1) {
      let mix = mixed(0, numbers[from] ?? 0);
      say(mix, from, from);
      for (let last = from + 1; last < from + most && last < numbers.length; last += 1) {
        mix = mixed(mix, numbers[last] ?? 0);
        say(mix, from, last);
      }
    }
  };
}

/** The runs of a normalised text, each once. */
export function runsIn(text: string, visitRuns: VisitRuns): ReadonlySet<number> {
  const runs = new Set<number>();
  visitRuns(text, (run) => runs.add(run));
  return runs;
}
