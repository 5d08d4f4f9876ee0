import { MIN_PASSPHRASE } from '../../../core/classroom/workspace.ts';

/** How well a passphrase keeps strangers out. */
export type Strength = 'short' | 'weak' | 'fair' | 'strong';

const KINDS = [/[a-z]/, /[A-Z]/, /\d/, /[^\p{L}\d]/u, /\p{Lo}/u] as const;

/** Different signs a Chinese or mixed text could draw from count for more than repeated ones. */
export function strengthOf(passphrase: string): Strength {
  if (passphrase.length < MIN_PASSPHRASE) return 'short';
  const kinds = KINDS.filter((kind) => kind.test(passphrase)).length;
  const different = new Set(passphrase.toLowerCase()).size;
  if (different < 6 || /^\d+$/.test(passphrase)) return 'weak';
  const isLong = passphrase.length >= 18 && different >= 10;
  if (isLong || (different >= 12 && kinds >= 3)) return 'strong';
  return different >= 9 || kinds >= 3 ? 'fair' : 'weak';
}
