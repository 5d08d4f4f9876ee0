import type { Scenario } from '../../scenario/scenario.ts';
import { agentSays } from '../../session/agent-says.ts';
import { evolve, startSession } from '../../session/evolve.ts';
import type { PlayStage } from '../../session/play-stage.ts';
import type { SessionEvent } from '../../session/session-event.ts';
import type { Objection, SessionState } from '../../session/session-state.ts';
import { scoreSession } from '../../scoring/score-session.ts';
import { figuresOf, type TalkFigures } from '../talk-figures.ts';

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

/** What a talk comes to. */
export interface Rescored {
  /** Points out of 100; nothing for a talk that is not over. */
  readonly total: number | null;
  readonly figures: TalkFigures;
}

/** What a talk comes to with a teacher's verdicts, or with none. */
export function rescore(
  scenario: Scenario,
  state: SessionState,
  verdicts: Verdicts = NO_VERDICTS,
): Rescored {
  const report = scoreSession(scenario, withVerdicts(state, verdicts));
  return { total: state.phase === 'over' ? report.total : null, figures: figuresOf(report) };
}
