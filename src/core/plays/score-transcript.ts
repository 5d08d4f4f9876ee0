import * as z from 'zod/mini';
import type { Report } from '../scoring/report.ts';
import { scoreSession } from '../scoring/score-session.ts';
import { agentSays } from '../session/agent-says.ts';
import { evolve, startSession } from '../session/evolve.ts';
import { createSession, type PlayStage } from '../session/play-stage.ts';
import { MAX_SENTENCE, type SessionEvent } from '../session/session-event.ts';
import type { SessionState } from '../session/session-state.ts';

/** A talk that did not come from the player, for example typed up from a recording. */
export const transcriptSchema = z.object({
  turns: z
    .array(
      z.object({
        role: z.enum(['agent', 'customer']),
        text: z.string().check(z.maxLength(MAX_SENTENCE)),
      }),
    )
    .check(z.maxLength(1000)),
});
export type Transcript = z.infer<typeof transcriptSchema>;

type Line = Transcript['turns'][number];

const SECONDS_PER_TURN = 10;

function eventFor(
  stage: PlayStage,
  state: SessionState,
  { role, text }: Line,
  at: number,
): SessionEvent {
  if (role === 'agent') return agentSays(stage.scenario, state, { text }, at);
  return {
    type: 'customer.said',
    n: state.next,
    at,
    parts: [{ part: 'own-words', line: '', text }],
  };
}

/** How a transcript ended cannot be seen; a goodbye with nothing left open is taken as both having closed it. */
function close(stage: PlayStage, state: SessionState): SessionState {
  if (state.phase !== 'leaving') return state;
  const at = state.turns.at(-1)?.at ?? 0;
  return evolve(stage, state, { type: 'call.ended', n: state.next, at, by: 'closed' });
}

export interface ScoredTranscript {
  readonly state: SessionState;
  readonly report: Report;
}

/**
 * Scores a transcript on what it contains: rings, holds and desk are unknown and cost nothing. The report's turn
 * numbers count from 0 over the transcript's own turns.
 */
export function scoreTranscript(stage: PlayStage, { turns }: Transcript): ScoredTranscript {
  const { scenario } = stage;
  const started = createSession({
    scenario,
    session: 'transcript',
    level: 'assisted',
    seed: 0,
    at: 0,
  });
  const spoken = turns.reduce(
    (state, line, index) => {
      const at = (index + 1) * SECONDS_PER_TURN * 1000;
      return evolve(stage, state, eventFor(stage, state, line, at));
    },
    startSession(stage, started),
  );
  const state = close(stage, spoken);
  return { state, report: scoreSession(scenario, state) };
}
