/** A file of a scenario, by its path as the teacher's folders have it. */
export interface OwnFile {
  readonly path: string;
  readonly text: string;
}

/** One scenario's files by the path they would have below `scenarios/`. */
export interface OwnFolder {
  readonly folder: string;
  readonly texts: ReadonlyMap<string, string>;
}

const SCRIPT = /^(?:(.*)\/)?scenario\.yaml$/;
const SCENARIO_FILE = /^(?:scenario|[A-Za-z-]+|(?:desk|notes)\/[A-Za-z-]+)\.yaml$/;
const SHARED_FILE = /^(?:personas|rubrics)\/[a-z0-9-]+\/[A-Za-z-]+\.yaml$/;
const ID = /^id:\s*['"]?([a-z0-9]+(?:-[a-z0-9]+)*)/m;

const upOf = (path: string): string => path.split('/').slice(0, -1).join('/');
const below = (path: string, folder: string): string | undefined => {
  if (folder === '') return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
};

/** What the files say of themselves goes before what the folder is called: nothing depends on the folder here. */
function nameOf(text: string, place: string): string {
  const last = place.split('/').at(-1) ?? '';
  const plain = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(last) ? last : 'scenario';
  return ID.exec(text)?.[1] ?? plain;
}

function folderAt(place: string, script: OwnFile, files: readonly OwnFile[]): OwnFolder {
  const folder = nameOf(script.text, place);
  const texts = new Map<string, string>();
  for (const { path, text } of files) {
    const own = below(path, place);
    if (own !== undefined && SCENARIO_FILE.test(own)) texts.set(`${folder}/${own}`, text);
    // Customers and rubrics lie beside the scenario's folder, or in it where it was packed alone.
    for (const shared of [below(path, upOf(place)), own])
      if (shared !== undefined && SHARED_FILE.test(shared)) texts.set(shared, text);
  }
  return { folder, texts };
}

/** Finds the scenarios in a heap of files, wherever in it their folders are. */
export function ownFolders(files: readonly OwnFile[]): readonly OwnFolder[] {
  const plain = files.map(({ path, text }) => ({
    path: path.replaceAll('\\', '/').replace(/\.yml$/i, '.yaml'),
    text,
  }));
  return plain.flatMap((file) => {
    const found = SCRIPT.exec(file.path);
    return found === null ? [] : [folderAt(found[1] ?? '', file, plain)];
  });
}
