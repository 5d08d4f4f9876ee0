import type { OwnScenario } from '../../../core/classroom/own-scenario.ts';
import {
  rememberScenarios,
  type ScenarioFor,
} from '../../../core/classroom/check/scenario-cache.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { ScenarioSource, SourceFailure } from '../../../core/scenario/scenario-source.ts';
import type { Result } from '../../../core/shared/result.ts';

export interface ScenarioPorts {
  readonly scenarios: ScenarioSource;
  /** Puts together a scenario the teacher sent along with the assignment. */
  readonly loadOwn: (
    own: OwnScenario,
    locale: string,
    persona: string,
  ) => Promise<Result<Scenario, SourceFailure>>;
}

/** Scenarios as an assignment means them: the teacher's own go before ours of the same id. */
export const scenariosFor = (
  own: readonly OwnScenario[],
  { scenarios, loadOwn }: ScenarioPorts,
): ScenarioFor =>
  rememberScenarios({
    load: async (id, locale, persona) => {
      const given = own.find(({ script }) => script.id === id);
      return given === undefined
        ? scenarios.load(id, locale, persona)
        : loadOwn(given, locale, persona);
    },
  });
