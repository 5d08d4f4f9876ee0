/** The picture of the curve, in units of the picture; shares run from 0 to 1. */
export const HEIGHT = 200;
const LEFT = 44;
const RIGHT = 20;
const TOP = 20;
const BOTTOM = HEIGHT - 28;
/** Closer together, numbers would run into one another. */
const LEAST_GAP = 34;

export const heightOf = (share: number): number => BOTTOM - share * (BOTTOM - TOP);

/** Place of the `index`-th of `count` values; a single one stands in the middle. */
export function placeOf(index: number, count: number, width: number): number {
  const right = Math.max(LEFT + 60, width - RIGHT);
  return count < 2 ? (LEFT + right) / 2 : LEFT + (index / (count - 1)) * (right - LEFT);
}

/** Which of the values can bear a number; the latest always. */
export function isNumbered(index: number, count: number, width: number): boolean {
  const gap = placeOf(1, count, width) - placeOf(0, count, width);
  const step = count < 2 ? 1 : Math.max(1, Math.ceil(LEAST_GAP / gap));
  return (count - 1 - index) % step === 0;
}

export const FRAME = { left: LEFT, bottom: BOTTOM } as const;
