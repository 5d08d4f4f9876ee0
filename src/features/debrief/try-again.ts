import { forkSession } from '../../core/session/fork.ts';
import type { DebriefPorts } from './debrief-ports.ts';
import type { Debriefed } from './load-debrief.ts';

/** Takes the talk up again right before the event of this number, as a session of its own; false when it cannot be kept. */
export async function tryAgain(
  { events, state }: Debriefed,
  n: number,
  { sessionLog, now, newId, go }: DebriefPorts,
): Promise<boolean> {
  const session = newId();
  const { level } = state.started;
  for (const event of forkSession(events, n, { session, level, at: now() })) {
    const stored = await sessionLog.append(session, event);
    // A full or forbidden store keeps the call in memory and says so in its own banner.
    if (!stored.ok && stored.error !== 'quota' && stored.error !== 'unavailable') return false;
  }
  go({ name: 'play', session });
  return true;
}
