import type { Check } from '../../scenario/rubric.ts';
import { type Evidence, type LooseFinding, resultOf, share } from '../evidence.ts';
import { promiseLedger } from '../promises.ts';

/** The share of the promises that name a time; who promised nothing earns nothing. */
export function checkPromises(check: Extract<Check, { kind: 'promises' }>, evidence: Evidence) {
  const made = promiseLedger(evidence.state.turns);
  const timed = made.filter(({ when }) => when !== undefined);
  const earned = made.length === 0 ? 0 : check.points * share(timed.length, made.length);
  const each = check.points / Math.max(1, made.length);
  const findings = made.map(({ turn, start, end, when }): LooseFinding => {
    const kind = when === undefined ? 'lost' : 'won';
    return { kind, points: when === undefined ? -each : each, turn, start, end };
  });
  const none: LooseFinding = { kind: 'lost', points: -check.points };
  return resultOf(check, evidence, earned, made.length === 0 ? [none] : findings);
}
