import * as z from 'zod/mini';
import { lessonSchema } from '../../core/lesson/lesson.ts';
import { lessonStringsSchema } from '../../core/lesson/lesson-strings.ts';
import { sampleSchema } from '../../core/assessment/licence/sample.ts';
import { playSchema } from '../../core/plays/play.ts';
import { personaSchema, personaStringsSchema } from '../../core/scenario/persona.ts';
import { rubricSchema, rubricStringsSchema } from '../../core/scenario/rubric.ts';
import { scriptSchema } from '../../core/scenario/script.ts';
import {
  commonStringsSchema,
  deskStringsSchema,
  notesSchema,
  stringsSchema,
} from '../../core/scenario/strings.ts';

const SCHEMAS: Readonly<Record<string, z.ZodMiniType>> = {
  scenario: scriptSchema,
  strings: stringsSchema,
  desk: deskStringsSchema,
  notes: notesSchema,
  common: commonStringsSchema,
  persona: personaSchema,
  'persona-strings': personaStringsSchema,
  rubric: rubricSchema,
  'rubric-strings': rubricStringsSchema,
  play: playSchema,
  sample: sampleSchema,
  lesson: lessonSchema,
  'lesson-strings': lessonStringsSchema,
};

/** The published JSON Schemas, name and text, as they stand under `public/schema/`. */
export const publishedSchemas = (): readonly (readonly [string, string])[] =>
  Object.entries(SCHEMAS).map(([name, schema]) => {
    // What an author writes, so fields with a default are optional.
    const json = z.toJSONSchema(schema, { io: 'input' });
    return [name, `${JSON.stringify({ title: `sanrenxing ${name}`, ...json }, null, 2)}\n`];
  });
