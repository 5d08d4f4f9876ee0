import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { ACT_IDS, FAULT_CLASSES } from '../../../src/core/language/analysis.ts';

const rowSchema = z.looseObject({
  text: z.string().check(z.minLength(1)),
  acts: z._default(z.array(z.enum(ACT_IDS)), []),
  /** `*`: only the faults of this row were labelled. */
  maybe: z._default(z.array(z.string()), []),
  faults: z.array(z.enum(FAULT_CLASSES)),
  note: z.optional(z.string()),
});
export type Row = z.infer<typeof rowSchema>;

export const CORPUS_LOCALES = ['zh-CN', 'en'] as const;

/** 32-bit FNV-1a: the same row falls into the same part for ever, whatever file it stands in. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1)
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}

/** One row in five is never looked at when rules are written; its figures are the honest ones. */
export const isUntouched = ({ text }: Row): boolean => hash(text) % 5 === 0;

/** One object a line. Throws with file and line on one that does not fit. */
export const readLines = <Schema extends z.ZodMiniType>(
  file: string,
  schema: Schema,
): readonly z.infer<Schema>[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line, index) => {
      const parsed = schema.safeParse(JSON.parse(line));
      if (!parsed.success) throw new Error(`${file}:${index + 1} does not fit`);
      return parsed.data;
    });

/** The labelled sentences of one file. */
export const readRows = (file: string): readonly Row[] => readLines(file, rowSchema);

const readFolder = (folder: string): readonly Row[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readRows(`${folder}/${file}`));

const folderOf = (locale: string): string => `test/language/corpus/${locale}`;

/** The labelled sentences rules are written from and held to. */
export const readCorpus = (locale: string): readonly Row[] => readFolder(folderOf(locale));

/** Labelled sentences of ordinary talk: likeness is learned from them, and no rule was ever written from them. */
export const readTalk = (locale: string): readonly Row[] => readFolder(`${folderOf(locale)}/talk`);
