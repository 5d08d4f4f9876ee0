import type { Check } from '../../scenario/rubric.ts';
import { type Evidence, resultOf, share } from '../evidence.ts';

/** Patience at the end against the start: full points when it did not fall, none when the customer is gone. */
export function checkMood(check: Extract<Check, { kind: 'mood' }>, evidence: Evidence) {
  const { scenario, state } = evidence;
  const start = scenario.persona['start-patience'];
  const earned = check.points * Math.min(1, share(state.snapshot.context.patience, start));
  const won = { kind: 'won' as const, points: earned };
  const lost = { kind: 'lost' as const, points: earned - check.points };
  const findings = [...(earned > 0 ? [won] : []), ...(earned < check.points ? [lost] : [])];
  return resultOf(check, evidence, earned, findings);
}
