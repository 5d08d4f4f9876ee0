import type { ScenarioSource } from '../../core/scenario/scenario-source.ts';
import type { Level } from '../../core/scenario/vocabulary.ts';
import { createSession } from '../../core/session/play-stage.ts';
import type { SessionLog } from '../../core/session/session-log.ts';
import { drawShift } from '../../core/session/shift.ts';
import { pickIndex } from '../../core/shared/seeded.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';

export interface ShiftPorts {
  readonly sessionLog: SessionLog;
  readonly scenarios: ScenarioSource;
  readonly now: () => number;
  readonly newId: () => string;
}

/** A shift that is under way, or about to begin. */
export interface ShiftPlan {
  readonly id: string;
  readonly seed: number;
  readonly level: Level;
  /** Language of the calls. */
  readonly locale: string;
}

const LARGEST_SEED = 0x7fff_ffff;

/** Opens the call at a place (from 0) of a shift and gives its session. */
export async function startNext(
  { sessionLog, scenarios, now, newId }: ShiftPorts,
  { id, seed, level, locale }: ShiftPlan,
  place: number,
): Promise<Result<string, 'no-scenario' | 'storage'>> {
  const next = drawShift(await scenarios.cards(locale), seed)[place];
  if (next === undefined) return fail('no-scenario');
  const loaded = await scenarios.load(next.scenario, locale, next.persona);
  if (!loaded.ok) return fail('no-scenario');
  const session = newId();
  const at = now();
  const started = createSession({
    scenario: loaded.value,
    session,
    level,
    seed: pickIndex(LARGEST_SEED, seed, `call/${place}`),
    at,
    shift: { id, place, seed },
  });
  const stored = await sessionLog.append(session, started);
  // With the storage out of reach a call can still be practised: the log keeps it in memory.
  const isThere = stored.ok || stored.error === 'quota' || stored.error === 'unavailable';
  return isThere ? ok(session) : fail('storage');
}
