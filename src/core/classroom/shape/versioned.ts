import type * as z from 'zod/mini';
import { fail, ok, type Result } from '../../shared/result.ts';

/**
 * A stored shape. Its field `schema` is its version, a whole number from 1. A step of `migrations` turns a document of
 * the version it is filed under into one of the next version; it may expect nothing of what it gets.
 */
export interface Versioned<Schema extends z.ZodMiniType> {
  readonly version: number;
  readonly schema: Schema;
  readonly migrations: Readonly<Record<number, (old: PlainRecord) => PlainRecord>>;
}

export type PlainRecord = Readonly<Record<string, unknown>>;

/** `newer-version` = written by a later version of the product; nothing of it is guessed at. */
export type ReadFailure = 'newer-version' | 'unreadable';

const isRecord = (value: unknown): value is PlainRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function migrate(
  { version, migrations }: Pick<Versioned<z.ZodMiniType>, 'version' | 'migrations'>,
  raw: PlainRecord,
) {
  let now = raw;
  for (let from = Number(raw['schema']); from < version; from += 1) {
    const step = Object.hasOwn(migrations, from) ? migrations[from] : undefined;
    if (step === undefined) return undefined;
    now = { ...step(now), schema: from + 1 };
  }
  return now;
}

/** Reads a document of any version up to the present one. Never throws, whatever is handed in. */
export function readVersioned<Schema extends z.ZodMiniType>(
  kind: Versioned<Schema>,
  raw: unknown,
): Result<z.output<Schema>, ReadFailure> {
  if (!isRecord(raw) || !Number.isInteger(raw['schema'])) return fail('unreadable');
  if (Number(raw['schema']) > kind.version) return fail('newer-version');
  try {
    const parsed = kind.schema.safeParse(migrate(kind, raw));
    return parsed.success ? ok(parsed.data) : fail('unreadable');
  } catch {
    // A guard nested a million deep exhausts the stack; a migration may trip over nonsense.
    return fail('unreadable');
  }
}
