import type { Check } from '../../scenario/rubric.ts';
import { type Evidence, type LooseFinding, resultOf } from '../evidence.ts';
import { standingStatements } from '../standing.ts';

/** One statement against the case file, or beyond authority, costs all points of the check. */
export function checkStatements(check: Extract<Check, { kind: 'statements' }>, evidence: Evidence) {
  const { strings } = evidence.scenario;
  const found = standingStatements(evidence, check.standing);
  const findings = found.map(({ turn, start, end, topic }, index): LooseFinding => {
    const better = strings.topics[topic]?.better;
    return {
      kind: 'lost',
      points: index === 0 ? -check.points : 0,
      turn,
      start,
      end,
      about: topic,
      ...(better === undefined ? {} : { better }),
    };
  });
  return resultOf(check, evidence, found.length === 0 ? check.points : 0, findings);
}
