import type { ScenarioSource } from '../../core/scenario/scenario-source.ts';
import { scoreSession } from '../../core/scoring/score-session.ts';
import { openSession } from '../../core/session/open-session.ts';
import type { SessionLog, SessionSummary } from '../../core/session/session-log.ts';

/** More finished talks of one scenario than this are not looked through for the best. */
const LATEST = 10;

/** The best total (0–100) among the latest finished talks of each scenario. Sessions that cannot be opened do not count. */
export async function bestResults(
  sessions: readonly SessionSummary[],
  sessionLog: SessionLog,
  scenarios: ScenarioSource,
): Promise<ReadonlyMap<string, number>> {
  const best = new Map<string, number>();
  const counted = new Map<string, number>();
  const latest = sessions
    .filter(({ ended, started }) => ended && started.agent === undefined)
    .sort((one, other) => other.lastAt - one.lastAt);
  for (const { session, started } of latest) {
    const before = counted.get(started.scenario) ?? 0;
    if (before >= LATEST) continue;
    counted.set(started.scenario, before + 1);
    const opened = await openSession(session, sessionLog, scenarios);
    if (!opened.ok) continue;
    const { stage, state } = opened.value;
    const { total } = scoreSession(stage.scenario, state);
    best.set(started.scenario, Math.max(total, best.get(started.scenario) ?? 0));
  }
  return best;
}
