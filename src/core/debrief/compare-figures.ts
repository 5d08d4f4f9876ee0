import { FAULT_CLASSES, type FaultClass } from '../language/analysis.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { gatherEvidence } from '../scoring/evidence.ts';
import type { Report } from '../scoring/report.ts';
import type { SessionState } from '../session/session-state.ts';
import { promisedSentences } from './promised-sentences.ts';

/** A session with its score. */
export interface ScoredRun {
  readonly scenario: Scenario;
  readonly state: SessionState;
  readonly report: Report;
}

const FIGURES = ['total', 'patience-end', 'patience-low', 'promises', 'vague', 'hints'] as const;
type Figure = (typeof FIGURES)[number];

/** One figure of two runs. */
export interface Pair {
  readonly one: number;
  readonly other: number;
  /** The other run was better (1), worse (−1) or as good (0). */
  readonly trend: -1 | 0 | 1;
}

export interface ComparedFigures {
  readonly figures: readonly (Pair & { readonly figure: Figure })[];
  /** Points of what the machine rates; `possible` out of 100. */
  readonly criteria: readonly (Pair & { readonly id: string; readonly possible: number })[];
  /** Only classes at least one run broke. */
  readonly faults: readonly (Pair & { readonly class: FaultClass })[];
}

const VALUES: Readonly<Record<Figure, (run: ScoredRun) => number>> = {
  total: ({ report }) => report.total,
  'patience-end': ({ state }) => Math.round(state.snapshot.context.patience),
  'patience-low': ({ scenario, report }) =>
    Math.round(
      Math.min(scenario.persona['start-patience'], ...report.curve.map(({ patience }) => patience)),
    ),
  promises: ({ state }) => promisedSentences(state).filter(({ isTimed }) => isTimed).length,
  vague: ({ state }) => promisedSentences(state).filter(({ isTimed }) => !isTimed).length,
  hints: ({ report }) => report.hints.taken,
};

/** Of these, less is better; the number of promises is neither good nor bad. */
const LESS_IS_BETTER: readonly Figure[] = ['vague', 'hints'];

const pair = (one: number, other: number, sign: -1 | 0 | 1): Pair => {
  const gain = Math.sign((other - one) * sign);
  return { one, other, trend: gain > 0 ? 1 : gain < 0 ? -1 : 0 };
};

function signOf(figure: Figure): -1 | 0 | 1 {
  if (figure === 'promises') return 0;
  return LESS_IS_BETTER.includes(figure) ? -1 : 1;
}

/** How often a class of fault was made; what a teacher has excused, and what is only to be looked at, is left out. */
function countFaults({ scenario, state }: ScoredRun, name: FaultClass): number {
  const faults = gatherEvidence(scenario, state).said.flatMap(
    ({ sentence }) => sentence.analysis.faults,
  );
  return faults.filter((fault) => fault.class === name && fault.severity !== 'check').length;
}

/** Two runs of one scenario in figures; trends tell how the other did against the one. */
export function compareFigures(one: ScoredRun, other: ScoredRun): ComparedFigures {
  const figures = FIGURES.map((figure) => {
    const value = VALUES[figure];
    return { figure, ...pair(value(one), value(other), signOf(figure)) };
  });
  const faults = FAULT_CLASSES.map((name) => ({
    class: name,
    ...pair(countFaults(one, name), countFaults(other, name), -1),
  }));
  return {
    figures,
    criteria: one.report.criteria
      .filter(({ rated }) => rated)
      .flatMap(({ id, earned, possible }) => {
        const there = other.report.criteria.find((criterion) => criterion.id === id);
        return there === undefined ? [] : [{ id, possible, ...pair(earned, there.earned, 1) }];
      }),
    faults: faults.filter((fault) => fault.one + fault.other > 0),
  };
}
