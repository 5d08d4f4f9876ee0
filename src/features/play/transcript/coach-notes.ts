import { type FaultFinding, SEVERITIES } from '../../../core/language/analysis.ts';

const weight = ({ severity }: FaultFinding): number => SEVERITIES.indexOf(severity);

/** The faults about which there are different things to say; of those with the same to say, the worst. */
export function coachNotes(faults: readonly FaultFinding[]): readonly FaultFinding[] {
  const notes = new Map<string, FaultFinding>();
  for (const fault of faults) {
    const key = `${fault.class}/${fault.better}`;
    const known = notes.get(key);
    if (known === undefined || weight(fault) < weight(known)) notes.set(key, fault);
  }
  return [...notes.values()];
}
