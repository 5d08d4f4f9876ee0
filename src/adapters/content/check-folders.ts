import type { FileDiagnostic, ReadFile } from './read-yaml.ts';

type Files = ReadonlyMap<string, ReadFile>;

const SHARED = ['personas', 'rubrics', 'common', 'lessons'];
/** Files that say of themselves what they are called; the group is their folder. */
const NAMED =
  /^(?:([^/]+)\/scenario|personas\/([^/]+)\/persona|rubrics\/([^/]+)\/rubric|lessons\/([^/]+)\/lesson)\.yaml$/;
/** What only the folder of a scenario holds. */
const OF_SCENARIO = /^([^/]+)\/(?:[^/]+|desk\/[^/]+|notes\/[^/]+|plays\/[^/]+)\.yaml$/;

/** Folders of scenarios, finished or not, in the order of their names. */
export function foldersOf(files: Files): readonly string[] {
  const found = [...files.keys()].flatMap((path) => OF_SCENARIO.exec(path)?.[1] ?? []);
  return [...new Set(found)].filter((folder) => !SHARED.includes(folder)).sort();
}

const idOf = (data: unknown): string | undefined =>
  typeof data === 'object' && data !== null && 'id' in data ? String(data.id) : undefined;

const mistake = (
  code: FileDiagnostic['code'],
  path: string,
  line: number,
  message: string,
): FileDiagnostic => ({ code, path: `scenarios/${path}`, line, column: 1, at: 'id', message });

/** Ids that are not the folder's name, and folders without the file that makes them a scenario. */
export function checkFolders(files: Files): readonly FileDiagnostic[] {
  const differing = [...files].flatMap(([path, { data, lineOf }]) => {
    const folder = NAMED.exec(path)?.slice(1).find(Boolean);
    const id = idOf(data);
    return folder === undefined || id === undefined || id === folder
      ? []
      : [mistake('id-differs', path, lineOf(['id']), `${id} ≠ ${folder}`)];
  });
  const headless = foldersOf(files).filter((folder) => !files.has(`${folder}/scenario.yaml`));
  return [
    ...differing,
    ...headless.map((folder) => mistake('missing-script', `${folder}/scenario.yaml`, 1, folder)),
  ];
}
