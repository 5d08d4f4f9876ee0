import { stageFor } from '../../../core/session/play-stage.ts';
import { replay } from '../../../core/session/replay.ts';
import type { SourceFailure } from '../../../core/scenario/scenario-source.ts';
import type { LogFailure } from '../../../core/session/session-log.ts';
import { fail, ok, type Result } from '../../../core/shared/result.ts';
import type { Call, PlayInput, Problem } from './play-context.ts';

const whyNoLog = (failure: LogFailure): Problem => (failure === 'corrupt' ? 'damaged' : 'storage');

const whyNoScenario = (failure: SourceFailure): Problem =>
  failure === 'unreachable' ? 'unreachable' : 'no-scenario';

/** Reads a session's log, loads its scenario and brings the call to exactly where it was. */
export async function loadCall(
  input: Pick<PlayInput, 'session' | 'sessionLog' | 'scenarios'>,
): Promise<Result<Call, Problem>> {
  const log = await input.sessionLog.read(input.session);
  if (!log.ok) return fail(whyNoLog(log.error));
  const [started] = log.value;
  if (started === undefined) return fail('unknown-session');
  if (started.type !== 'session.started') return fail('damaged');
  const scenario = await input.scenarios.load(started.scenario, started.locale, started.persona);
  if (!scenario.ok) return fail(whyNoScenario(scenario.error));
  const stage = stageFor(scenario.value);
  const state = replay(stage, log.value);
  return state.ok ? ok({ stage, state: state.value }) : fail('damaged');
}
