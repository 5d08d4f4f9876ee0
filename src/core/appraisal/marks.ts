import { type PeerOpinion, type Points, quotesBeside } from './evidence.ts';
import { GIVERS, type Giver, type Indicator, type RoundPlan } from './round-plan.ts';
import type { Case, RoundState, Settlement } from './round-state.ts';

/** One indicator of one student: all opinions side by side, and what they come to. */
export interface IndicatorMark {
  readonly indicator: Indicator;
  /** What the records say; it counts for nothing until the teacher signs for it. */
  readonly records: number | undefined;
  readonly given: Readonly<Record<Giver, number | undefined>>;
  /** By the shares; an opinion that is not there gives its share to the others. Nothing before the teacher's. */
  readonly computed: number | undefined;
  readonly review: Extract<Settlement, { way: 'review' }> | undefined;
  /** What counts: the review's, else `computed`. */
  readonly points: number | undefined;
  readonly reason: string;
}

export interface StudentMark {
  readonly indicators: readonly IndicatorMark[];
  /** Whole points out of 100; nothing while an indicator has none. */
  readonly total: number | undefined;
  /** The same before any review. */
  readonly before: number | undefined;
  readonly passed: boolean | undefined;
}

/** Away from the noise of binary fractions, so that 59.5 is 60 on every machine. */
const whole = (points: number): number => Math.round(Math.round(points * 1e6) / 1e6);

const meanOf = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, one) => sum + one, 0) / values.length;

/** Peers on paper replace those of the same name from the hand-ins. */
export function peersOf({
  evidence,
  paper,
}: Pick<Case, 'evidence' | 'paper'>): readonly PeerOpinion[] {
  const replaced = paper.peers.map(({ name }) => name);
  const others = evidence?.peers.filter(({ name }) => !replaced.includes(name)) ?? [];
  return [...others, ...paper.peers];
}

/** The student's own points: on paper, where there is one, else from the hand-ins. */
export const selfOf = ({ evidence, paper }: Pick<Case, 'evidence' | 'paper'>): Points =>
  paper.self ?? evidence?.self ?? {};

function givenFor(one: Case, id: string): IndicatorMark['given'] {
  const peers = peersOf(one).flatMap(({ points }) => points[id] ?? []);
  return { self: selfOf(one)[id], peer: meanOf(peers), teacher: one.marked?.points[id] };
}

function computedOf(
  given: IndicatorMark['given'],
  { shares }: Pick<RoundPlan, 'shares'>,
): number | undefined {
  if (given.teacher === undefined) return undefined;
  const there = GIVERS.filter((giver) => given[giver] !== undefined && shares[giver] > 0);
  const all = there.reduce((sum, giver) => sum + shares[giver], 0);
  return whole(there.reduce((sum, giver) => sum + shares[giver] * (given[giver] ?? 0), 0) / all);
}

function indicatorMark(one: Case, plan: RoundPlan, indicator: Indicator): IndicatorMark {
  const { id } = indicator;
  const given = givenFor(one, id);
  const computed = computedOf(given, plan);
  const settled = one.objections.find((raised) => raised.indicator === id)?.settled;
  const review = settled?.way === 'review' ? settled : undefined;
  return {
    indicator,
    records: one.evidence?.records[id],
    given,
    computed,
    review,
    points: computed === undefined ? undefined : (review?.points ?? computed),
    reason: one.marked?.reasons[id] ?? '',
  };
}

function totalOf(
  marks: readonly IndicatorMark[],
  pick: (mark: IndicatorMark) => number | undefined,
): number | undefined {
  let sum = 0;
  for (const mark of marks) {
    const points = pick(mark);
    if (points === undefined) return undefined;
    sum += (points * mark.indicator.weight) / 100;
  }
  return whole(sum);
}

/** A student's marks as things stand. Pure: the same facts give the same marks. */
export function marksOf(one: Case, plan: RoundPlan): StudentMark {
  const indicators = plan.indicators.map((indicator) => indicatorMark(one, plan, indicator));
  const total = totalOf(indicators, ({ points }) => points);
  return {
    indicators,
    total,
    before: totalOf(indicators, ({ computed }) => computed),
    passed: total === undefined ? undefined : total >= plan.pass,
  };
}

/** Students who are appraised, with their marks. */
export interface Marked {
  readonly one: Case;
  readonly mark: StudentMark;
}

export const markedIn = ({ cases, plan }: RoundState): readonly Marked[] =>
  cases
    .filter(({ leftOut }) => leftOut === undefined)
    .map((one) => ({ one, mark: marksOf(one, plan) }));

/** Why, by indicator: the reason given and the sentences it does not quote; those without either are left out. */
export const reasonsOf = ({ evidence }: Pick<Case, 'evidence'>, marks: readonly IndicatorMark[]) =>
  marks
    .map(({ indicator, reason }) => ({
      indicator,
      reason,
      own: quotesBeside(evidence?.quotes ?? [], indicator.id, reason),
    }))
    .filter(({ reason, own }) => reason !== '' || own.length > 0);
