import { ok, type Result } from '../shared/result.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import type { PlayStage } from './play-stage.ts';
import type { Refusal, SessionCommand, SessionEvent } from './session-event.ts';
import type { SessionState } from './session-state.ts';

export interface Performed {
  readonly state: SessionState;
  readonly events: readonly SessionEvent[];
}

/** Decides and evolves at once, for callers without a log: play-throughs, simulation, the command line. */
export function perform(
  stage: PlayStage,
  state: SessionState,
  command: SessionCommand,
  at: number,
): Result<Performed, Refusal> {
  const decided = decide(stage, state, command, at);
  if (!decided.ok) return decided;
  const next = decided.value.reduce((now, event) => evolve(stage, now, event), state);
  return ok({ state: next, events: decided.value });
}

/** Lets the customer answer if an answer is owed. */
export function performAnswer(stage: PlayStage, state: SessionState, at: number): Performed {
  const owes = state.pending !== 'nothing' || state.phase === 'leaving';
  const answered = owes ? perform(stage, state, { type: 'let-customer-answer' }, at) : undefined;
  return answered?.ok === true ? answered.value : { state, events: [] };
}
