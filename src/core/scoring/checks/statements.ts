import type { Check } from '../../scenario/rubric.ts';
import { type Evidence, type LooseFinding, resultOf } from '../evidence.ts';
import { standingStatements } from '../standing.ts';

/** Saying nothing about the case is no proof of saying nothing wrong about it. */
function saidSomethingTrue({ said, scenario }: Evidence): boolean {
  const { topics } = scenario.script;
  return said.some(({ sentence }) =>
    sentence.analysis.topics.some(({ topic }) => topics[topic]?.tell === true),
  );
}

/**
 * One statement of this standing costs all points of the check. Against the case file and against authority it also
 * costs to tell the customer nothing at all.
 */
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
  const silent: LooseFinding = { kind: 'lost', points: -check.points };
  const couldErr = check.standing === 'false' || check.standing === 'authority';
  if (found.length === 0 && couldErr && !saidSomethingTrue(evidence))
    return resultOf(check, evidence, 0, [silent]);
  return resultOf(check, evidence, found.length === 0 ? check.points : 0, findings);
}
