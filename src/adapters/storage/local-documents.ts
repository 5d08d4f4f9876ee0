/** The part of localStorage that is used here. */
export type DocumentStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Documents under keys, there again at once after a reload. */
export interface LocalDocuments {
  /** Whatever is kept there, unchecked. */
  readonly read: (key: string) => unknown;
  /** Keeps it, or takes it away where there is none; answers whether that will outlive the visit. */
  readonly write: (key: string, document: unknown) => boolean;
}

function parse(text: string | null | undefined): unknown {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The browser's localStorage, and for this visit the memory where it is closed or full. */
export function createLocalDocuments(storage: DocumentStorage | undefined): LocalDocuments {
  // What storage refused, so that this visit can go on with it.
  const spare = new Map<string, unknown>();
  return {
    read: (key) => {
      if (spare.has(key)) return spare.get(key);
      try {
        return parse(storage?.getItem(key));
      } catch {
        return undefined;
      }
    },
    write: (key, document) => {
      try {
        if (storage === undefined) throw new Error('no storage');
        if (document === undefined) storage.removeItem(key);
        else storage.setItem(key, JSON.stringify(document));
        spare.delete(key);
        return true;
      } catch {
        spare.set(key, document);
        return false;
      }
    },
  };
}
