import type { Check } from '../../scenario/rubric.ts';
import { type Evidence, type LooseFinding, resultOf } from '../evidence.ts';
import { judgeTicket } from '../ticket.ts';

/** The share of the fields that are right; one with something nobody said costs another field's worth. */
export function checkTicket(check: Extract<Check, { kind: 'ticket' }>, evidence: Evidence) {
  const fields = judgeTicket(evidence.scenario, evidence.state).filter(
    ({ verdict }) => verdict !== 'not-needed',
  );
  const each = check.points / Math.max(1, fields.length);
  const findings = fields.map(({ id, verdict }): LooseFinding => {
    if (verdict === 'right') return { kind: 'won', points: each, about: id };
    return { kind: 'lost', points: verdict === 'unsaid' ? -2 * each : -each, about: id };
  });
  const lost = findings.reduce((sum, { points }) => sum - Math.min(0, points), 0);
  return resultOf(check, evidence, check.points - lost, findings);
}
