import type { ActId, FaultClass, Span } from '../language/analysis.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { judgeInPlace } from '../session/agent-says.ts';
import type { AgentTurn, SessionState } from '../session/session-state.ts';

/** What is still wrong with a wording: a rule broken, or something said that is false or beyond the agent's authority. */
export type WordingProblem = Span &
  (
    | { readonly fault: FaultClass }
    | { readonly topic: string; readonly standing: 'false' | 'authority' }
  );

export interface JudgedWording {
  /** What it does for the customer, each once. */
  readonly acts: readonly ActId[];
  readonly problems: readonly WordingProblem[];
}

/** Another wording of a sentence, judged as if it had been said in its place. */
export function judgeWording(
  scenario: Scenario,
  { turns }: Pick<SessionState, 'turns'>,
  { n }: Pick<AgentTurn, 'n'>,
  text: string,
): JudgedWording {
  const before = turns.filter((turn) => turn.n < n);
  const { acts, faults, topics } = judgeInPlace(scenario, before, text);
  return {
    acts: [...new Set(acts.map(({ act }) => act))],
    problems: [
      ...faults
        .filter(({ severity }) => severity !== 'check')
        .map(({ class: fault, start, end }) => ({ fault, start, end })),
      ...topics.flatMap(({ topic, start, end }) => {
        const standing = scenario.script.topics[topic]?.standing;
        return standing === undefined ? [] : [{ topic, standing, start, end }];
      }),
    ],
  };
}
