import { readRunNumbers, type StoredNumbers } from './run-numbers.ts';
import type { VisitRun, VisitRuns } from './runs.ts';

/** Runs something has been learned of, by their places in a list. */
export interface KnownRuns {
  /** How many there are. */
  readonly size: number;
  /** Visits the place of each of them that stands in a normalised text, once. */
  readonly name: (text: string, visit: (place: number) => void) => void;
  /** Visits all their occurrences. */
  readonly visit: (text: string, visit: VisitRun) => void;
}

/** From their numbers as they are stored. */
export function readKnownRuns(stored: StoredNumbers, visitRuns: VisitRuns): KnownRuns {
  const places = new Map(readRunNumbers(stored).map((run, place) => [run, place]));
  /** The last text each run was seen in, by number; thousands of small marks a text are too many for a set. */
  const seenIn = new Uint32Array(places.size);
  let texts = 0;
  return {
    size: places.size,
    name: (text, visit) => {
      texts = (texts + 1) >>> 0;
      visitRuns(text, (run) => {
        const place = places.get(run);
        if (place === undefined || seenIn[place] === texts) return;
        seenIn[place] = texts;
        visit(place);
      });
    },
    visit: (text, visit) => {
      visitRuns(text, (run, start, end) => {
        const place = places.get(run);
        if (place !== undefined) visit(place, start, end);
      });
    },
  };
}
