import type { Check } from '../../scenario/rubric.ts';
import { type Evidence, type LooseFinding, resultOf } from '../evidence.ts';

/** Steps that came before one that should have preceded them. */
function outOfOrder(done: readonly string[], right: readonly string[]): readonly string[] {
  const places = done.map((step) => right.indexOf(step));
  return done.filter((_, index) =>
    places.slice(index + 1).some((later) => later < (places[index] ?? 0)),
  );
}

/** The share of the procedure that was done; a step out of order counts half. */
export function checkSteps(check: Extract<Check, { kind: 'steps' }>, evidence: Evidence) {
  const right = evidence.scenario.script.procedure.map(({ step }) => step);
  const done = evidence.state.snapshot.context.steps;
  const early = outOfOrder(done, right);
  const each = check.points / Math.max(1, right.length);
  const missing = right.filter((step) => !done.includes(step));
  const findings: LooseFinding[] = [
    ...missing.map((step) => ({ kind: 'lost' as const, points: -each, about: step })),
    ...early.map((step) => ({ kind: 'lost' as const, points: -each / 2, about: step })),
  ];
  return resultOf(
    check,
    evidence,
    check.points - each * (missing.length + early.length / 2),
    findings,
  );
}
