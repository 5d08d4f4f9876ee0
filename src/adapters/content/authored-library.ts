import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod/mini';
import { personaSchema, personaStringsSchema } from '../../core/scenario/persona.ts';
import { rubricSchema, rubricStringsSchema } from '../../core/scenario/rubric.ts';
import { scriptSchema } from '../../core/scenario/script.ts';
import {
  commonStringsSchema,
  deskStringsSchema,
  notesSchema,
  stringsSchema,
} from '../../core/scenario/strings.ts';
import { type Sample, sampleSchema } from '../../core/assessment/licence/sample.ts';
import type { Authored } from '../../core/scenario/check/diagnostic.ts';
import { type Play, playSchema } from '../../core/plays/play.ts';
import { checkFolders, foldersOf } from './check-folders.ts';
import { type FileDiagnostic, type ReadFile, readYaml } from './read-yaml.ts';

/** Everything under a `scenarios/` folder, read from disk for the linter and the tests. */
export interface AuthoredLibrary {
  readonly scenarios: readonly Authored[];
  readonly plays: readonly {
    readonly scenario: string;
    readonly file: string;
    readonly play: Play;
  }[];
  /** Samples for observers, by scenario and by file name without its ending. */
  readonly samples: Readonly<Record<string, Readonly<Record<string, Sample>>>>;
  readonly diagnostics: readonly FileDiagnostic[];
  /** Folders of scenarios, the unreadable ones too. */
  readonly folders: readonly string[];
  /** Line of a place in a file, counted from 1. */
  lineOf(file: string, at: readonly PropertyKey[]): number;
}

type Files = ReadonlyMap<string, ReadFile>;

function readAll(root: string): Files {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const yaml = paths.filter((path) => path.endsWith('.yaml')).sort();
  return new Map(
    yaml.map((path) => [
      path,
      readYaml(`scenarios/${path}`, readFileSync(join(root, path), 'utf8'), (scenario) =>
        readFileSync(join(root, scenario, 'scenario.yaml'), 'utf8'),
      ),
    ]),
  );
}

/** The files a pattern names, parsed; the pattern's one group is the key. Files that do not fit are left out. */
function collect<Schema extends z.ZodMiniType>(
  files: Files,
  pattern: RegExp,
  schema: Schema,
): Record<string, z.output<Schema>> {
  const found: Record<string, z.output<Schema>> = {};
  for (const [path, { data }] of files) {
    const key = pattern.exec(path)?.[1];
    const parsed = key === undefined || data === undefined ? undefined : schema.safeParse(data);
    if (key !== undefined && parsed?.success) found[key] = parsed.data;
  }
  return found;
}

function collectPersonas(files: Files): Authored['personas'] {
  const personas = collect(files, /^personas\/([^/]+)\/persona\.yaml$/, personaSchema);
  return Object.fromEntries(
    Object.entries(personas).map(([id, persona]) => {
      const words = new RegExp(`^personas/${id}/((?!persona\\.)[^/]+)\\.yaml$`);
      return [id, { persona, strings: collect(files, words, personaStringsSchema) }];
    }),
  );
}

function collectRubrics(files: Files): Authored['rubrics'] {
  const rubrics = collect(files, /^rubrics\/([^/]+)\/rubric\.yaml$/, rubricSchema);
  return Object.fromEntries(
    Object.entries(rubrics).map(([id, rubric]) => {
      const words = new RegExp(`^rubrics/${id}/((?!rubric\\.)[^/]+)\\.yaml$`);
      return [id, { rubric, strings: collect(files, words, rubricStringsSchema) }];
    }),
  );
}

/** Reads a `scenarios/` folder. Mistakes in files are diagnostics, never exceptions. */
export function readLibrary(root: string): AuthoredLibrary {
  const files = readAll(root);
  const shared = {
    personas: collectPersonas(files),
    rubrics: collectRubrics(files),
    common: collect(files, /^common\/([^/]+)\.yaml$/, commonStringsSchema),
  };
  const scripts = collect(files, /^([^/]+)\/scenario\.yaml$/, scriptSchema);
  const scenarios = Object.entries(scripts).map(([folder, script]) => ({
    ...shared,
    // Where the two differ that is a mistake of its own; by the folder everything else is still found.
    script: { ...script, id: folder },
    strings: collect(files, new RegExp(`^${folder}/((?!scenario\\.)[^/]+)\\.yaml$`), stringsSchema),
    notes: collect(files, new RegExp(`^${folder}/notes/([^/]+)\\.yaml$`), notesSchema),
    desks: collect(files, new RegExp(`^${folder}/desk/([^/]+)\\.yaml$`), deskStringsSchema),
  }));
  const plays = Object.keys(scripts).flatMap((scenario) =>
    Object.entries(
      collect(files, new RegExp(`^(${scenario}/plays/[^/]+)\\.yaml$`), playSchema),
    ).map(([file, play]) => ({ scenario, file, play })),
  );
  const samples = Object.fromEntries(
    Object.keys(scripts).map((scenario) => [
      scenario,
      collect(files, new RegExp(`^${scenario}/samples/([^/]+)\\.yaml$`), sampleSchema),
    ]),
  );
  return {
    scenarios,
    plays,
    samples,
    diagnostics: [
      ...[...files.values()].flatMap(({ diagnostics }) => diagnostics),
      ...checkFolders(files),
    ],
    folders: foldersOf(files),
    lineOf: (file, at) => files.get(file)?.lineOf(at) ?? 1,
  };
}
