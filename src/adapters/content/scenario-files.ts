import * as z from 'zod/mini';
import { lessonSchema } from '../../core/lesson/lesson.ts';
import { lessonStringsSchema } from '../../core/lesson/lesson-strings.ts';
import { sampleSchema } from '../../core/assessment/licence/sample.ts';
import { playSchema } from '../../core/plays/play.ts';
import { personaSchema, personaStringsSchema } from '../../core/scenario/persona.ts';
import { scriptSchema } from '../../core/scenario/script.ts';
import {
  commonStringsSchema,
  deskStringsSchema,
  notesSchema,
  stringsSchema,
} from '../../core/scenario/strings.ts';
import { rubricSchema, rubricStringsSchema } from '../../core/scenario/rubric.ts';

/** Which schema a file under `scenarios/` must fit, by its path. The first pattern that matches counts. */
export const SCHEMA_BY_PATH: readonly (readonly [RegExp, z.ZodMiniType])[] = [
  [/scenarios\/personas\/[^/]+\/persona\.yaml$/, personaSchema],
  [/scenarios\/personas\/[^/]+\/[^/]+\.yaml$/, personaStringsSchema],
  [/scenarios\/rubrics\/[^/]+\/rubric\.yaml$/, rubricSchema],
  [/scenarios\/rubrics\/[^/]+\/[^/]+\.yaml$/, rubricStringsSchema],
  [/scenarios\/lessons\/[^/]+\/lesson\.yaml$/, lessonSchema],
  [/scenarios\/lessons\/[^/]+\/[^/]+\.yaml$/, lessonStringsSchema],
  [/scenarios\/common\/[^/]+\.yaml$/, commonStringsSchema],
  [/scenarios\/[^/]+\/plays\/[^/]+\.yaml$/, playSchema],
  [/scenarios\/[^/]+\/samples\/[^/]+\.yaml$/, sampleSchema],
  [/scenarios\/[^/]+\/notes\/[^/]+\.yaml$/, notesSchema],
  [/scenarios\/[^/]+\/desk\/[^/]+\.yaml$/, deskStringsSchema],
  [/scenarios\/[^/]+\/scenario\.yaml$/, scriptSchema],
  [/scenarios\/[^/]+\/[^/]+\.yaml$/, stringsSchema],
];

export function schemaFor(path: string): z.ZodMiniType | undefined {
  return SCHEMA_BY_PATH.find(([pattern]) => pattern.test(path))?.[1];
}
