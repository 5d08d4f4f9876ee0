import { misreadFacts } from '../../language/analysis.ts';
import type { Check } from '../../scenario/rubric.ts';
import { type Evidence, type LooseFinding, resultOf, share } from '../evidence.ts';

/** What was read back wrongly is worth a look, though the rubric asks nothing for it. */
const misread = ({ said }: Evidence): readonly LooseFinding[] =>
  said.flatMap(({ turn, sentence }) =>
    sentence.analysis.topics
      .filter(({ topic }) => misreadFacts([topic]).length > 0)
      .map(({ topic, start, end }) => ({
        kind: 'note',
        points: 0,
        turn,
        start,
        end,
        about: topic,
      })),
  );

/** The share of the required facts the customer has given by the end. */
export function checkFacts(check: Extract<Check, { kind: 'facts' }>, evidence: Evidence) {
  const { facts } = evidence.scenario.script;
  const required = Object.keys(facts).filter((fact) => facts[fact]?.required === true);
  const known = evidence.state.snapshot.context.facts;
  const each = check.points / Math.max(1, required.length);
  const findings = required.map(
    (fact): LooseFinding =>
      known.includes(fact)
        ? { kind: 'won', points: each, about: fact }
        : { kind: 'lost', points: -each, about: fact },
  );
  const gathered = required.filter((fact) => known.includes(fact)).length;
  return resultOf(check, evidence, check.points * share(gathered, required.length), [
    ...findings,
    ...misread(evidence),
  ]);
}
