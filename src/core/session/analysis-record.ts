import * as z from 'zod/mini';
import { ACT_IDS, FAULT_CLASSES, SEVERITIES } from '../language/analysis.ts';

const place = z.number().check(z.int(), z.gte(0), z.lte(100_000));
const short = z.string().check(z.maxLength(120));

/** An analysis as it is stored with the sentence it judges. */
export const analysisSchema = z.object({
  engine: short,
  acts: z.array(z.object({ act: z.enum(ACT_IDS), start: place, end: place })),
  faults: z.array(
    z.object({
      class: z.enum(FAULT_CLASSES),
      code: short,
      severity: z.enum(SEVERITIES),
      better: z.string().check(z.maxLength(1000)),
      start: place,
      end: place,
    }),
  ),
  topics: z.array(z.object({ topic: short, score: z.number(), start: place, end: place })),
  measures: z.object({
    characters: place,
    sentences: place,
    questions: place,
    openQuestions: place,
    honorifics: place,
  }),
});
