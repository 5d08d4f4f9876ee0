import type { StorageSpace } from '../../core/session/storage-space.ts';

/** Nothing on plain HTTP and in old browsers. */
export async function measureStorage(
  storage: StorageManager | undefined = globalThis.navigator?.storage,
): Promise<StorageSpace | undefined> {
  try {
    const { usage, quota } = (await storage?.estimate()) ?? {};
    return usage === undefined || quota === undefined
      ? undefined
      : { used: usage, available: quota };
  } catch {
    return undefined;
  }
}

/** Asks the browser not to clear our data when space runs low. Whatever it answers, we go on. */
export async function askToKeepData(
  storage: StorageManager | undefined = globalThis.navigator?.storage,
): Promise<void> {
  try {
    if ((await storage?.persisted()) === false) await storage?.persist();
  } catch {
    // Not offered here.
  }
}
