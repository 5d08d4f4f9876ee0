import * as z from 'zod/mini';
import { publicKeySchema } from '../../core/classroom/assignment.ts';
import { readVersioned, type Versioned } from '../../core/classroom/shape/versioned.ts';
import type { StoreFailure } from '../../core/classroom/workspace.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import type { KeyValueStore } from '../storage/localforage-session-log.ts';
import { type KeyPair, makeKeyPair, type RandomBytes } from './seal-submission.ts';
import { keysUnder } from './teacher-documents.ts';
import { pairKey, PAIRS } from './teacher-keys.ts';

export const keyPairSchema = z.strictObject({
  schema: z.literal(1),
  publicKey: publicKeySchema,
  /** As long as the public one. Never leaves the workspace except inside an encrypted backup. */
  secretKey: publicKeySchema,
});

export const KEY_PAIR_RECORD: Versioned<typeof keyPairSchema> = {
  version: 1,
  schema: keyPairSchema,
  migrations: {},
};

/**
 * A teacher's key pairs: the first is given to new assignments, all are tried on submissions. More than one only after
 * a backup from another device, or when two windows made the first one at the same moment.
 */
export type Keyring = readonly [KeyPair, ...KeyPair[]];

/**
 * Reads the ring; makes its first pair where there is none. Each pair has a key of its own in the store, so that none
 * is ever written over: what was sealed for it would be lost.
 */
export async function readKeyring(
  store: KeyValueStore,
  random: RandomBytes,
): Promise<Result<Keyring, StoreFailure>> {
  const names = await keysUnder(store, PAIRS);
  const stored = await Promise.all(names.map((name) => store.getItem<unknown>(name)));
  const read = stored.map((raw) => readVersioned(KEY_PAIR_RECORD, raw));
  const [first, ...others] = read.flatMap((one) => (one.ok ? [one.value] : []));
  if (first !== undefined) return ok([first, ...others]);
  if (names.length > 0) {
    const isLater = read.some((one) => !one.ok && one.error === 'newer-version');
    return fail(isLater ? 'newer-version' : 'unavailable');
  }
  const fresh = makeKeyPair(random);
  await store.setItem(pairKey(fresh.publicKey), { schema: 1, ...fresh });
  return ok([fresh]);
}
