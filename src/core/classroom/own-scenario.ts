import * as z from 'zod/mini';
import { personaSchema, personaStringsSchema } from '../scenario/persona.ts';
import { rubricSchema, rubricStringsSchema } from '../scenario/rubric.ts';
import { scriptSchema } from '../scenario/script.ts';
import { deskStringsSchema, stringsSchema } from '../scenario/strings.ts';
import { idSchema } from '../scenario/vocabulary.ts';

const localeSchema = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), z.maxLength(20));
const byLocale = <Schema extends z.ZodMiniType>(schema: Schema) => z.record(localeSchema, schema);

/**
 * A teacher's scenario as it travels inside an assignment: all that differs from ours. Personas and rubrics that come
 * with the product are named, not carried; so are the common words. Notes for the teacher stay at home.
 */
export const ownScenarioSchema = z.strictObject({
  script: scriptSchema,
  strings: byLocale(stringsSchema),
  desks: byLocale(deskStringsSchema),
  personas: z._default(
    z.record(
      idSchema,
      z.strictObject({ persona: personaSchema, strings: byLocale(personaStringsSchema) }),
    ),
    {},
  ),
  rubrics: z._default(
    z.record(
      idSchema,
      z.strictObject({ rubric: rubricSchema, strings: byLocale(rubricStringsSchema) }),
    ),
    {},
  ),
});
export type OwnScenario = z.infer<typeof ownScenarioSchema>;
