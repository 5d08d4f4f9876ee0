import type { CriterionResult } from '../../../core/scoring/report.ts';

export type CriterionLevel = 'low' | 'middle' | 'high';

/** From this share of the points on. */
const MIDDLE = 0.5;
const HIGH = 0.85;

/** How a criterion went, by its share of the points. */
export function levelOf({ earned, possible }: CriterionResult): CriterionLevel {
  const share = possible === 0 ? 1 : earned / possible;
  if (share >= HIGH) return 'high';
  return share >= MIDDLE ? 'middle' : 'low';
}
