import { crc32 } from '../../core/classroom/carry/crc32.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import { fflateCompressor } from './fflate-compressor.ts';
import { isZip, packedBytes, readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** What a zip file may hold, in bytes and files. Files that are not wanted count for nothing. */
export interface ZipLimits {
  readonly files: number;
  readonly each: number;
  readonly all: number;
  /** A file may swell to so many times its packed length; without it, as far as the packing can. */
  readonly ratio?: number;
  readonly wants: (name: string) => boolean;
}

export interface ZippedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why something in a zip file was not unpacked; `locked` = it asks for a password. */
export type ZipProblem = 'too-big' | 'damaged' | 'locked';

/** A file of a zip file, or why it could not be unpacked: that says nothing about the others. */
export interface ZippedEntry {
  readonly name: string;
  readonly content: Result<Uint8Array, ZipProblem>;
}

const STORED = 0;
const DEFLATED = 8;
/** Below this much nobody is harmed, however it was packed. */
const SMALL = 64 * 1024;

function unpackEntry(
  whole: Uint8Array,
  entry: ZipEntry,
  most: number,
): Result<Uint8Array, ZipProblem> {
  if (entry.isLocked) return fail('locked');
  const packed = packedBytes(whole, entry);
  if (packed === undefined || (entry.method !== STORED && entry.method !== DEFLATED))
    return fail('damaged');
  if (entry.method === STORED && packed.length > most) return fail('too-big');
  const plain =
    entry.method === STORED ? ok(packed.slice()) : fflateCompressor.inflate(packed, most);
  return plain.ok && crc32(plain.value) !== entry.sum ? fail('damaged') : plain;
}

/**
 * Unpacks what is wanted of a zip file, each file by itself. What it says about sizes is not believed: unpacking stops
 * as soon as it becomes more than allowed, and what comes after that is refused unread.
 */
export function unzipEach(
  bytes: Uint8Array,
  { files, each, all, wants, ratio = Infinity }: ZipLimits,
): Result<readonly ZippedEntry[], 'too-big' | 'damaged'> {
  const entries = isZip(bytes) ? readZipDirectory(bytes) : undefined;
  if (entries === undefined) return fail('damaged');
  const wanted = entries.filter(({ name }) => wants(name));
  if (wanted.length > files) return fail('too-big');
  let left = all;
  return ok(
    wanted.map((entry) => {
      const most = Math.min(each, left, Math.max(SMALL, entry.packed * ratio));
      const content = unpackEntry(bytes, entry, most);
      // What was too big has been unpacked up to there.
      if (content.ok) left -= content.value.length;
      else if (content.error === 'too-big') left -= most;
      return { name: entry.name, content };
    }),
  );
}

/** The same where one bad file makes the whole worthless. */
export function unzipWithin(
  bytes: Uint8Array,
  limits: ZipLimits,
): Result<readonly ZippedFile[], 'too-big' | 'damaged'> {
  const entries = unzipEach(bytes, limits);
  if (!entries.ok) return entries;
  const files: ZippedFile[] = [];
  for (const { name, content } of entries.value) {
    if (!content.ok) return fail(content.error === 'too-big' ? 'too-big' : 'damaged');
    files.push({ name, bytes: content.value });
  }
  return ok(files);
}
