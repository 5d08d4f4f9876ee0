import { describe, expect, it } from 'vitest';
import { formatDuration } from '../../src/ui/duration.ts';

describe('a length of time', () => {
  it.each([
    [0, '0:00'],
    [7_999, '0:07'],
    [754_000, '12:34'],
    [3_723_000, '1:02:03'],
    [-5_000, '0:00'],
  ])('%i ms reads %s', (milliseconds, words) => {
    expect(formatDuration(milliseconds)).toBe(words);
  });
});
