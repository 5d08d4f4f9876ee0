import { openChecker } from '../adapters/classroom/worker/submission-checker.ts';
import { openCodes } from '../adapters/codes/browser-codes.ts';
import type { GradebookPorts } from '../features/gradebook/gradebook-ports.ts';
import type { Services } from './services.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export type GradebookNeeds = Pick<
  Services,
  'teacher' | 'scenarios' | 'scenariosOf' | 'saveFile' | 'now'
>;

/** What the gradebook needs of the world outside. */
export function gradebookPorts({
  teacher,
  scenarios,
  scenariosOf: sourceOf,
  saveFile,
  now,
}: GradebookNeeds): GradebookPorts {
  const scenariosOf: GradebookPorts['scenariosOf'] = ({ own }) => sourceOf(own);
  return {
    teacher,
    scenarios,
    scenariosOf,
    now,
    openChecker: (assignment, known) =>
      openChecker({
        assignment,
        known,
        scenarios: scenariosOf(assignment),
        open: async (sealed) => (await teacher()).open(sealed),
      }),
    codes: openCodes(),
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
