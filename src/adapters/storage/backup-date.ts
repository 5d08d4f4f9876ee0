import type { BackupDate } from '../../core/settings/backup-date.ts';

const KEY = 'sanrenxing/backed-up-at';

type DateStorage = Pick<Storage, 'getItem' | 'setItem'>;

function load(storage: DateStorage | undefined): number | undefined {
  try {
    const at = Number(storage?.getItem(KEY) ?? Number.NaN);
    return Number.isFinite(at) && at > 0 ? at : undefined;
  } catch {
    return undefined;
  }
}

/** Outlives the visit where the browser allows it. */
export function createBackupDate(storage: DateStorage | undefined): BackupDate {
  let latest = load(storage);
  return {
    get: () => latest,
    set: (at) => {
      latest = at;
      try {
        storage?.setItem(KEY, String(at));
      } catch {
        // Blocked or full: the reminder comes again after the next visit, which is the safe side.
      }
    },
  };
}
