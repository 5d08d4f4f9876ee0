import { parse } from 'yaml';
import { idSchema } from '../../core/scenario/vocabulary.ts';

/** Reads the text of another scenario's `scenario.yaml`. */
export type ReadScript = (scenario: string) => string;

const isObject = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/**
 * A scenario may be another one's twin: `twin: <id>` takes over its structure, and what the file says itself comes
 * before it. The sentences are always its own. Throws when there is no such scenario.
 */
export function withTwin(data: unknown, readScript: ReadScript): unknown {
  if (!isObject(data) || data['twin'] === undefined) return data;
  const { twin, ...own } = data;
  const base: unknown = parse(readScript(idSchema.parse(twin)), { maxAliasCount: 0 });
  return isObject(base) ? { ...base, ...own } : data;
}
