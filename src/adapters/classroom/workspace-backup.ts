import {
  type BackupProblem,
  MIN_PASSPHRASE,
  type Restored,
  type StoreFailure,
} from '../../core/classroom/workspace.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import type { KeyValueStore } from '../storage/localforage-session-log.ts';
import type { WorkspaceOptions } from './workspace-options.ts';
import { BACKUP_COST, type BackupLock, openBackup, sealBackup } from './seal-backup.ts';
import { guarded, removeUnder } from './teacher-documents.ts';
import { ASSIGNMENTS, CLASSES, PAIRS } from './teacher-keys.ts';
import { packArchive, readArchive, type ReadArchive, unpackArchive } from './workspace-archive.ts';

async function archiveOf(store: KeyValueStore) {
  const documents: [string, unknown][] = [];
  const sealed: [string, Uint8Array][] = [];
  for (const key of [...(await store.keys())].sort()) {
    const value = await store.getItem<unknown>(key);
    if (value instanceof Uint8Array) sealed.push([key, value]);
    else documents.push([key, value]);
  }
  return { documents, sealed };
}

/** The whole store, packed and encrypted. */
export async function backupOf(
  { store, random, cost = BACKUP_COST }: WorkspaceOptions,
  lock: BackupLock,
): Promise<Result<Uint8Array, StoreFailure | 'passphrase-too-short'>> {
  if (lock.passphrase.trim().length < MIN_PASSPHRASE) return fail('passphrase-too-short');
  return guarded(async () => {
    const packed = packArchive(await archiveOf(store));
    return ok(await sealBackup(packed, lock, random, cost));
  });
}

const count = ({ documents }: ReadArchive, start: string): number =>
  documents.filter(([key]) => key.startsWith(start)).length;

/** Decisions are one whole, and so are a sheet and an appraisal: what is here makes room for what is in the backup. */
async function makeRoom(store: KeyValueStore, { documents }: ReadArchive): Promise<void> {
  const starts = documents.flatMap(
    ([key]) => /^(?:decision\/[^/]+|appraisal\/[^/]+|sheet\/[^/]+\/[^/]+)\//.exec(key)?.[0] ?? [],
  );
  for (const start of new Set(starts)) await removeUnder(store, start);
}

async function putBack(
  { store }: WorkspaceOptions,
  archive: ReadArchive,
): Promise<Result<Restored, BackupProblem>> {
  await makeRoom(store, archive);
  // With them everything else can be read, whatever happens next.
  const keysFirst = [...archive.documents].sort(
    ([one], [other]) => Number(other.startsWith(PAIRS)) - Number(one.startsWith(PAIRS)),
  );
  for (const [key, value] of keysFirst) await store.setItem(key, value);
  for (const [key, value] of archive.sealed) await store.setItem(key, value);
  return ok({
    classes: count(archive, CLASSES),
    assignments: count(archive, ASSIGNMENTS),
    submissions: archive.sealed.length,
    unreadable: archive.unreadable,
  });
}

/** Reads all of a backup, then adds it to the store. */
export async function restoreInto(
  options: WorkspaceOptions,
  bytes: Uint8Array,
  lock: BackupLock,
): Promise<Result<Restored, BackupProblem>> {
  const opened = await openBackup(bytes, lock);
  if (!opened.ok) return opened;
  const unpacked = unpackArchive(opened.value);
  if (!unpacked.ok) return unpacked;
  const archive = readArchive(unpacked.value);
  return guarded(() => options.oneAtATime('teacher/keys', () => putBack(options, archive)));
}
