import type { SessionStarted } from '../../core/session/session-event.ts';
import type { SessionLog, SessionSummary } from '../../core/session/session-log.ts';

/** The other runs of a scenario that came to an end, the latest first; none where they cannot be read. */
export async function otherRuns(
  { session, scenario }: Pick<SessionStarted, 'session' | 'scenario'>,
  sessionLog: SessionLog,
): Promise<readonly SessionSummary[]> {
  const listed = await sessionLog.list();
  if (!listed.ok) return [];
  return listed.value.sessions
    .filter((one) => one.started.scenario === scenario && one.session !== session && one.ended)
    .sort((one, other) => other.started.at - one.started.at);
}
