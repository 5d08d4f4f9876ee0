import localforage from 'localforage';

/** One database of its own; where IndexedDB is missing, localStorage, which is small but better than nothing. */
export const openBrowserStore = (
  storeName: 'session-events' | 'sheet-events' | 'tasks' | 'notices',
  name = 'sanrenxing',
): LocalForage =>
  localforage.createInstance({
    // A store added to a database that is open in another tab would have to wait for that tab.
    name: storeName === 'session-events' ? name : `${name}-${storeName}`,
    storeName,
    driver: [localforage.INDEXEDDB, localforage.LOCALSTORAGE],
  });
