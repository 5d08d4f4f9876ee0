import { playAlone } from '../../../core/agents/play-alone.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { Profile } from '../../../core/scenario/vocabulary.ts';
import { stageFor } from '../../../core/session/play-stage.ts';
import type { SessionStarted } from '../../../core/session/session-event.ts';
import type { CallPorts } from '../start-call.ts';

/** Lets a scripted agent play the case and keeps the talk as a session. Its id, or nothing when it cannot be kept. */
export async function recordAgent(
  { sessionLog, newId, newSeed, now }: CallPorts,
  scenario: Scenario,
  profile: Profile,
  { level, task }: Pick<SessionStarted, 'level' | 'task'>,
): Promise<string | undefined> {
  const session = newId();
  const draw = { level, seed: newSeed(), session, at: now(), task };
  const { events } = playAlone(stageFor(scenario), profile, draw);
  for (const event of events) {
    const stored = await sessionLog.append(session, event);
    if (!stored.ok && stored.error !== 'quota' && stored.error !== 'unavailable') return undefined;
  }
  return session;
}
