import type { Scenario } from '../../scenario/scenario.ts';
import type { ScenarioSource, SourceFailure } from '../../scenario/scenario-source.ts';
import type { SessionStarted } from '../../session/session-event.ts';
import type { Result } from '../../shared/result.ts';

/** Brings the scenario a session was played with. */
export type ScenarioFor = (
  started: Pick<SessionStarted, 'scenario' | 'locale' | 'persona'>,
) => Promise<Result<Scenario, SourceFailure>>;

/** Loads each scenario once for a whole heap of submissions. What is not there is asked for again. */
export function rememberScenarios(source: Pick<ScenarioSource, 'load'>): ScenarioFor {
  const known = new Map<string, Result<Scenario, SourceFailure>>();
  return async ({ scenario, locale, persona }) => {
    const key = JSON.stringify([scenario, locale, persona]);
    const there = known.get(key);
    if (there !== undefined) return there;
    const loaded = await source.load(scenario, locale, persona);
    if (loaded.ok) known.set(key, loaded);
    return loaded;
  };
}
