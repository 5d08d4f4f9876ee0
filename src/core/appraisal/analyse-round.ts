import { markedIn, type Marked } from './marks.ts';
import type { Indicator } from './round-plan.ts';
import type { RoundState } from './round-state.ts';

/** What one indicator shows of the class. Means are points out of 100; nothing where nobody has any. */
export interface IndicatorAnalysis {
  readonly indicator: Indicator;
  readonly mean: number | undefined;
  readonly self: number | undefined;
  readonly peer: number | undefined;
  readonly teacher: number | undefined;
  /**
   * Points by which students see themselves better (positive) than the teacher does; nothing where fewer than
   * `FEWEST` of them have both marks, because one or two say nothing about a class.
   */
  readonly selfOffset: number | undefined;
  /** Names of students below the pass mark. */
  readonly below: readonly string[];
}

/** From so many students on a mean difference is worth a sentence. */
const FEWEST = 3;

export interface RoundAnalysis {
  /** Weakest first. */
  readonly indicators: readonly IndicatorAnalysis[];
  readonly mean: number | undefined;
  readonly passed: number;
  readonly of: number;
  /** Objections that were raised, and how many changed a mark. */
  readonly objections: number;
  readonly changed: number;
}

function meanOf(values: readonly (number | undefined)[]): number | undefined {
  const there = values.filter((value) => value !== undefined);
  return there.length === 0
    ? undefined
    : Math.round((there.reduce((sum, one) => sum + one, 0) / there.length) * 10) / 10;
}

function analyse(indicator: Indicator, marked: readonly Marked[], pass: number): IndicatorAnalysis {
  const found = marked.flatMap(({ one, mark }) =>
    mark.indicators
      .filter((own) => own.indicator.id === indicator.id)
      .map((own) => ({ name: one.student.name, own })),
  );
  const offsets = found.flatMap(({ own: { given } }) =>
    given.self === undefined || given.teacher === undefined ? [] : [given.self - given.teacher],
  );
  return {
    indicator,
    mean: meanOf(found.map(({ own }) => own.points)),
    self: meanOf(found.map(({ own }) => own.given.self)),
    peer: meanOf(found.map(({ own }) => own.given.peer)),
    teacher: meanOf(found.map(({ own }) => own.given.teacher)),
    selfOffset: offsets.length < FEWEST ? undefined : meanOf(offsets),
    below: found.filter(({ own }) => (own.points ?? pass) < pass).map(({ name }) => name),
  };
}

/** What the whole round shows: where to train, and how well students know themselves. */
export function analyseRound(state: RoundState): RoundAnalysis {
  const marked = markedIn(state);
  const raised = marked.flatMap(({ mark, one }) =>
    one.objections.map(({ indicator }) =>
      mark.indicators.find((own) => own.indicator.id === indicator),
    ),
  );
  return {
    indicators: state.plan.indicators
      .map((indicator) => analyse(indicator, marked, state.plan.pass))
      .sort((one, other) => (one.mean ?? 101) - (other.mean ?? 101)),
    mean: meanOf(marked.map(({ mark }) => mark.total)),
    passed: marked.filter(({ mark }) => mark.passed === true).length,
    of: marked.length,
    objections: raised.length,
    changed: raised.filter((own) => own?.review !== undefined && own.points !== own.computed)
      .length,
  };
}
