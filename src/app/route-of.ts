import type { Route } from '../ui/route.ts';

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The place a path inside the hash stands for; nothing for an address that was never ours. */
export function routeOf(path: string): Route | undefined {
  const [name = '', parameter = '', ...rest] = path.split(/[?#]/, 1).join('').split('/').filter(Boolean).map(decode);
  if (rest.length > 0) return undefined;
  if (parameter === '') {
    if (name === '') return { name: 'library' };
    return name === 'history' || name === 'settings' ? { name } : undefined;
  }
  if (name === 'brief') return { name, scenario: parameter };
  return name === 'play' || name === 'report' ? { name, session: parameter } : undefined;
}
