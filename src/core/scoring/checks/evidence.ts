import type { Check } from '../../scenario/rubric.ts';
import { type Evidence, type LooseFinding, resultOf, share } from '../evidence.ts';

/** The share of the records the case cannot be judged without that the agent looked at. */
export function checkEvidence(check: Extract<Check, { kind: 'evidence' }>, evidence: Evidence) {
  const needed = evidence.scenario.script.desk.filter((record) => record.needed === true);
  const seen = needed.filter(({ id }) => evidence.state.openedRecords.includes(id));
  const each = check.points / Math.max(1, needed.length);
  const findings = needed.map(
    ({ id }): LooseFinding =>
      seen.some((record) => record.id === id)
        ? { kind: 'won', points: each, about: id }
        : { kind: 'lost', points: -each, about: id },
  );
  return resultOf(check, evidence, check.points * share(seen.length, needed.length), findings);
}
