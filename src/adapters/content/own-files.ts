import type { OwnFilesProblem, OwnRead } from '../../core/classroom/own-files.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import { unzipWithin } from '../classroom/unzip-within.ts';
import type { OwnFile } from './own-folders.ts';

/** More than any scenario needs; in bytes. */
const LIMITS = { files: 400, each: 512 * 1024, all: 4 * 1024 * 1024 };
const MOST_ZIPPED = 8 * 1024 * 1024;

const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path);
const isZip = (path: string): boolean => /\.zip$/i.test(path);

/** UTF-8, or what the editor of an old Chinese Windows saves. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

interface Raw {
  readonly path: string;
  readonly bytes: Uint8Array;
}

async function bytesIn(file: File): Promise<Result<readonly Raw[], OwnFilesProblem>> {
  const path = file.webkitRelativePath || file.name;
  if (file.size > (isZip(path) ? MOST_ZIPPED : LIMITS.each)) return fail('too-big');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isZip(path)) return ok([{ path, bytes }]);
  const unpacked = unzipWithin(bytes, { ...LIMITS, wants: isYaml });
  return unpacked.ok
    ? ok(unpacked.value.map(({ name, bytes: content }) => ({ path: name, bytes: content })))
    : unpacked;
}

async function gather(
  files: readonly File[],
): Promise<Result<readonly OwnFile[], OwnFilesProblem>> {
  const wanted = files.filter(({ name }) => isYaml(name) || isZip(name));
  if (wanted.length > LIMITS.files) return fail('too-big');
  const raw: Raw[] = [];
  for (const file of wanted) {
    const read = await bytesIn(file);
    if (!read.ok) return read;
    raw.push(...read.value);
  }
  const size = raw.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size > LIMITS.all) return fail('too-big');
  return ok(raw.map(({ path, bytes }) => ({ path, text: textOf(bytes) })));
}

/** Reads and checks the scenarios in these files: of a folder, picked one by one, or packed. */
export async function readOwnFiles(
  files: readonly File[],
): Promise<Result<readonly OwnRead[], OwnFilesProblem>> {
  const gathered = await gather(files).catch(() => fail('damaged' as const));
  if (!gathered.ok) return gathered;
  const { readOwnScenarios } = await import('./read-own-scenarios.ts');
  const read = await readOwnScenarios(gathered.value);
  return read.length === 0 ? fail('nothing-in-it') : ok(read);
}
