import type { Result } from '../../shared/result.ts';

/** Deflate without headers (RFC 1951). `dictionary`: text both sides know, so that it need not be sent. */
export interface Compressor {
  deflate(bytes: Uint8Array, dictionary?: Uint8Array): Uint8Array;
  /** Stops as soon as the result would be longer than `most` bytes: what swells without end is never held. */
  inflate(
    bytes: Uint8Array,
    most: number,
    dictionary?: Uint8Array,
  ): Result<Uint8Array, 'too-big' | 'damaged'>;
}
