import type { Scenario } from '../scenario/scenario.ts';
import type { ScenarioSource } from '../scenario/scenario-source.ts';
import type { SessionStarted } from './session-event.ts';

/** A played scenario as its author wrote it in the reader's language; itself where there is no such version. */
export async function scenarioIn(
  reader: string,
  played: Scenario,
  { persona, task }: Pick<SessionStarted, 'persona' | 'task'>,
  scenarios: Pick<ScenarioSource, 'load'>,
): Promise<Scenario> {
  if (played.locale === reader) return played;
  const from = { assignment: task?.assignment };
  const loaded = await scenarios.load(played.script.id, reader, persona, from);
  // Another score sheet would name what nobody was judged by.
  return loaded.ok && loaded.value.rubric.id === played.rubric.id ? loaded.value : played;
}
