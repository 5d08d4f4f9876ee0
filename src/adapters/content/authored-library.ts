import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scriptSchema } from '../../core/scenario/script.ts';
import {
  commonStringsSchema,
  deskStringsSchema,
  notesSchema,
  stringsSchema,
} from '../../core/scenario/strings.ts';
import type { AuthoredLesson } from '../../core/lesson/check-lesson.ts';
import { lessonSchema } from '../../core/lesson/lesson.ts';
import { lessonStringsSchema } from '../../core/lesson/lesson-strings.ts';
import { type Sample, sampleSchema } from '../../core/assessment/licence/sample.ts';
import type { Authored } from '../../core/scenario/check/diagnostic.ts';
import { type Play, playSchema } from '../../core/plays/play.ts';
import { checkFolders, foldersOf } from './check-folders.ts';
import { collect, collectPersonas, collectRubrics, type Files } from './collect-files.ts';
import { type FileDiagnostic, readYaml } from './read-yaml.ts';

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
  readonly lessons: readonly AuthoredLesson[];
  readonly diagnostics: readonly FileDiagnostic[];
  /** Folders of scenarios, the unreadable ones too. */
  readonly folders: readonly string[];
  /** Line of a place in a file, counted from 1. */
  lineOf(file: string, at: readonly PropertyKey[]): number;
}

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

function collectLessons(files: Files): readonly AuthoredLesson[] {
  const scripts = collect(files, /^lessons\/([^/]+)\/lesson\.yaml$/, lessonSchema);
  return Object.entries(scripts).map(([folder, script]) => {
    const words = new RegExp(`^lessons/${folder}/((?!lesson\\.)[^/]+)\\.yaml$`);
    return {
      script: { ...script, id: folder },
      strings: collect(files, words, lessonStringsSchema),
    };
  });
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
    lessons: collectLessons(files),
    diagnostics: [
      ...[...files.values()].flatMap(({ diagnostics }) => diagnostics),
      ...checkFolders(files),
    ],
    folders: foldersOf(files),
    lineOf: (file, at) => files.get(file)?.lineOf(at) ?? 1,
  };
}
