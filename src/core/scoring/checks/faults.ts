import type { Check } from '../../scenario/rubric.ts';
import { type Evidence, type LooseFinding, resultOf } from '../evidence.ts';
import type { FaultFinding } from '../../language/analysis.ts';

type FaultsCheck = Extract<Check, { kind: 'faults' }>;

const costOf = (check: FaultsCheck, { severity }: FaultFinding): number =>
  severity === 'check' ? 0 : check.cost[severity];

/** Every fault of these classes costs by its severity; "please look again" is shown and costs nothing. */
export function checkFaults(check: FaultsCheck, evidence: Evidence) {
  const findings = evidence.said.flatMap(({ turn, sentence }) =>
    sentence.analysis.faults
      .filter((fault) => check.classes.includes(fault.class))
      .map((fault): LooseFinding => {
        const cost = costOf(check, fault);
        const { class: kind, code, severity, start, end, better } = fault;
        return {
          kind: cost > 0 ? 'lost' : 'note',
          points: cost > 0 ? -cost : 0,
          turn,
          start,
          end,
          fault: { class: kind, code, severity },
          better,
          about: kind,
        };
      }),
  );
  const cost = findings.reduce((sum, { points }) => sum - points, 0);
  return resultOf(check, evidence, check.points - cost, findings);
}
