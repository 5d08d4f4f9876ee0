import { fail, ok, type Result } from '../../shared/result.ts';
import { crc32 } from './crc32.ts';
import { type OpenProblem, SUBMISSION_LIMITS } from '../submission.ts';

/**
 * A sealed submission, byte by byte: `SRXS`, version (1), length of the assignment's id (1) and the id in ASCII,
 * ephemeral public key (32), nonce (24), ciphertext, CRC-32 of all before it (4, low byte first). Everything before the
 * ciphertext is authenticated with it.
 */
const MAGIC = [0x53, 0x52, 0x58, 0x53];
const VERSION = 1;
const KEY = 32;
const NONCE = 24;
const SUM = 4;
/** What a seal adds to its content: the authentication tag. */
const TAG = 16;
const FIXED = MAGIC.length + 2;

export interface Sealed {
  readonly assignment: string;
  readonly ephemeral: Uint8Array;
  readonly nonce: Uint8Array;
  readonly ciphertext: Uint8Array;
  /** All that stands before the ciphertext. */
  readonly header: Uint8Array;
}

/** The part before the ciphertext; `assignment` is an assignment's id. */
export function sealedHeader(
  assignment: string,
  ephemeral: Uint8Array,
  nonce: Uint8Array,
): Uint8Array {
  const id = new TextEncoder().encode(assignment);
  return Uint8Array.from([...MAGIC, VERSION, id.length, ...id, ...ephemeral, ...nonce]);
}

/** Puts header and ciphertext together, with the checksum that needs no key to be looked at. */
export function writeSealed(header: Uint8Array, ciphertext: Uint8Array): Uint8Array {
  const length = header.length + ciphertext.length;
  const bytes = new Uint8Array(length + SUM);
  bytes.set(header);
  bytes.set(ciphertext, header.length);
  new DataView(bytes.buffer).setUint32(length, crc32(bytes.subarray(0, length)), true);
  return bytes;
}

/** Whether a file begins like a sealed submission. */
export const isSealed = (bytes: Uint8Array): boolean =>
  MAGIC.every((byte, index) => bytes[index] === byte);

function sumOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return view.getUint32(bytes.length - SUM, true);
}

/** Takes a sealed submission apart without any key: whose assignment it is for, and whether it came over whole. */
export function readSealed(
  bytes: Uint8Array,
): Result<Sealed, Exclude<OpenProblem, 'other-key' | 'unreadable'>> {
  if (!isSealed(bytes)) return fail('not-a-submission');
  if (bytes.length > SUBMISSION_LIMITS.sealed) return fail('too-big');
  const body = bytes.subarray(0, Math.max(0, bytes.length - SUM));
  if (body.length < FIXED || crc32(body) !== sumOf(bytes)) return fail('damaged');
  if (bytes[MAGIC.length] !== VERSION) return fail('newer-version');
  const afterId = FIXED + (bytes[FIXED - 1] ?? 0);
  const afterHeader = afterId + KEY + NONCE;
  if (body.length < afterHeader + TAG) return fail('damaged');
  return ok({
    assignment: new TextDecoder().decode(body.subarray(FIXED, afterId)),
    ephemeral: body.subarray(afterId, afterId + KEY),
    nonce: body.subarray(afterId + KEY, afterHeader),
    ciphertext: body.subarray(afterHeader),
    header: body.subarray(0, afterHeader),
  });
}
