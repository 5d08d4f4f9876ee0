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

/** Both ends of a key that seals one thing, and what it is for: a key for submissions opens nothing else. */
interface KeyEnds {
  readonly ephemeral: Uint8Array;
  readonly teacher: Uint8Array;
  readonly purpose: Uint8Array;
}

/** One key for one sealed thing: bound to both public keys, so that nobody can pass it on as their own. */
const messageKey = (shared: Uint8Array, { ephemeral, teacher, purpose }: KeyEnds): Uint8Array =>
  hkdf(sha256, shared, Uint8Array.from([...ephemeral, ...teacher]), purpose, KEY_LENGTH);

/** Why nothing was sealed: more than a submission may hold. */
export type SealProblem = 'too-big' | 'bad-key';

/** Whom something is sealed for, what it is about, and what kind of thing it is. */
export interface SealedFor {
  readonly id: string;
  readonly key: string;
  readonly purpose: Uint8Array;
}

/**
 * Seals bytes for a teacher's key: nobody but the teacher can read them, not even who sealed them. X25519 with a key of
 * one use, HKDF-SHA256, XChaCha20-Poly1305; pure JavaScript, as schools have plain HTTP.
 */
export function sealBytes(
  plain: Uint8Array,
  { id, key, purpose }: SealedFor,
  random: RandomBytes,
): Result<Uint8Array, 'bad-key'> {
  const teacher = fromBase64url(key);
  const once = x25519.keygen(random(KEY_LENGTH));
  const shared = teacher === undefined ? undefined : agree(once.secretKey, teacher);
  if (teacher === undefined || shared === undefined) return fail('bad-key');
  const nonce = random(NONCE_LENGTH);
  const header = sealedHeader(id, once.publicKey, nonce);
  const secret = messageKey(shared, { ephemeral: once.publicKey, teacher, purpose });
  const cipher = xchacha20poly1305(secret, nonce, header);
  return ok(writeSealed(header, cipher.encrypt(fflateCompressor.deflate(plain))));
}

/** Seals a submission for the teacher's key of its assignment. */
export function sealSubmission(
  submission: Submission,
  { id, key }: Pick<SharedAssignment, 'id' | 'key'>,
  random: RandomBytes,
): Result<Uint8Array, SealProblem> {
  const plain = new TextEncoder().encode(JSON.stringify(submission));
  if (plain.length > SUBMISSION_LIMITS.inflated) return fail('too-big');
  const sealed = sealBytes(plain, { id, key, purpose: INFO }, random);
  if (!sealed.ok) return sealed;
  return sealed.value.length > SUBMISSION_LIMITS.sealed ? fail('too-big') : sealed;
}

/** Nothing for a key that is none: of the wrong length, or one of the few that give everybody the same secret. */
function agree(secretKey: Uint8Array, publicKey: Uint8Array): Uint8Array | undefined {
  try {
    return x25519.getSharedSecret(secretKey, publicKey);
  } catch {
    return undefined;
  }
}

function decrypt(
  { ephemeral, nonce, header, ciphertext }: Sealed,
  pair: KeyPair,
  purpose: Uint8Array,
) {
  const secretKey = fromBase64url(pair.secretKey);
  const teacher = fromBase64url(pair.publicKey);
  if (secretKey === undefined || teacher === undefined) return undefined;
  const shared = agree(secretKey, ephemeral);
  if (shared === undefined) return undefined;
  try {
    const secret = messageKey(shared, { ephemeral, teacher, purpose });
    return xchacha20poly1305(secret, nonce, header).decrypt(ciphertext);
  } catch {
    return undefined;
  }
}

/** What was sealed, and what it is about by its own account. */
export interface OpenedSeal {
  readonly about: string;
  readonly plain: Uint8Array;
}

/** Opens what `sealBytes` sealed for the same purpose; never more than `most` bytes of it. */
export function openBytes(
  bytes: Uint8Array,
  pair: KeyPair,
  { purpose, most }: { readonly purpose: Uint8Array; readonly most: number },
): Result<OpenedSeal, OpenProblem> {
  const sealed = readSealed(bytes);
  if (!sealed.ok) return sealed;
  const packed = decrypt(sealed.value, pair, purpose);
  if (packed === undefined) return fail('other-key');
  const inflated = fflateCompressor.inflate(packed, most);
  if (!inflated.ok) return fail(inflated.error === 'too-big' ? 'too-big' : 'unreadable');
  return ok({ about: sealed.value.assignment, plain: inflated.value });
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
  const opened = openBytes(bytes, pair, { purpose: INFO, most: SUBMISSION_LIMITS.inflated });
  if (!opened.ok) return opened;
  const read = parse(opened.value.plain);
  const isMeant = read.ok && read.value.assignment.id === opened.value.about;
  return read.ok && !isMeant ? fail('unreadable') : read;
}
