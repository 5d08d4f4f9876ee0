import type { Assignment } from '../../../core/classroom/assignment.ts';
import type { ScenarioSource } from '../../../core/scenario/scenario-source.ts';
import { taskScenario } from '../parts/task-scenario.ts';

/** A criterion of the rubrics behind the chosen assignments, with its name in the language of the interface. */
export interface NamedCriterion {
  readonly id: string;
  readonly name: string;
}

/** The criteria of everything the assignments play, each once; a scenario that does not arrive is left out. */
export async function criteriaOf(
  assignments: readonly Assignment[],
  scenarios: ScenarioSource,
  locale: string,
): Promise<readonly NamedCriterion[]> {
  const tasks = new Map(
    assignments.flatMap(({ shared }) => shared.tasks).map((task) => [task.scenario, task]),
  );
  const found = await Promise.all(
    [...tasks.values()].map(async (task) => {
      const loaded = await taskScenario(task, scenarios, locale);
      if (loaded === undefined) return [];
      const { rubric, rubricStrings } = loaded;
      return rubric.criteria.map(({ id }) => ({
        id,
        name: rubricStrings.criteria[id]?.name ?? id,
      }));
    }),
  );
  return [...new Map(found.flat().map((one) => [one.id, one])).values()];
}
