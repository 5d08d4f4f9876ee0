import type { ScenarioSource } from '../core/scenario/scenario-source.ts';
import type { TaskDesk } from '../core/task/task-desk.ts';
import { withOwnScenarios } from './own-scenarios.ts';

/** Our scenarios, and before them the ones a teacher sent along with the assignment a talk was begun from. */
export function withTaskScenarios(
  source: ScenarioSource,
  taskDesk: () => Promise<TaskDesk>,
): ScenarioSource {
  return {
    ...source,
    load: async (id, locale, persona, from) => {
      const assignment = from?.assignment;
      if (assignment === undefined) return source.load(id, locale, persona);
      const { store } = await taskDesk();
      const task = await store.read(assignment);
      const own = (task.ok ? task.value?.shared.own : undefined) ?? [];
      return withOwnScenarios(source, own).load(id, locale, persona);
    },
  };
}
