import { describe, expect, it } from 'vitest';
import {
  dotsOf,
  heightOf,
  lineThrough,
  zonesOf,
} from '../../../src/features/report/curve/curve-geometry.ts';

const frame = { left: 10, right: 110, top: 0, bottom: 100 };

describe('the patience chart', () => {
  it('puts full patience at the top and none at the bottom', () => {
    expect([heightOf(100, frame), heightOf(0, frame), heightOf(25, frame)]).toEqual([0, 100, 75]);
  });

  it('spreads the points evenly from edge to edge', () => {
    expect(dotsOf([100, 50, 0], frame)).toEqual([
      { x: 10, y: 0 },
      { x: 60, y: 50 },
      { x: 110, y: 100 },
    ]);
    expect(dotsOf([40], frame)).toEqual([{ x: 10, y: 60 }]);
  });

  it('draws one line through them', () => {
    expect(lineThrough(dotsOf([100, 50], frame))).toBe('M10 0 L110 50');
    expect(lineThrough([])).toBe('');
  });

  it('fills the whole height with the four moods, without gap or overlap', () => {
    const zones = zonesOf(frame);
    expect(zones.map(({ band }) => band)).toEqual(['calm', 'uneasy', 'angry', 'furious']);
    expect(zones.reduce((y, zone) => (zone.y === y ? y + zone.height : Number.NaN), 0)).toBe(100);
  });
});
