import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { SharedAssignment } from '../../core/classroom/assignment.ts';
import { fromBase64url, toBase64url } from '../../core/classroom/carry/base64url.ts';
import {
  readSealed,
  type Sealed,
  sealedHeader,
  writeSealed,
} from '../../core/classroom/carry/sealed-submission.ts';
import {
  type OpenProblem,
  type Submission,
  SUBMISSION_LIMITS,
  SUBMISSION_RECORD,
} from '../../core/classroom/submission.ts';
import { readVersioned } from '../../core/classroom/shape/versioned.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import { fflateCompressor } from './fflate-compressor.ts';

/** So many bytes of chance. */
export type RandomBytes = (count: number) => Uint8Array;

/** A Curve25519 key pair, 32 bytes each, in base64url. */
export interface KeyPair {
  readonly publicKey: string;
  readonly secretKey: string;
}

const INFO = new TextEncoder().encode('sanrenxing submission 1');
const KEY_LENGTH = 32;
const NONCE_LENGTH = 24;

export function makeKeyPair(random: RandomBytes): KeyPair {
  const { publicKey, secretKey } = x25519.keygen(random(KEY_LENGTH));
  return { publicKey: toBase64url(publicKey), secretKey: toBase64url(secretKey) };
}

/** One key for one submission: bound to both public keys, so that nobody can pass it on as their own. */
const messageKey = (shared: Uint8Array, ephemeral: Uint8Array, teacher: Uint8Array): Uint8Array =>
  hkdf(sha256, shared, Uint8Array.from([...ephemeral, ...teacher]), INFO, KEY_LENGTH);

/** Why nothing was sealed: more than a submission may hold. */
export type SealProblem = 'too-big' | 'bad-key';

/**
 * Seals a submission for the teacher's key of its assignment: nobody but the teacher can read it, not even who sealed
 * it. X25519 with a key of one use, HKDF-SHA256, XChaCha20-Poly1305; pure JavaScript, as schools have plain HTTP.
 */
export function sealSubmission(
  submission: Submission,
  { id, key }: Pick<SharedAssignment, 'id' | 'key'>,
  random: RandomBytes,
): Result<Uint8Array, SealProblem> {
  const teacher = fromBase64url(key);
  const plain = new TextEncoder().encode(JSON.stringify(submission));
  if (plain.length > SUBMISSION_LIMITS.inflated) return fail('too-big');
  const once = x25519.keygen(random(KEY_LENGTH));
  const shared = teacher === undefined ? undefined : agree(once.secretKey, teacher);
  if (teacher === undefined || shared === undefined) return fail('bad-key');
  const nonce = random(NONCE_LENGTH);
  const header = sealedHeader(id, once.publicKey, nonce);
  const cipher = xchacha20poly1305(messageKey(shared, once.publicKey, teacher), nonce, header);
  const sealed = writeSealed(header, cipher.encrypt(fflateCompressor.deflate(plain)));
  return sealed.length > SUBMISSION_LIMITS.sealed ? fail('too-big') : ok(sealed);
}

/** Nothing for a key that is none: of the wrong length, or one of the few that give everybody the same secret. */
function agree(secretKey: Uint8Array, publicKey: Uint8Array): Uint8Array | undefined {
  try {
    return x25519.getSharedSecret(secretKey, publicKey);
  } catch {
    return undefined;
  }
}

function decrypt({ ephemeral, nonce, header, ciphertext }: Sealed, pair: KeyPair) {
  const secretKey = fromBase64url(pair.secretKey);
  const teacher = fromBase64url(pair.publicKey);
  if (secretKey === undefined || teacher === undefined) return undefined;
  const shared = agree(secretKey, ephemeral);
  if (shared === undefined) return undefined;
  try {
    return xchacha20poly1305(messageKey(shared, ephemeral, teacher), nonce, header).decrypt(
      ciphertext,
    );
  } catch {
    return undefined;
  }
}

function parse(bytes: Uint8Array): Result<Submission, OpenProblem> {
  try {
    return readVersioned(SUBMISSION_RECORD, JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return fail('unreadable');
  }
}

/** Opens a sealed submission. Every kind of damage is told apart; nothing is read that does not authenticate. */
export function openSubmission(bytes: Uint8Array, pair: KeyPair): Result<Submission, OpenProblem> {
  const sealed = readSealed(bytes);
  if (!sealed.ok) return sealed;
  const packed = decrypt(sealed.value, pair);
  if (packed === undefined) return fail('other-key');
  const inflated = fflateCompressor.inflate(packed, SUBMISSION_LIMITS.inflated);
  if (!inflated.ok) return fail(inflated.error === 'too-big' ? 'too-big' : 'unreadable');
  const read = parse(inflated.value);
  const isMeant = read.ok && read.value.assignment.id === sealed.value.assignment;
  return read.ok && !isMeant ? fail('unreadable') : read;
}
