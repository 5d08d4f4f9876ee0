import * as z from 'zod/mini';
import { GESTURES, idSchema } from './vocabulary.ts';

const sentence = z.string().check(z.minLength(1), z.maxLength(400));
const sentences = z.array(sentence).check(z.minLength(1));

/** What the customer may say in one place, by mood; `any` fits every mood and fills the gaps. */
export const linesByBandSchema = z.strictObject({
  calm: z.optional(sentences),
  uneasy: z.optional(sentences),
  angry: z.optional(sentences),
  furious: z.optional(sentences),
  any: z.optional(sentences),
});
export type LinesByBand = z.infer<typeof linesByBandSchema>;

export const topicWordsSchema = z.strictObject({
  label: sentence,
  patterns: z._default(z.array(z.string().check(z.minLength(1), z.maxLength(60))), []),
  examples: z._default(z.array(sentence), []),
  /** For topics that are false or beyond authority: why, and what to say instead. */
  why: z.optional(sentence),
  better: z.optional(sentence),
});

/** Every sentence of a scenario in one language. `scenarios/<id>/<locale>.yaml`. */
export const stringsSchema = z.strictObject({
  schema: z.literal(1),
  title: sentence,
  summary: sentence,
  /** Other words somebody may look for in the list of scenarios. */
  search: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(60)))),
  /** The agent's role card. */
  agent: z.strictObject({
    company: sentence,
    name: sentence,
    number: sentence,
    situation: sentences,
    goals: sentences,
    limits: sentences,
  }),
  /** Name shown beside the customer's words. */
  customer: z.strictObject({ name: sentence, background: sentence }),
  stages: z.record(idSchema, sentence),
  needs: z.record(idSchema, sentence),
  facts: z.record(idSchema, sentence),
  steps: z.record(idSchema, sentence),
  endings: z.record(idSchema, z.strictObject({ title: sentence, text: sentence })),
  topics: z.record(idSchema, topicWordsSchema),
  lines: z.record(idSchema, linesByBandSchema),
  replies: z.record(idSchema, sentence),
  /** Titles of the later parts and what has happened before each. */
  parts: z.optional(z.record(idSchema, z.strictObject({ title: sentence, before: sentences }))),
  /** The form: labels, what counts as right in a field that holds a fact, and the names of options. */
  ticket: z.optional(
    z.record(
      idSchema,
      z.strictObject({
        label: sentence,
        accepts: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(60)))),
        options: z.optional(z.record(idSchema, sentence)),
      }),
    ),
  ),
});
export type ScenarioStrings = z.infer<typeof stringsSchema>;

/** What the agent can look up. `scenarios/<id>/desk/<locale>.yaml`. */
export const deskStringsSchema = z.strictObject({
  schema: z.literal(1),
  records: z.record(
    idSchema,
    z.strictObject({
      title: sentence,
      rows: z._default(z.array(z.tuple([sentence, sentence])), []),
      notes: z._default(z.array(sentence), []),
    }),
  ),
});
export type DeskStrings = z.infer<typeof deskStringsSchema>;

/** For the teacher's eyes: `scenarios/<id>/notes/<locale>.yaml`. */
export const notesSchema = z.strictObject({
  schema: z.literal(1),
  /** What the scenario is for and what it hides. */
  heart: sentences,
  /** What to watch for while it is played. */
  watch: sentences,
  /** For the talk afterwards. */
  questions: sentences,
  /** Information, not a verdict: article and date of the version with each. */
  law: z.optional(z.array(z.strictObject({ text: sentence, source: sentence }))),
});
export type TeacherNotes = z.infer<typeof notesSchema>;

/** What scenarios share in one language. `scenarios/common/<locale>.yaml`. */
export const commonStringsSchema = z.strictObject({
  schema: z.literal(1),
  /** Topics of every scenario: asks to hear it again, small talk, … */
  topics: z.record(idSchema, topicWordsSchema),
  /** How agents speak of what many cases are about: a topic of that name is known by its own words and these. */
  sayings: z.record(idSchema, sentences),
  /** What a voice does without words, as it stands in the transcript when a person sits as the customer. */
  gestures: z.record(z.enum(GESTURES), sentence),
});
export type CommonStrings = z.infer<typeof commonStringsSchema>;
