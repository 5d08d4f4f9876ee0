import { describe, expect, it } from 'vitest';
import { levelOf } from '../../../src/features/report/criteria/level-of.ts';

const criterion = (earned: number, possible: number) =>
  levelOf({ id: 'opening', earned, possible, rated: true, checks: [] });

describe('the description that fits a criterion', () => {
  it.each([
    [0, 10, 'low'],
    [4.9, 10, 'low'],
    [5, 10, 'middle'],
    [8.4, 10, 'middle'],
    [8.5, 10, 'high'],
    [10, 10, 'high'],
    [0, 0, 'high'],
  ])('%d of %d points is %s', (earned, possible, level) => {
    expect(criterion(earned, possible)).toBe(level);
  });
});
