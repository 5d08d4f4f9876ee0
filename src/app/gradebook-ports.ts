import { openChecker } from '../adapters/classroom/worker/submission-checker.ts';
import type { SharedAssignment } from '../core/classroom/assignment.ts';
import type { ScenarioSource } from '../core/scenario/scenario-source.ts';
import type { GradebookPorts } from '../features/gradebook/gradebook-ports.ts';
import type { Services } from './services.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Our scenarios, and before them the teacher's own ones an assignment carries. */
const withOwn =
  (scenarios: ScenarioSource) =>
  ({ own }: SharedAssignment): Pick<ScenarioSource, 'load'> => ({
    load: async (id, locale, persona) => {
      const mine = own.find(({ script }) => script.id === id);
      if (mine === undefined) return scenarios.load(id, locale, persona);
      const { loadOwnScenario } = await import('../adapters/content/own-scenario.ts');
      return loadOwnScenario(mine, locale, persona);
    },
  });

export type GradebookNeeds = Pick<Services, 'teacher' | 'scenarios' | 'saveFile' | 'now'>;

/** What the gradebook needs of the world outside. */
export function gradebookPorts({
  teacher,
  scenarios,
  saveFile,
  now,
}: GradebookNeeds): GradebookPorts {
  const scenariosOf = withOwn(scenarios);
  return {
    teacher,
    scenarios,
    scenariosOf,
    now,
    openChecker: (assignment) => openChecker(assignment, scenariosOf(assignment)),
    gradeFiles: {
      saveText: (name, text) => saveFile(name, text, 'text/csv;charset=utf-8'),
      saveTable: async (name, sheet, table) => {
        const { writeXlsx } = await import('../adapters/classroom/write-xlsx.ts');
        const file = await writeXlsx(table, sheet);
        saveFile(name, new Uint8Array(await file.arrayBuffer()), XLSX);
      },
    },
  };
}
