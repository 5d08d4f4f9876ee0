import type { ScenarioSource } from '../scenario/scenario-source.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { type PlayStage, stageFor } from './play-stage.ts';
import { replay } from './replay.ts';
import type { SessionEvent } from './session-event.ts';
import type { SessionLog } from './session-log.ts';
import type { SessionState } from './session-state.ts';

/** A stored session brought to exactly where it was. */
export interface OpenSession {
  readonly stage: PlayStage;
  readonly state: SessionState;
  readonly events: readonly SessionEvent[];
}

/** Why a stored session cannot be opened. */
export type OpenFailure = 'unknown-session' | 'damaged' | 'storage' | 'no-scenario' | 'unreachable';

/** Reads a session's log, loads its scenario and replays it. */
export async function openSession(
  session: string,
  sessionLog: Pick<SessionLog, 'read'>,
  scenarios: ScenarioSource,
): Promise<Result<OpenSession, OpenFailure>> {
  const log = await sessionLog.read(session);
  if (!log.ok) return fail(log.error === 'corrupt' ? 'damaged' : 'storage');
  const events = log.value;
  const [started] = events;
  if (started === undefined) return fail('unknown-session');
  if (started.type !== 'session.started') return fail('damaged');
  const loaded = await scenarios.load(started.scenario, started.locale, started.persona, {
    assignment: started.task?.assignment,
  });
  if (!loaded.ok) return fail(loaded.error === 'unreachable' ? 'unreachable' : 'no-scenario');
  const stage = stageFor(loaded.value);
  const state = replay(stage, events);
  return state.ok ? ok({ stage, state: state.value, events }) : fail('damaged');
}
