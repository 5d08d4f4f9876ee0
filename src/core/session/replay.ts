import { fail, ok, type Result } from '../shared/result.ts';
import { evolve, type Stage, startSession } from './evolve.ts';
import type { SessionEvent } from './session-event.ts';
import type { SessionState } from './session-state.ts';

/** Computes a session from its log. Fails when the log does not begin with `session.started`. */
export function replay(
  stage: Stage,
  events: readonly SessionEvent[],
): Result<SessionState, 'not-started'> {
  const [first, ...rest] = events;
  if (first?.type !== 'session.started') return fail('not-started');
  return ok(rest.reduce((state, event) => evolve(stage, state, event), startSession(stage, first)));
}
