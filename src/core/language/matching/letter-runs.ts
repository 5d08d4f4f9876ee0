export interface LetterRunSizes {
  /** Shortest and longest run in UTF-16 units. */
  readonly shortest: number;
  readonly longest: number;
  /** How many buckets runs are sorted into. */
  readonly buckets: number;
}

/** Called with the bucket of a run and where the run stands in the text. */
export type VisitRun = (bucket: number, start: number, end: number) => void;

const MARKS = /[,.。!?;:…~、\s"“”()]+/g;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Visits every run of letters of a normalised text, by 32-bit FNV-1a sorted into buckets. Marks and spaces count as a
 * blank each, and so do the ends of the text, so that a run knows where something begins.
 */
export function visitRuns(text: string, sizes: LetterRunSizes, visit: VisitRun): void {
  const { shortest, longest, buckets } = sizes;
  const blanked = ` ${text.replace(MARKS, (marks) => ' '.repeat(marks.length))} `;
  for (let from = 0; from < blanked.length; from += 1) {
    let hash = FNV_OFFSET;
    const most = Math.min(longest, blanked.length - from);
    for (let length = 1; length <= most; length += 1) {
      hash = Math.imul(hash ^ blanked.charCodeAt(from + length - 1), FNV_PRIME) >>> 0;
      if (length < shortest) continue;
      // The upper half folded in, so that few bits are as well mixed as many.
      const bucket = ((hash ^ (hash >>> 15)) >>> 0) % buckets;
      visit(bucket, Math.max(0, from - 1), Math.min(text.length, from - 1 + length));
    }
  }
}

/** The buckets of a text, each once. */
export function bucketsOf(text: string, sizes: LetterRunSizes): readonly number[] {
  const isSeen = new Uint8Array(sizes.buckets);
  const found: number[] = [];
  visitRuns(text, sizes, (bucket) => {
    if (isSeen[bucket] === 1) return;
    isSeen[bucket] = 1;
    found.push(bucket);
  });
  return found;
}
