import { describe, expect, it } from 'vitest';
import {
  dotsOf,
  everyNth,
  lineThrough,
  placeOf,
  radarCorners,
} from '../../../src/features/progress/parts/geometry.ts';

const FRAME = { left: 0, right: 100, top: 0, bottom: 50 };

describe('the charts of progress', () => {
  it('spread the calls evenly from the first to the latest', () => {
    expect([0, 1, 2].map((index) => placeOf(index, 3, FRAME))).toEqual([0, 50, 100]);
  });

  it('put a single call in the middle', () => {
    expect(placeOf(0, 1, FRAME)).toBe(50);
  });

  it('leave the place of a call empty that could not show the figure', () => {
    const dots = dotsOf([1, undefined, 0], 1, FRAME);
    expect(dots).toEqual([
      { index: 0, x: 0, y: 0 },
      { index: 2, x: 100, y: 50 },
    ]);
    expect(lineThrough(dots)).toBe('M0 0 L100 50');
  });

  it('lie flat where there is nothing at all', () => {
    expect(dotsOf([0, 0], 0, FRAME).map(({ y }) => y)).toEqual([50, 50]);
  });

  it('number as many calls as there is room for, and always the latest', () => {
    const isNumbered = everyNth(5, FRAME, 50);
    expect([0, 1, 2, 3, 4].filter(isNumbered)).toEqual([0, 2, 4]);
    expect([0, 1, 2, 3].filter(everyNth(4, FRAME, 50))).toEqual([1, 3]);
  });

  it('reach as far towards each corner of the radar as the share says', () => {
    expect(radarCorners([1, 0.5, 0, 1], { x: 10, y: 10 }, 10)).toEqual([
      { x: 0, y: 0 },
      { x: 15, y: 5 },
      { x: 10, y: 10 },
      { x: 0, y: 20 },
    ]);
  });
});
