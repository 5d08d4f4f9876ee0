import type { Retry } from '../../../core/progress/next-step.ts';
import { forkSession } from '../../../core/session/fork.ts';
import type { ProgressPorts } from '../progress-ports.ts';

/**
 * Takes a call up again right before the sentence that lost the points, as a session of its own. Its id, or nothing
 * when it cannot be read or kept.
 */
export async function tryAgain(
  { sessionLog, now, newId }: Pick<ProgressPorts, 'sessionLog' | 'now' | 'newId'>,
  { session, n }: Retry,
): Promise<string | undefined> {
  const read = await sessionLog.read(session);
  if (!read.ok) return undefined;
  const [started] = read.value;
  if (started?.type !== 'session.started') return undefined;
  const id = newId();
  const { level } = started;
  for (const event of forkSession(read.value, n, { session: id, level, at: now() })) {
    const stored = await sessionLog.append(id, event);
    // A full or forbidden store keeps the call in memory and says so in its own banner.
    if (!stored.ok && stored.error !== 'quota' && stored.error !== 'unavailable') return undefined;
  }
  return id;
}
