import type { Route } from '../ui/route.ts';

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

const PLAIN: Readonly<Record<string, Route>> = {
  '': { name: 'library' },
  rules: { name: 'rules' },
  shift: { name: 'shift' },
  history: { name: 'history' },
  settings: { name: 'settings' },
};

const WITH_PARAMETER: Readonly<Record<string, (parameter: string) => Route>> = {
  brief: (scenario) => ({ name: 'brief', scenario }),
  notes: (scenario) => ({ name: 'notes', scenario }),
  play: (session) => ({ name: 'play', session }),
  replay: (session) => ({ name: 'replay', session }),
  report: (session) => ({ name: 'report', session }),
  shift: (shift) => ({ name: 'shift', shift }),
  rules: (about) => ({ name: 'rules', about }),
};

const find = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** The place a path inside the hash stands for; nothing for an address that was never ours. */
export function routeOf(path: string): Route | undefined {
  const [withoutQuery = ''] = path.split(/[?#]/, 1);
  const [name = '', parameter, ...rest] = withoutQuery.split('/').filter(Boolean).map(decode);
  if (rest.length > 0) return undefined;
  return parameter === undefined ? find(PLAIN, name) : find(WITH_PARAMETER, name)?.(parameter);
}
