import type { Task } from '../../../core/classroom/assignment.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { ScenarioSource } from '../../../core/scenario/scenario-source.ts';

/** What a task plays, in the language of the interface, else in that of its calls; nothing where it does not arrive. */
export async function taskScenario(
  { scenario, locale: own, personas: [persona = ''] }: Task,
  scenarios: Pick<ScenarioSource, 'load'>,
  locale: string,
): Promise<Scenario | undefined> {
  const load = (as: string) => scenarios.load(scenario, as, persona).catch(() => undefined);
  const wanted = await load(locale);
  const loaded = wanted?.ok ? wanted : await load(own);
  return loaded?.ok ? loaded.value : undefined;
}
