import type { Scenario } from '../../core/scenario/scenario.ts';
import type { ScenarioSource } from '../../core/scenario/scenario-source.ts';
import type { Report } from '../../core/scoring/report.ts';
import { scoreSession } from '../../core/scoring/score-session.ts';
import { stageFor } from '../../core/session/play-stage.ts';
import { replay } from '../../core/session/replay.ts';
import type { SessionEvent } from '../../core/session/session-event.ts';
import type { SessionLog } from '../../core/session/session-log.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';

/** A call with its score and everything the score is explained with. */
export interface Scored {
  readonly scenario: Scenario;
  readonly state: SessionState;
  readonly report: Report;
  readonly events: readonly SessionEvent[];
}

/** Why there is no report. */
export type Problem = 'unknown-session' | 'damaged' | 'storage' | 'no-scenario' | 'unreachable';

/** Computes the report of a session from its log; nothing of it is stored. */
export async function loadReport(
  session: string,
  sessionLog: SessionLog,
  scenarios: ScenarioSource,
): Promise<Result<Scored, Problem>> {
  const log = await sessionLog.read(session);
  if (!log.ok) return fail(log.error === 'corrupt' ? 'damaged' : 'storage');
  const [started] = log.value;
  if (started === undefined) return fail('unknown-session');
  if (started.type !== 'session.started') return fail('damaged');
  const loaded = await scenarios.load(started.scenario, started.locale, started.persona);
  if (!loaded.ok) return fail(loaded.error === 'unreachable' ? 'unreachable' : 'no-scenario');
  const scenario = loaded.value;
  const state = replay(stageFor(scenario), log.value);
  if (!state.ok) return fail('damaged');
  const report = scoreSession(scenario, state.value);
  return ok({ scenario, state: state.value, report, events: log.value });
}
