import localforage from 'localforage';

/** One database of its own; where IndexedDB is missing, localStorage, which is small but better than nothing. */
export const openBrowserStore = (name = 'sanrenxing'): LocalForage =>
  localforage.createInstance({
    name,
    storeName: 'session-events',
    driver: [localforage.INDEXEDDB, localforage.LOCALSTORAGE],
  });
