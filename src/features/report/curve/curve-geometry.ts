import { BAND_FLOOR, PATIENCE_MAX } from '../../../core/scenario/patience.ts';
import { BANDS, type Band } from '../../../core/scenario/vocabulary.ts';

/** Where a chart lies inside its picture, in pixels. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** Height of a patience between 0 and 100. */
export const heightOf = (patience: number, { top, bottom }: Frame): number =>
  bottom - (patience / PATIENCE_MAX) * (bottom - top);

/** Place of the `index`-th of `count` points. */
export const placeOf = (index: number, count: number, { left, right }: Frame): number =>
  count < 2 ? left : left + (index / (count - 1)) * (right - left);

/** One dot for every value, evenly spread. */
export const dotsOf = (values: readonly number[], frame: Frame): readonly Dot[] =>
  values.map((value, index) => ({
    x: placeOf(index, values.length, frame),
    y: heightOf(value, frame),
  }));

const short = (length: number): number => Math.round(length * 10) / 10;

/** The dots as one line. */
export const lineThrough = (dots: readonly Dot[]): string =>
  dots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join(' ');

export interface Zone {
  readonly band: Band;
  readonly y: number;
  readonly height: number;
}

/** The moods as zones of the chart, from the calmest down. */
export function zonesOf(frame: Frame): readonly Zone[] {
  return BANDS.map((band, index) => {
    const above = BANDS[index - 1];
    const y = heightOf(above === undefined ? PATIENCE_MAX : BAND_FLOOR[above], frame);
    const floor = index === BANDS.length - 1 ? 0 : BAND_FLOOR[band];
    return { band, y, height: heightOf(floor, frame) - y };
  });
}
