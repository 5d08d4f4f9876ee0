import type { Frame, Slots } from './language.ts';
import { type FrameMatch, findAll } from './matching/frame-search.ts';

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

/** What closes a group or a class, and a repetition without end: `*`, `+`, `{2,}`. */
const ENDLESS = /(?<!\\)([)\]])(?:([*+])|\{(\d+),\})/g;
const MOST_REPEATED = 6;

/** Repetitions of a group or class are capped, so that no frame can need more than polynomial time in a part. */
function capRepetition(source: string): string {
  return source.replace(ENDLESS, (_, closing: string, sign: string | undefined, least = '') => {
    const from = sign === undefined ? Number(least) : Number(sign === '+');
    return `${closing}{${from},${from + MOST_REPEATED}}`;
  });
}

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
export function findFrames(expression: RegExp | undefined, text: string): FrameMatch[] {
  return expression === undefined ? [] : findAll(expression, text);
}

/** Whether one of the frames stands in the text. */
export function hasFrame(expression: RegExp | undefined, text: string): boolean {
  if (expression === undefined) return false;
  expression.lastIndex = 0;
  return expression.test(text);
}
