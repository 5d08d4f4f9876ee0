import type { FaultClass } from '../language/analysis.ts';
import type { Attempt, Outcome } from './attempt.ts';

/** An attempt that came to its end. */
export interface Finished extends Attempt {
  readonly outcome: Outcome;
}

export const isFinished = (attempt: Attempt): attempt is Finished => attempt.outcome !== undefined;

/** Most calls taken together for "at first" and "lately": one good or bad day must not decide. */
const MOST = 3;

/** The ends that are held against each other. They never share a call, so a single call has no beginning. */
export interface Ends<One> {
  readonly first: readonly One[];
  readonly latest: readonly One[];
}

export function endsOf<One>(all: readonly One[]): Ends<One> {
  const count = Math.min(MOST, Math.floor(all.length / 2));
  return { first: all.slice(0, count), latest: all.slice(-Math.max(1, count)) };
}

/** A figure over time: one value for each finished call, nothing where the call could not show it. */
export interface Series {
  readonly values: readonly (number | undefined)[];
  /** Over the first calls; nothing with too few. */
  readonly first: number | undefined;
  /** Over the latest calls; nothing when none of them could show it. */
  readonly latest: number | undefined;
}

export interface CriterionSeries extends Series {
  readonly id: string;
  readonly isOutcome: boolean;
}

export interface FaultSeries extends Series {
  readonly class: FaultClass;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Points earned of points possible together, 0–1; nothing where nothing was possible. */
export function shareOf(
  scores: readonly { readonly earned: number; readonly possible: number }[],
): number | undefined {
  const possible = sum(scores.map((score) => score.possible));
  return possible === 0 ? undefined : sum(scores.map(({ earned }) => earned)) / possible;
}

/** Every criterion any of the calls was rated by, in the order of the latest sheets; shares of the points, 0–1. */
export function criterionSeries(finished: readonly Finished[]): readonly CriterionSeries[] {
  const known = new Map(
    [...finished]
      .reverse()
      .flatMap(({ outcome }) => outcome.criteria.map((one) => [one.id, one.isOutcome] as const)),
  );
  return [...known].map(([id, isOutcome]) => {
    const scores = finished.map(({ outcome }) => outcome.criteria.filter((one) => one.id === id));
    const having = endsOf(scores.filter((one) => one.length > 0));
    return {
      id,
      isOutcome,
      values: scores.map(shareOf),
      first: shareOf(having.first.flat()),
      latest: shareOf(having.latest.flat()),
    };
  });
}

/** Faults in a hundred sentences. */
function rateOf(
  attempts: readonly Finished[],
  count: (attempt: Finished) => number,
): number | undefined {
  const sentences = sum(attempts.map((attempt) => attempt.sentences));
  return sentences === 0 ? undefined : (100 * sum(attempts.map(count))) / sentences;
}

function rateSeries(finished: readonly Finished[], count: (attempt: Finished) => number): Series {
  const { first, latest } = endsOf(finished);
  return {
    values: finished.map((one) => rateOf([one], count)),
    first: rateOf(first, count),
    latest: rateOf(latest, count),
  };
}

export const faultTotals = (finished: readonly Finished[]): Series =>
  rateSeries(finished, ({ outcome }) => sum([...outcome.faults.values()]));

/** Each class that ever occurred, what is most frequent lately first. */
export function faultSeries(finished: readonly Finished[]): readonly FaultSeries[] {
  const classes = new Set(finished.flatMap(({ outcome }) => [...outcome.faults.keys()]));
  const height = ({ values }: Series): number => sum(values.map((value) => value ?? 0));
  return [...classes]
    .map((kind) => ({
      class: kind,
      ...rateSeries(finished, ({ outcome }) => outcome.faults.get(kind) ?? 0),
    }))
    .sort((one, other) => (other.latest ?? 0) - (one.latest ?? 0) || height(other) - height(one));
}
