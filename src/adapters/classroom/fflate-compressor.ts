import { deflateSync, Inflate } from 'fflate';
import type { Compressor } from '../../core/classroom/carry/compressor.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';

/** A slice swells at most a thousandfold, so no more than a few megabytes come at once. */
const SLICE = 4096;

class TooBig extends Error {}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = chunks;
  if (chunks.length === 1 && first !== undefined) return first;
  const whole = new Uint8Array(length);
  let place = 0;
  for (const chunk of chunks) {
    whole.set(chunk, place);
    place += chunk.length;
  }
  return whole;
}

function inflateWithin(bytes: Uint8Array, most: number, dictionary?: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate(dictionary === undefined ? {} : { dictionary }, (chunk) => {
    length += chunk.length;
    if (length > most) throw new TooBig();
    chunks.push(chunk);
  });
  for (let place = 0; place < bytes.length; place += SLICE)
    stream.push(bytes.subarray(place, place + SLICE), place + SLICE >= bytes.length);
  return join(chunks, length);
}

export const fflateCompressor: Compressor = {
  deflate: (bytes, dictionary) =>
    deflateSync(bytes, { level: 9, ...(dictionary === undefined ? {} : { dictionary }) }),
  inflate(bytes, most, dictionary): Result<Uint8Array, 'too-big' | 'damaged'> {
    try {
      return bytes.length === 0 ? fail('damaged') : ok(inflateWithin(bytes, most, dictionary));
    } catch (thrown) {
      return fail(thrown instanceof TooBig ? 'too-big' : 'damaged');
    }
  },
};
