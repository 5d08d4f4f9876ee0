import type { Rooms } from '../../core/room/room-channel.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { Level } from '../../core/scenario/vocabulary.ts';
import { createSession, type NewSession } from '../../core/session/play-stage.ts';
import type { SessionLog } from '../../core/session/session-log.ts';
import type { SettingsStore } from '../../core/settings/settings.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';

/** What starting a call needs from the world outside. */
export interface CallPorts {
  readonly sessionLog: SessionLog;
  readonly rooms: () => Promise<Rooms>;
  readonly settings: SettingsStore;
  readonly now: () => number;
  readonly newId: () => string;
  readonly newSeed: () => number;
  /** Asks the browser, once there is something to keep, not to clear it. */
  readonly askToKeepData: () => Promise<void>;
}

/**
 * Opens a session and remembers the choices. Gives its id. A full or blocked storage does not stop anybody from
 * practising: the log goes on in memory and the frame says so.
 */
export async function startCall(
  ports: CallPorts,
  scenario: Scenario,
  level: Level,
  seats: Pick<NewSession, 'agent' | 'customer' | 'names' | 'task'> = {},
): Promise<Result<string, 'taken'>> {
  const session = ports.newId();
  const started = createSession({
    scenario,
    session,
    level,
    seed: ports.newSeed(),
    at: ports.now(),
    ...seats,
  });
  const stored = await ports.sessionLog.append(session, started);
  if (!stored.ok && (stored.error === 'taken' || stored.error === 'corrupt')) return fail('taken');
  ports.settings.change({ lastPersona: scenario.persona.id, lastLevel: level });
  void ports.askToKeepData();
  return ok(session);
}
