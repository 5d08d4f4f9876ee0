import { pickIndex } from '../../shared/seeded.ts';
import type { LinesByBand } from '../strings.ts';
import { BANDS, type Band } from '../vocabulary.ts';

/** One wording of a line slot; `id` is `<slot>/<band>/<index>`. */
export interface Line {
  readonly id: string;
  readonly text: string;
}

export interface Picking {
  readonly mood: Band;
  readonly used: readonly string[];
  readonly seed: number;
  /** Number of the event being made: the same place in the same call picks the same line. */
  readonly n: number;
}

const distance = (from: Band, to: Band): number =>
  Math.abs(BANDS.indexOf(from) - BANDS.indexOf(to));

/** The mood itself first, then lines that fit every mood, then the neighbouring moods, nearest first. */
function bandsFor(mood: Band): readonly (Band | 'any')[] {
  const others = BANDS.filter((band) => band !== mood);
  const nearest = others.sort((a, b) => distance(mood, a) - distance(mood, b));
  return [mood, 'any', ...nearest];
}

function wordings(slot: string, lines: LinesByBand, band: Band | 'any'): readonly Line[] {
  return (lines[band] ?? []).map((text, index) => ({ id: `${slot}/${band}/${index}`, text }));
}

const choose = (slot: string, lines: readonly Line[], { seed, n }: Picking): Line | undefined =>
  lines[pickIndex(lines.length, seed, `${n}/${slot}`)];

/** A wording not yet used in this call, in the mood closest to the customer's; nothing when all are used up. */
export function pickLine(
  slot: string,
  lines: LinesByBand | undefined,
  picking: Picking,
): Line | undefined {
  if (lines === undefined) return undefined;
  for (const band of bandsFor(picking.mood)) {
    const fresh = wordings(slot, lines, band).filter(({ id }) => !picking.used.includes(id));
    if (fresh.length > 0) return choose(slot, fresh, picking);
  }
  return undefined;
}

/** Like `pickLine`, but says an old wording again rather than nothing: for facts asked for twice. */
export function pickLineEvenIfUsed(
  slot: string,
  lines: LinesByBand | undefined,
  picking: Picking,
): Line | undefined {
  return pickLine(slot, lines, picking) ?? pickLine(slot, lines, { ...picking, used: [] });
}
