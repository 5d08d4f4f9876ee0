import type { Scenario } from '../scenario/scenario.ts';
import { findObjection } from '../session/objections.ts';
import type { AgentTurn, SessionState } from '../session/session-state.ts';
import type { Check } from '../scenario/rubric.ts';
import type { CheckResult, Finding } from './report.ts';

/** One sentence of the agent with its place in the session's turns. */
export interface Said {
  readonly turn: number;
  readonly sentence: AgentTurn;
}

/** What a check may look at. */
export interface Evidence {
  readonly scenario: Scenario;
  readonly state: SessionState;
  readonly said: readonly Said[];
  readonly criterion: string;
}

/** A finding somebody has accepted an objection to is still shown, but costs nothing any more. */
function excuse(turn: AgentTurn, { objections }: SessionState): AgentTurn {
  const faults = turn.analysis.faults.map((fault) => {
    const objection = findObjection(objections, { ...fault, about: turn.n });
    return objection?.verdict === 'accepted' ? { ...fault, severity: 'check' as const } : fault;
  });
  return { ...turn, analysis: { ...turn.analysis, faults } };
}

export function gatherEvidence(
  scenario: Scenario,
  state: SessionState,
): Omit<Evidence, 'criterion'> {
  const said = state.turns.flatMap((turn, index) =>
    turn.by === 'agent' ? [{ turn: index, sentence: excuse(turn, state) }] : [],
  );
  return { scenario, state, said };
}

/** Points to a hundredth, so that sums print the same everywhere. */
export const roundPoints = (points: number): number => Math.round(points * 100) / 100;

export type LooseFinding = Omit<Finding, 'criterion' | 'check'>;

/** No check loses more than it has: the first findings take it, and what comes after them costs nothing more. */
function withinReach(findings: readonly LooseFinding[], possible: number): LooseFinding[] {
  let left = possible;
  return findings.map((finding) => {
    if (finding.points >= 0) return finding;
    const cost = Math.min(left, -finding.points);
    left -= cost;
    return { ...finding, points: cost > 0 ? -cost : 0 };
  });
}

/** A check's result with its findings labelled; `earned` is kept between nothing and what is possible. */
export function resultOf(
  check: Check,
  { criterion }: Evidence,
  earned: number,
  findings: readonly LooseFinding[],
): CheckResult {
  return {
    id: check.id,
    earned: roundPoints(Math.min(check.points, Math.max(0, earned))),
    possible: check.points,
    findings: withinReach(findings, check.points).map((finding) => ({
      ...finding,
      points: roundPoints(finding.points),
      criterion,
      check: check.id,
    })),
  };
}

/** Share `part / whole`; full when there is nothing to do. */
export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
