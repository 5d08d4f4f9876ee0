import type { Frame, Slots } from './language.ts';
import { type FrameMatch, findAll, REFERENCE } from './matching/frame-search.ts';

/** Punctuation that ends a clause in normalised text; a space is a pause. */
const BREAK = ',。!?;:…~、\\n';
const GAP = `[^${BREAK}]{0,8}?`;
const CLAUSE_START = `(?:(?<=^|[${BREAK}( "“]))`;
const CLAUSE_END = `(?=$|[${BREAK}) "”.])`;
const SLOT = /\{([^\d{},][^{},]*)\}/g;

function fillSlots(source: string, slots: Slots): string {
  return source.replace(SLOT, (whole, name: string) => {
    const slot = slots[name];
    if (slot === undefined) throw new Error(`frame names an unknown slot ${whole}`);
    return `(?:${fillSlots(slot, slots)})`;
  });
}

/** A repetition without end, `*`, `+`, `{2,}`: of a class of letters, and of any other class or group. */
const ENDLESS_LETTERS = /(\[(?:a-z|\\w)[^[\]]*\])(?:([*+])|\{(\d+),\})/g;
const ENDLESS = /((?<!\\)[)\]])(?:([*+])|\{(\d+),\})/g;
/** Letters that are repeated stand for a word, as `\w+` does, and few words are longer. */
const LONGEST_WORD = 24;
const MOST_REPEATED = 6;

function cap(source: string, endless: RegExp, most: number): string {
  return source.replace(endless, (_, repeated: string, sign: string | undefined, least = '') => {
    const from = sign === undefined ? Number(least) : Number(sign === '+');
    return `${repeated}{${from},${from + most}}`;
  });
}

/** Repetitions of a group or class are capped, so that no frame can need more than polynomial time in a part. */
const capRepetition = (source: string): string =>
  cap(cap(source, ENDLESS_LETTERS, LONGEST_WORD), ENDLESS, MOST_REPEATED);

/** The regular expression source of one frame. */
export function frameSource(frame: Frame, slots: Slots): string {
  return capRepetition(fillSlots(frame, slots))
    .replaceAll('…', GAP)
    .replaceAll('«', CLAUSE_START)
    .replaceAll('»', CLAUSE_END);
}

/** Moves the back-references of a frame past the groups of the frames before it. */
function shiftReferences(source: string, groupsBefore: number): string {
  return source.replace(/\\([1-9])/g, (_, digit: string) => `\\${Number(digit) + groupsBefore}`);
}

function countGroups(source: string): number {
  return (new RegExp(`${source}|`).exec('')?.length ?? 1) - 1;
}

function joinFrames(sources: readonly string[]): string {
  // To count groups takes a compilation, and most frames refer to none.
  if (!sources.some((source) => REFERENCE.test(source))) return sources.join('|');
  let groups = 0;
  const shifted = sources.map((source) => {
    const moved = shiftReferences(source, groups);
    groups += countGroups(source);
    return moved;
  });
  return shifted.join('|');
}

/** One expression that finds any of the frames; undefined for none, so that callers can skip the work. */
export function compileFrames(
  frames: readonly Frame[] | undefined,
  slots: Slots,
): RegExp | undefined {
  if (frames === undefined || frames.length === 0) return undefined;
  return new RegExp(joinFrames(frames.map((frame) => frameSource(frame, slots))), 'g');
}

/** All matches in order, without overlaps. */
export function findFrames(expression: RegExp | undefined, text: string): readonly FrameMatch[] {
  return expression === undefined ? [] : findAll(expression, text);
}

/** Whether one of the frames stands in the text. */
export function hasFrame(expression: RegExp | undefined, text: string): boolean {
  if (expression === undefined) return false;
  expression.lastIndex = 0;
  return expression.test(text);
}
