import type { ActId, FaultClass } from '../language/analysis.ts';
import { type Criterion, type Check } from '../scenario/rubric.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { actSchema, type Level } from '../scenario/vocabulary.ts';
import { gatherEvidence, type Said } from '../scoring/evidence.ts';
import type { CriterionResult, Finding, Report } from '../scoring/report.ts';
import { scoreSession } from '../scoring/score-session.ts';
import type { SessionState } from '../session/session-state.ts';
import { type Ability, abilityOf } from './abilities.ts';

/** A chapter of the rule book. */
export type Chapter = FaultClass | ActId;

/** Points lost, with what is needed to read up on it and to try again. */
export interface Loss {
  readonly criterion: string;
  readonly check: string;
  /** Above 0. */
  readonly points: number;
  readonly chapter?: Chapter;
  readonly isFault: boolean;
  /** Number of the event that was the sentence, and the how-maniest sentence of the agent it was. */
  readonly said?: { readonly n: number; readonly sentence: number };
}

export interface CheckScore {
  readonly criterion: string;
  readonly id: string;
  readonly ability: Ability;
  readonly earned: number;
  readonly possible: number;
}

export interface CriterionScore {
  readonly id: string;
  readonly earned: number;
  readonly possible: number;
  /** Only the customer's mood is judged: something to look at, not to practise. */
  readonly isOutcome: boolean;
}

/** What came of a call that was talked to its end. */
export interface Outcome {
  /** 0–100. */
  readonly total: number;
  readonly pass: number;
  readonly passed: boolean;
  /** Only what the machine rates. */
  readonly criteria: readonly CriterionScore[];
  readonly checks: readonly CheckScore[];
  readonly losses: readonly Loss[];
  /** How often each class of fault was made; what a teacher has excused is left out. */
  readonly faults: ReadonlyMap<FaultClass, number>;
}

/** One call of a person, as far as progress is concerned. */
export interface Attempt {
  readonly session: string;
  readonly scenario: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly level: Level;
  /** Sentences of the agent, at least 1. */
  readonly sentences: number;
  readonly hints: number;
  /** Nothing while the call is not over: half a call cannot be held against a whole one. */
  readonly outcome?: Outcome;
}

function countFaults(said: readonly Said[]): ReadonlyMap<FaultClass, number> {
  const counts = new Map<FaultClass, number>();
  for (const { sentence } of said)
    for (const fault of sentence.analysis.faults)
      if (fault.severity !== 'check') counts.set(fault.class, (counts.get(fault.class) ?? 0) + 1);
  return counts;
}

function chapterOf({ fault, about }: Finding, check: Check | undefined): Chapter | undefined {
  if (fault !== undefined) return fault.class;
  if (check?.kind !== 'acts') return undefined;
  const act = actSchema.safeParse(about);
  return act.success ? act.data : undefined;
}

function lossOf(finding: Finding, check: Check | undefined, said: readonly Said[]): Loss {
  const place = said.findIndex(({ turn }) => turn === finding.turn);
  const sentence = said[place]?.sentence;
  const chapter = chapterOf(finding, check);
  return {
    criterion: finding.criterion,
    check: finding.check,
    points: -finding.points,
    isFault: finding.fault !== undefined,
    ...(chapter !== undefined && { chapter }),
    ...(sentence !== undefined && { said: { n: sentence.n, sentence: place + 1 } }),
  };
}

function criterionScore(
  { id, earned, possible }: CriterionResult,
  { checks }: Criterion,
): CriterionScore {
  return { id, earned, possible, isOutcome: checks.every(({ kind }) => kind === 'mood') };
}

function outcomeOf(scenario: Scenario, report: Report, said: readonly Said[]): Outcome {
  const { rubric } = scenario;
  const checks = new Map(
    rubric.criteria.flatMap(({ id, checks: own }) =>
      own.map((check) => [`${id}/${check.id}`, check] as const),
    ),
  );
  const rated = report.criteria.flatMap((result, index) => {
    const criterion = rubric.criteria[index];
    return result.rated && criterion !== undefined ? [{ result, criterion }] : [];
  });
  return {
    total: report.total,
    pass: rubric.pass,
    passed: report.passed,
    criteria: rated.map(({ result, criterion }) => criterionScore(result, criterion)),
    checks: rated.flatMap(({ result, criterion }) =>
      result.checks.flatMap(({ id, earned, possible }): CheckScore[] => {
        const check = checks.get(`${criterion.id}/${id}`);
        if (check === undefined) return [];
        return [{ criterion: criterion.id, id, ability: abilityOf(check), earned, possible }];
      }),
    ),
    losses: report.findings
      .filter(({ kind, points }) => kind === 'lost' && points < 0)
      .map((one) => lossOf(one, checks.get(`${one.criterion}/${one.check}`), said)),
    faults: countFaults(said),
  };
}

/** A session as an attempt; nothing where a script was the agent or the agent never said a word. */
export function attemptOf(scenario: Scenario, state: SessionState): Attempt | undefined {
  const { session, at, level, agent } = state.started;
  const { said } = gatherEvidence(scenario, state);
  if (agent !== undefined || said.length === 0) return undefined;
  return {
    session,
    scenario: scenario.script.id,
    at,
    level,
    sentences: said.length,
    hints: state.hints,
    ...(state.phase === 'over' && {
      outcome: outcomeOf(scenario, scoreSession(scenario, state), said),
    }),
  };
}
