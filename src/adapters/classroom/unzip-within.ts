import { Unzip, UnzipInflate } from 'fflate';
import { fail, ok, type Result } from '../../core/shared/result.ts';

/** What a zip file may hold, in bytes and files. Files that are not wanted count for nothing. */
export interface ZipLimits {
  readonly files: number;
  readonly each: number;
  readonly all: number;
  readonly wants: (name: string) => boolean;
}

export interface ZippedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Small, so that what swells shows before it is big. */
const SLICE = 16 * 1024;

class TooBig extends Error {}

/** `PK`, as every zip file begins. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/** Where a zip file ends, with a comment of at most so many bytes behind it. */
const END = 22;
const LONGEST_COMMENT = 0xffff;
/** Counts nobody can write in two bytes are written as this. */
const UNCOUNTED = 0xffff;

/** How many files a zip file says it has, at its very end; nothing where the end is missing. */
function countIn(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const last = bytes.length - END;
  for (let place = last; place >= Math.max(0, last - LONGEST_COMMENT); place -= 1)
    if (view.getUint32(place, true) === 0x06054b50) return view.getUint16(place + 10, true);
  return undefined;
}

function unzip(bytes: Uint8Array, limits: ZipLimits): readonly ZippedFile[] | undefined {
  const found: { name: string; chunks: Uint8Array[] }[] = [];
  let all = 0;
  let met = 0;
  const stream = new Unzip((file) => {
    met += 1;
    if (!limits.wants(file.name)) return;
    if (found.length >= limits.files) throw new TooBig();
    const chunks: Uint8Array[] = [];
    found.push({ name: file.name, chunks });
    let size = 0;
    file.ondata = (error, chunk) => {
      if (error) throw error;
      size += chunk.length;
      all += chunk.length;
      if (size > limits.each || all > limits.all) throw new TooBig();
      chunks.push(chunk.slice());
    };
    file.start();
  });
  stream.register(UnzipInflate);
  for (let place = 0; place < bytes.length; place += SLICE)
    stream.push(bytes.subarray(place, place + SLICE), place + SLICE >= bytes.length);
  const count = countIn(bytes);
  if (count === undefined || (count !== met && count !== UNCOUNTED)) return undefined;
  return found.map(({ name, chunks }) => ({ name, bytes: joined(chunks) }));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const chunk of chunks) {
    whole.set(chunk, place);
    place += chunk.length;
  }
  return whole;
}

/** Unpacks what is wanted of a zip file, and stops as soon as it becomes more than allowed, whatever it says it holds. */
export function unzipWithin(
  bytes: Uint8Array,
  limits: ZipLimits,
): Result<readonly ZippedFile[], 'too-big' | 'damaged'> {
  if (!isZip(bytes)) return fail('damaged');
  try {
    const files = unzip(bytes, limits);
    return files === undefined ? fail('damaged') : ok(files);
  } catch (thrown) {
    return fail(thrown instanceof TooBig ? 'too-big' : 'damaged');
  }
}
