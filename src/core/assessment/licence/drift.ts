import type { Attempt } from './attempts.ts';
import { isWithin } from './compare-with-key.ts';
import type { Licence } from './licence.ts';
import type { SampleRef } from './sample.ts';

const DAY = 86_400_000;

/**
 * When an observer's eye is checked again. That raters grow milder or stricter with time is known, how fast is not:
 * no figure was found, so these are set by us at about a term's work and half a term's time.
 */
export const DRIFT = {
  /** Sessions assessed since the last sample within tolerance. */
  sessions: 10,
  days: 60,
} as const;

/** Whether a check is due, why, and on which sample. Nothing for an observer without a licence. */
export interface Drift {
  /** `off` = a check was taken and was outside tolerance. */
  readonly due: 'sessions' | 'days' | 'off' | undefined;
  /** Sessions assessed since the last sample within tolerance. */
  readonly sessions: number;
  /** Whole days since then. */
  readonly days: number;
  /** The sample seen longest ago, from the scenarios with a licence. */
  readonly sample: SampleRef;
}

/** Attempts made after the licence of their scenario was there. */
function isCheck({ ref, at }: Attempt, held: readonly Licence[]): boolean {
  const licence = held.find(
    ({ scenario, language }) => scenario === ref.scenario && language === ref.language,
  );
  return licence?.earnedAt !== undefined && at > licence.earnedAt;
}

function seenLongestAgo(held: readonly Licence[]): SampleRef | undefined {
  const samples = held.flatMap((licence) => licence.samples);
  const [first] = [...samples].sort(
    (one, other) => (one.latest?.at ?? 0) - (other.latest?.at ?? 0),
  );
  return first?.ref;
}

interface Work {
  readonly attempts: readonly Attempt[];
  /** When real sessions were assessed, in milliseconds since 1970. */
  readonly assessed: readonly number[];
}

function reasonOf(
  latest: Attempt | undefined,
  { sessions, days }: Pick<Drift, 'sessions' | 'days'>,
): Drift['due'] {
  if (latest !== undefined && !isWithin(latest.comparison)) return 'off';
  if (sessions >= DRIFT.sessions) return 'sessions';
  return days >= DRIFT.days ? 'days' : undefined;
}

/** Whether the eye of somebody with a licence is due to be checked; one sample within tolerance is enough. */
export function driftOf(
  licences: readonly Licence[],
  { attempts, assessed }: Work,
  now: number,
): Drift | undefined {
  const held = licences.filter(({ earnedAt }) => earnedAt !== undefined);
  const sample = seenLongestAgo(held);
  const last = attempts.filter(({ comparison }) => isWithin(comparison)).at(-1);
  if (sample === undefined || last === undefined) return undefined;
  const since = {
    sessions: assessed.filter((at) => at > last.at).length,
    days: Math.max(0, Math.floor((now - last.at) / DAY)),
  };
  const check = attempts.filter((attempt) => attempt.at > last.at && isCheck(attempt, held)).at(-1);
  return { due: reasonOf(check, since), ...since, sample };
}
