import { zipSync, type Zippable } from 'fflate';
import * as z from 'zod/mini';
import { roundFactSchema } from '../../core/appraisal/round-fact.ts';
import { assessmentEventSchema } from '../../core/assessment/assessment-event.ts';
import { ASSIGNMENT_RECORD } from '../../core/classroom/assignment.ts';
import { decisionSchema } from '../../core/classroom/decision.ts';
import { RECORD_RECORD } from '../../core/classroom/record.ts';
import { CLASS_RECORD } from '../../core/classroom/roster.ts';
import { readVersioned } from '../../core/classroom/shape/versioned.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import { KEY_PAIR_RECORD } from './keyring.ts';
import { ASSIGNMENTS, CLASSES, PAIRS } from './teacher-keys.ts';
import { unzipWithin } from './unzip-within.ts';

/** A whole workspace taken apart: documents by key, sealed submissions by key. */
export interface Archive {
  readonly documents: readonly (readonly [string, unknown])[];
  readonly sealed: readonly (readonly [string, Uint8Array])[];
}

const LIST = 'workspace.json';
const MOST_KEYS = 200_000;
const LIMITS = {
  files: MOST_KEYS,
  each: 256 * 1024 * 1024,
  all: 1024 * 1024 * 1024,
  wants: () => true,
};

const key = z.string().check(z.minLength(1), z.maxLength(600));
const listSchema = z.strictObject({
  format: z.literal('sanrenxing-workspace'),
  schema: z.literal(1),
  documents: z.array(z.tuple([key, z.unknown()])).check(z.maxLength(MOST_KEYS)),
  /** Keys of the sealed submissions; the files are called `0`, `1`, … in this order. */
  sealed: z.array(key).check(z.maxLength(MOST_KEYS)),
});

/** Documents are deflated; what is sealed cannot get smaller. */
export function packArchive({ documents, sealed }: Archive): Uint8Array {
  const list = {
    format: 'sanrenxing-workspace',
    schema: 1,
    documents,
    sealed: sealed.map(([name]) => name),
  };
  const files: Zippable = {
    [LIST]: [new TextEncoder().encode(JSON.stringify(list)), { level: 6 }],
  };
  for (const [index, [, bytes]] of sealed.entries()) files[String(index)] = [bytes, { level: 0 }];
  return zipSync(files);
}

function readList(bytes: Uint8Array | undefined) {
  try {
    const parsed = listSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

export function unpackArchive(bytes: Uint8Array): Result<Archive, 'too-big' | 'damaged'> {
  const files = unzipWithin(bytes, LIMITS);
  if (!files.ok) return files;
  const byName = new Map(files.value.map((file) => [file.name, file.bytes]));
  const list = readList(byName.get(LIST));
  if (list === undefined) return fail('damaged');
  const sealed = list.sealed.flatMap((name, index) => {
    const file = byName.get(String(index));
    return file === undefined ? [] : [[name, file] as const];
  });
  return ok({ documents: list.documents, sealed });
}

/** The documents of an archive that this version can read, brought up to it. */
export interface ReadArchive extends Archive {
  readonly unreadable: number;
}

/** How each kind of document is read, by how its key begins. */
const KINDS: readonly (readonly [string, (raw: unknown) => Result<unknown, unknown>])[] = [
  [PAIRS, (raw) => readVersioned(KEY_PAIR_RECORD, raw)],
  [CLASSES, (raw) => readVersioned(CLASS_RECORD, raw)],
  [ASSIGNMENTS, (raw) => readVersioned(ASSIGNMENT_RECORD, raw)],
  ['record/', (raw) => readVersioned(RECORD_RECORD, raw)],
];

/** Facts of logs carry no version of their own; their keys say which log they belong to. */
const FACTS: readonly (readonly [RegExp, z.ZodMiniType])[] = [
  [/^decision\/[^/]+\/\d{4}$/, decisionSchema],
  [/^sheet\/[^/]+\/[^/]+\/\d{4}$/, assessmentEventSchema],
  [/^appraisal\/[^/]+\/\d{4}$/, roundFactSchema],
];

function readDocument(name: string, raw: unknown): unknown {
  const fact = FACTS.find(([pattern]) => pattern.test(name))?.[1].safeParse(raw);
  if (fact !== undefined) return fact.success ? fact.data : undefined;
  const read = KINDS.find(([start]) => name.startsWith(start))?.[1](raw);
  return read?.ok === true ? read.value : undefined;
}

/** Reads every document by its own kind; one that cannot be read is left out and counted. */
export function readArchive({ documents, sealed }: Archive): ReadArchive {
  const read = documents.flatMap(([name, raw]) => {
    const value = readDocument(name, raw);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    documents: read,
    sealed: sealed.filter(([name]) => /^sealed\/[^/]+\/[^/]+$/.test(name)),
    unreadable: documents.length - read.length,
  };
}
