import { beginningsOf } from './beginnings.ts';
import { readRunNumbers, type StoredNumbers } from './run-numbers.ts';
import { RUN_NUMBERS, type VisitRun, type VisitRuns } from './runs.ts';

/** Runs something has been learned of, by their places in a list. */
export interface KnownRuns {
  /** How many there are. */
  readonly size: number;
  /** Visits the place of each of them that stands in a normalised text, once. */
  readonly name: (text: string, visit: (place: number) => void) => void;
  /** Visits all their occurrences. */
  readonly visit: (text: string, visit: VisitRun) => void;
}

/** Numbers next to each other are looked for together: most shelves are empty or hold one. */
const SHELF = 128;
const NOWHERE = -1;

/** Finds the place of a number in a list of rising numbers. */
function preparePlaces(numbers: Int32Array): (number: number) => number {
  const counts = new Uint32Array(RUN_NUMBERS / SHELF);
  for (const number of numbers) {
    const shelf = Math.floor(number / SHELF);
    counts[shelf] = (counts[shelf] ?? 0) + 1;
  }
  const from = beginningsOf(counts);
  return (number) => {
    const shelf = Math.floor(number / SHELF);
    const end = from[shelf + 1] ?? 0;
    for (let at = from[shelf] ?? 0; at < end; at += 1) if (numbers[at] === number) return at;
    return NOWHERE;
  };
}

/** From their numbers as they are stored. */
export function readKnownRuns(stored: StoredNumbers, visitRuns: VisitRuns): KnownRuns {
  const numbers = Int32Array.from(readRunNumbers(stored));
  const placeOf = preparePlaces(numbers);
  /** The last text each run was seen in, by number; thousands of small marks a text are too many for a set. */
  const seenIn = new Uint32Array(numbers.length);
  let texts = 0;
  return {
    size: numbers.length,
    name: (text, visit) => {
      texts = (texts + 1) >>> 0;
      visitRuns(text, (run) => {
        const place = placeOf(run);
        if (place === NOWHERE || seenIn[place] === texts) return;
        seenIn[place] = texts;
        visit(place);
      });
    },
    visit: (text, visit) => {
      visitRuns(text, (run, start, end) => {
        const place = placeOf(run);
        if (place !== NOWHERE) visit(place, start, end);
      });
    },
  };
}
