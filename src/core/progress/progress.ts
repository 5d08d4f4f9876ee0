import { type AbilityValue, abilityValues } from './ability-values.ts';
import type { Attempt } from './attempt.ts';
import { type NextStep, nextStep } from './next-step.ts';
import {
  type CriterionSeries,
  criterionSeries,
  endsOf,
  type FaultSeries,
  faultSeries,
  faultTotals,
  type Finished,
  isFinished,
  type Series,
} from './series.ts';

/** How somebody has come on, from all their calls. Every series has one value for each finished call. */
export interface Progress {
  /** Oldest first, the unfinished ones among them. */
  readonly attempts: readonly Attempt[];
  readonly finished: readonly Finished[];
  /** How many calls "at first" and "lately" stand for; no beginning with a single call. */
  readonly ends: { readonly first: number; readonly latest: number };
  readonly best: number | undefined;
  readonly passed: number;
  readonly criteria: readonly CriterionSeries[];
  readonly faults: readonly FaultSeries[];
  readonly faultTotals: Series;
  readonly abilities: readonly AbilityValue[];
  /** Nothing before the first finished call. */
  readonly next: NextStep | undefined;
}

/** Pure: the same calls, the same picture. */
export function progressOf(all: readonly Attempt[]): Progress {
  const attempts = [...all].sort((one, other) => one.at - other.at);
  const finished = attempts.filter(isFinished);
  const { first, latest } = endsOf(finished);
  const criteria = criterionSeries(finished);
  const totals = finished.map(({ outcome }) => outcome.total);
  return {
    attempts,
    finished,
    ends: { first: first.length, latest: latest.length },
    best: totals.length === 0 ? undefined : Math.max(...totals),
    passed: finished.filter(({ outcome }) => outcome.passed).length,
    criteria,
    faults: faultSeries(finished),
    faultTotals: faultTotals(finished),
    abilities: abilityValues(finished),
    next: finished.length === 0 ? undefined : nextStep(finished, criteria),
  };
}
