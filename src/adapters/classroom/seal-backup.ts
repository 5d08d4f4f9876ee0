import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { crc32 } from '../../core/classroom/carry/crc32.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import type { RandomBytes } from './seal-submission.ts';

/**
 * A backup, byte by byte: `SRXB`, version (1), scrypt's log2 N, r and p (1 each), salt (16), nonce (24), ciphertext,
 * CRC-32 of all before it (4, low byte first). Everything before the ciphertext is authenticated with it.
 */
const MAGIC = [0x53, 0x52, 0x58, 0x42];
const VERSION = 1;
const SALT = 16;
const NONCE = 24;
const SUM = 4;
const KEY_LENGTH = 32;
const HEADER = MAGIC.length + 4 + SALT + NONCE;

/** Largest backup that is read, in bytes. */
export const MOST_BACKUP = 512 * 1024 * 1024;

/** How hard guessing a passphrase is made. */
export interface ScryptCost {
  readonly log2N: number;
  readonly r: number;
  readonly p: number;
}

/** 128 MB and about a second: what OWASP's Password Storage Cheat Sheet names for scrypt. */
export const BACKUP_COST: ScryptCost = { log2N: 17, r: 8, p: 1 };
/** A file may ask for four times the memory, not for all of it. */
const DEAREST = { log2N: 19, r: 8, p: 4 };

type Progress = (share: number) => void;

/** The same letters typed on another system are the same passphrase. */
const keyOf = (passphrase: string, salt: Uint8Array, cost: ScryptCost, progress?: Progress) =>
  scryptAsync(new TextEncoder().encode(passphrase.normalize('NFKC')), salt, {
    N: 2 ** cost.log2N,
    r: cost.r,
    p: cost.p,
    dkLen: KEY_LENGTH,
    ...(progress === undefined ? {} : { onProgress: progress }),
  });

export interface BackupLock {
  readonly passphrase: string;
  readonly progress?: Progress | undefined;
}

/** Encrypts a backup so that only its passphrase opens it. */
export async function sealBackup(
  content: Uint8Array,
  { passphrase, progress }: BackupLock,
  random: RandomBytes,
  cost: ScryptCost = BACKUP_COST,
): Promise<Uint8Array<ArrayBuffer>> {
  const [salt, nonce] = [random(SALT), random(NONCE)];
  const header = Uint8Array.from([
    ...MAGIC,
    VERSION,
    cost.log2N,
    cost.r,
    cost.p,
    ...salt,
    ...nonce,
  ]);
  const key = await keyOf(passphrase, salt, cost, progress);
  const ciphertext = xchacha20poly1305(key, nonce, header).encrypt(content);
  const length = header.length + ciphertext.length;
  const bytes = new Uint8Array(length + SUM);
  bytes.set(header);
  bytes.set(ciphertext, header.length);
  new DataView(bytes.buffer).setUint32(length, crc32(bytes.subarray(0, length)), true);
  return bytes;
}

export type SealedBackupProblem =
  | 'not-a-backup'
  | 'newer-version'
  | 'too-big'
  | 'damaged'
  | 'wrong-passphrase';

function costOf(bytes: Uint8Array): ScryptCost | undefined {
  const [log2N = 0, r = 0, p = 0] = bytes.subarray(MAGIC.length + 1, MAGIC.length + 4);
  const isFair =
    log2N >= 1 && log2N <= DEAREST.log2N && r >= 1 && r <= DEAREST.r && p >= 1 && p <= DEAREST.p;
  return isFair ? { log2N, r, p } : undefined;
}

function lookAt(bytes: Uint8Array): Result<ScryptCost, SealedBackupProblem> {
  if (!MAGIC.every((byte, index) => bytes[index] === byte)) return fail('not-a-backup');
  if (bytes.length > MOST_BACKUP) return fail('too-big');
  const end = bytes.length - SUM;
  if (end < HEADER) return fail('damaged');
  const sum = new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(end, true);
  if (crc32(bytes.subarray(0, end)) !== sum) return fail('damaged');
  if (bytes[MAGIC.length] !== VERSION) return fail('newer-version');
  const cost = costOf(bytes);
  return cost === undefined ? fail('damaged') : ok(cost);
}

/** What is in a backup. A changed file and a wrong passphrase cannot be told apart; damage on the way can. */
export async function openBackup(
  bytes: Uint8Array,
  { passphrase, progress }: BackupLock,
): Promise<Result<Uint8Array, SealedBackupProblem>> {
  const cost = lookAt(bytes);
  if (!cost.ok) return cost;
  const header = bytes.subarray(0, HEADER);
  const salt = header.subarray(HEADER - SALT - NONCE, HEADER - NONCE);
  const nonce = header.subarray(HEADER - NONCE);
  const key = await keyOf(passphrase, salt, cost.value, progress);
  try {
    const cipher = xchacha20poly1305(key, nonce, header);
    return ok(cipher.decrypt(bytes.subarray(HEADER, bytes.length - SUM)));
  } catch {
    return fail('wrong-passphrase');
  }
}
