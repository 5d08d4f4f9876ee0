import type * as z from 'zod/mini';
import type { Authored } from '../../core/scenario/check/diagnostic.ts';
import { personaSchema, personaStringsSchema } from '../../core/scenario/persona.ts';
import { rubricSchema, rubricStringsSchema } from '../../core/scenario/rubric.ts';
import type { ReadFile } from './read-yaml.ts';

/** Authored files by their path below `scenarios/`. */
export type Files = ReadonlyMap<string, ReadFile>;

/** The files a pattern names, parsed; the pattern's one group is the key. Files that do not fit are left out. */
export function collect<Schema extends z.ZodMiniType>(
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

export function collectPersonas(files: Files): Authored['personas'] {
  const personas = collect(files, /^personas\/([^/]+)\/persona\.yaml$/, personaSchema);
  return Object.fromEntries(
    Object.entries(personas).map(([id, persona]) => {
      const words = new RegExp(`^personas/${id}/((?!persona\\.)[^/]+)\\.yaml$`);
      return [id, { persona, strings: collect(files, words, personaStringsSchema) }];
    }),
  );
}

export function collectRubrics(files: Files): Authored['rubrics'] {
  const rubrics = collect(files, /^rubrics\/([^/]+)\/rubric\.yaml$/, rubricSchema);
  return Object.fromEntries(
    Object.entries(rubrics).map(([id, rubric]) => {
      const words = new RegExp(`^rubrics/${id}/((?!rubric\\.)[^/]+)\\.yaml$`);
      return [id, { rubric, strings: collect(files, words, rubricStringsSchema) }];
    }),
  );
}
