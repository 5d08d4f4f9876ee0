import type { Scenario } from '../scenario/scenario.ts';
import { endingOf } from '../scenario/where.ts';
import type { SessionState } from '../session/session-state.ts';
import { findCaps } from './caps.ts';
import { runCheck } from './checks/run-check.ts';
import { findTurningPoints, patienceCurve } from './curve.ts';
import { type Evidence, gatherEvidence, roundPoints } from './evidence.ts';
import type { CriterionResult, Report } from './report.ts';
import type { Criterion } from '../scenario/rubric.ts';

const sum = (values: readonly number[]): number => roundPoints(values.reduce((a, b) => a + b, 0));

function rate(criterion: Criterion, evidence: Omit<Evidence, 'criterion'>): CriterionResult {
  const checks = criterion.checks.map((check) =>
    runCheck(check, { ...evidence, criterion: criterion.id }),
  );
  return {
    id: criterion.id,
    earned: sum(checks.map(({ earned }) => earned)),
    possible: criterion.points,
    rated: criterion.raters.includes('machine'),
    checks,
  };
}

/** What was earned of what the machine can rate, as whole points out of 100. */
function outOfHundred(criteria: readonly CriterionResult[]): number {
  const rated = criteria.filter((criterion) => criterion.rated);
  const possible = sum(rated.map((criterion) => criterion.possible));
  return possible === 0 ? 0 : Math.round((100 * sum(rated.map(({ earned }) => earned))) / possible);
}

/**
 * Scores a session, finished or not, from its computed state. Pure: the same log gives the same report.
 * Criteria only people can rate are listed but left out of the total.
 */
export function scoreSession(scenario: Scenario, state: SessionState): Report {
  const { rubric } = scenario;
  const evidence = gatherEvidence(scenario, state);
  const criteria = rubric.criteria.map((criterion) => rate(criterion, evidence));
  const caps = findCaps(rubric.caps, evidence);
  const hints = { taken: state.hints, cost: state.hints * rubric['hint-cost'] };
  const uncapped = Math.max(0, outOfHundred(criteria) - hints.cost);
  const total = Math.min(uncapped, ...caps.map((cap) => cap.total));
  const curve = patienceCurve(state);
  const ending = endingOf(state.snapshot);
  return {
    total,
    uncapped,
    hints,
    passed: total >= rubric.pass,
    fatal: caps.some((cap) => cap.total === 0),
    caps,
    criteria,
    findings: criteria.flatMap(({ checks }) => checks.flatMap(({ findings }) => findings)),
    curve,
    turningPoints: findTurningPoints(curve),
    ...(ending === undefined ? {} : { ending }),
  };
}
