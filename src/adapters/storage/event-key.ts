/** Wide enough for every number below MAX_EVENTS, so that keys sort like their events. */
const DIGITS = 4;

export interface EventKey {
  readonly session: string;
  readonly n: number;
}

/** `<session>/<n padded>`; a session id from a foreign file may itself contain a slash. */
export const keyOf = (session: string, n: number): string =>
  `${encodeURIComponent(session)}/${String(n).padStart(DIGITS, '0')}`;

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** What a key stands for; nothing for keys of somebody else. */
export function parseKey(key: string): EventKey | undefined {
  const match = /^([^/]+)\/(\d{4})$/.exec(key);
  const session = decode(match?.[1] ?? '');
  return match === null || session === undefined ? undefined : { session, n: Number(match[2]) };
}

/** The numbers of each session, in ascending order. */
export function groupKeys(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const key of keys) {
    const parsed = parseKey(key);
    if (parsed === undefined) continue;
    const numbers = groups.get(parsed.session);
    if (numbers === undefined) groups.set(parsed.session, [parsed.n]);
    else numbers.push(parsed.n);
  }
  for (const numbers of groups.values()) numbers.sort((one, other) => one - other);
  return groups;
}

/** Numbered from 0 without gaps. */
export const isWhole = (numbers: readonly number[]): boolean =>
  numbers.every((n, index) => n === index);
