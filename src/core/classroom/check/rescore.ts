import type { Scenario } from '../../scenario/scenario.ts';
import { agentSays } from '../../session/agent-says.ts';
import { evolve, startSession } from '../../session/evolve.ts';
import type { PlayStage } from '../../session/play-stage.ts';
import type { SessionEvent } from '../../session/session-event.ts';
import type { Objection, SessionState } from '../../session/session-state.ts';
import { scoreSession } from '../../scoring/score-session.ts';

/** A teacher's verdicts, by the number of the objection's event. */
export type Verdicts = ReadonlyMap<number, 'accepted' | 'rejected'>;

const NO_VERDICTS: Verdicts = new Map();

/** Verdicts from the student's own device are worth nothing; only the teacher's count. */
export const withVerdicts = (state: SessionState, verdicts: Verdicts): SessionState => ({
  ...state,
  objections: state.objections.map(
    (one): Objection => ({ ...one, verdict: verdicts.get(one.n) ?? 'open' }),
  ),
});

const analysedAgain = (
  { scenario }: PlayStage,
  state: SessionState,
  event: SessionEvent,
): SessionEvent => {
  if (event.type !== 'agent.said') return event;
  const { text, reply, at } = event;
  return agentSays(scenario, state, { text, ...(reply === undefined ? {} : { reply }) }, at);
};

/**
 * The session as the log tells it, legal or not, with the log's own analyses or with ours. Nothing for a log no
 * session can be made of: it comes from outside, and the chart may stumble over it.
 */
export function replayAnyway(
  stage: PlayStage,
  events: readonly SessionEvent[],
  analyses: 'own' | 'ours',
): SessionState | undefined {
  const [first, ...rest] = events;
  if (first?.type !== 'session.started') return undefined;
  try {
    return rest.reduce(
      (state, event) => {
        const told = analyses === 'ours' ? analysedAgain(stage, state, event) : event;
        return evolve(stage, state, told);
      },
      startSession(stage, first),
    );
  } catch {
    return undefined;
  }
}

/** Points out of 100 with a teacher's verdicts; nothing for a talk that is not over. */
export function totalOf(
  scenario: Scenario,
  state: SessionState | undefined,
  verdicts: Verdicts = NO_VERDICTS,
): number | undefined {
  if (state?.phase !== 'over') return undefined;
  return scoreSession(scenario, withVerdicts(state, verdicts)).total;
}

/** What a session of a submission comes to with these verdicts: for `objection.judged`. */
export const rescore = (
  stage: PlayStage,
  events: readonly SessionEvent[],
  verdicts: Verdicts,
): number | undefined => totalOf(stage.scenario, replayAnyway(stage, events, 'ours'), verdicts);
