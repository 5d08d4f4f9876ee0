import type { Scenario } from '../scenario/scenario.ts';
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

export function gatherEvidence(
  scenario: Scenario,
  state: SessionState,
): Omit<Evidence, 'criterion'> {
  const said = state.turns.flatMap((turn, index) =>
    turn.by === 'agent' ? [{ turn: index, sentence: turn }] : [],
  );
  return { scenario, state, said };
}

/** Points to a hundredth, so that sums print the same everywhere. */
export const roundPoints = (points: number): number => Math.round(points * 100) / 100;

export type LooseFinding = Omit<Finding, 'criterion' | 'check'>;

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
    findings: findings.map((finding) => ({
      ...finding,
      points: roundPoints(finding.points),
      criterion,
      check: check.id,
    })),
  };
}

/** Share `part / whole`; full when there is nothing to do. */
export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
