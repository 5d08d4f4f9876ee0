import {
  DEFAULT_SETTINGS,
  readSettings,
  type Settings,
  type SettingsStore,
} from '../../core/settings/settings.ts';

const KEY = 'sanrenxing/settings';

type SettingsStorage = Pick<Storage, 'getItem' | 'setItem'>;

function load(storage: SettingsStorage | undefined): Settings {
  try {
    const stored = storage?.getItem(KEY);
    return typeof stored === 'string' ? readSettings(JSON.parse(stored)) : DEFAULT_SETTINGS;
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** The browser's localStorage; merely asking for it throws where it is blocked. */
export function findLocalStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** Settings that survive a reload where the browser allows it, and last for this visit where it does not. */
export function createSettingsStore(storage: SettingsStorage | undefined): SettingsStore {
  let settings = load(storage);
  const listeners = new Set<() => void>();
  return {
    get: () => settings,
    change: (changes) => {
      settings = readSettings({ ...settings, ...changes });
      try {
        storage?.setItem(KEY, JSON.stringify(settings));
      } catch {
        // Blocked or full: the choice still holds until the tab is closed.
      }
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
