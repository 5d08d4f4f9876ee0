import type { NeedState } from '../../scenario/vocabulary.ts';
import type { Check } from '../../scenario/rubric.ts';
import { type Evidence, type LooseFinding, resultOf } from '../evidence.ts';

const WORTH: Readonly<Record<NeedState, number>> = { open: 0, promised: 0.5, met: 1 };

/** What the customer got: a need that is met counts whole, one only promised half. */
export function checkNeeds(check: Extract<Check, { kind: 'needs' }>, evidence: Evidence) {
  const states = evidence.state.snapshot.context.needs;
  const needs = check.needs ?? Object.keys(evidence.scenario.script.needs);
  const each = check.points / Math.max(1, needs.length);
  const findings = needs.flatMap((need): LooseFinding[] => {
    const worth = WORTH[states[need] ?? 'open'];
    const won: LooseFinding[] =
      worth > 0 ? [{ kind: 'won', points: each * worth, about: need }] : [];
    const lost: LooseFinding[] =
      worth < 1 ? [{ kind: 'lost', points: -each * (1 - worth), about: need }] : [];
    return [...won, ...lost];
  });
  const lost = findings.reduce((sum, { points }) => sum - Math.min(0, points), 0);
  return resultOf(check, evidence, check.points - lost, findings);
}
