/** Where a chart lies inside its picture, in units of the picture. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Dot {
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

/** Height of a value between 0 and `most`. */
export const heightOf = (value: number, most: number, { top, bottom }: Frame): number =>
  bottom - (most === 0 ? 0 : (value / most) * (bottom - top));

/** Place of the `index`-th of `count` values; a single one stands in the middle. */
export const placeOf = (index: number, count: number, { left, right }: Frame): number =>
  count < 2 ? (left + right) / 2 : left + (index / (count - 1)) * (right - left);

/** One dot for every value there is; a call that could not show the figure leaves its place empty. */
export const dotsOf = (
  values: readonly (number | undefined)[],
  most: number,
  frame: Frame,
): readonly Dot[] =>
  values.flatMap((value, index) =>
    value === undefined
      ? []
      : [{ index, x: placeOf(index, values.length, frame), y: heightOf(value, most, frame) }],
  );

const short = (length: number): number => Math.round(length * 10) / 10;

/** The dots as one line. */
export const lineThrough = (dots: readonly Pick<Dot, 'x' | 'y'>[]): string =>
  dots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join(' ');

/** Which of the numbers under an axis can stand without running into one another, `least` apart: the latest always. */
export function everyNth(
  count: number,
  { left, right }: Frame,
  least: number,
): (index: number) => boolean {
  const gap = (right - left) / Math.max(1, count - 1);
  const step = Math.max(1, Math.ceil(least / gap));
  return (index) => (count - 1 - index) % step === 0;
}

/** Corners of a four-sided radar: top left, top right, bottom right, bottom left. */
const CORNERS = [
  { x: -1, y: -1 },
  { x: 1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
] as const;

/** The corners at these shares (0–1) of the way out, around the middle. */
export const radarCorners = (
  shares: readonly number[],
  middle: Pick<Dot, 'x' | 'y'>,
  reach: number,
): readonly Pick<Dot, 'x' | 'y'>[] =>
  CORNERS.map(({ x, y }, index) => {
    const out = (shares[index] ?? 0) * reach;
    return { x: middle.x + x * out, y: middle.y + y * out };
  });
