import type { Check } from '../../scenario/rubric.ts';
import { type Evidence, type LooseFinding, resultOf } from '../evidence.ts';

const allOrNothing = (check: Check, evidence: Evidence, isGood: boolean, turn?: number) => {
  const finding: LooseFinding = {
    kind: isGood ? 'won' : 'lost',
    points: isGood ? check.points : -check.points,
    ...(turn === undefined ? {} : { turn }),
  };
  return resultOf(check, evidence, isGood ? check.points : 0, [finding]);
};

/** Picked up in time. A transcript from elsewhere knows no rings and gets the benefit of the doubt. */
export function checkRings(check: Extract<Check, { kind: 'rings' }>, evidence: Evidence) {
  return allOrNothing(check, evidence, evidence.state.snapshot.context.rings <= check['at-most']);
}

/** Nobody hung up on anybody. */
export function checkHangUp(check: Extract<Check, { kind: 'hang-up' }>, evidence: Evidence) {
  const { endedBy } = evidence.state.snapshot.context;
  return allOrNothing(check, evidence, endedBy !== 'agent' && endedBy !== 'customer');
}

/**
 * Every hold was announced, and thanked for in the agent's next sentence. Who put nobody on hold loses nothing, but
 * what could not go wrong is no praise.
 */
export function checkHolds(check: Extract<Check, { kind: 'holds' }>, evidence: Evidence) {
  const { turns } = evidence.state;
  if (!turns.some((turn) => turn.by === 'line' && turn.what === 'held'))
    return resultOf(check, evidence, check.points, []);
  const bad = turns.findIndex((turn, index) => {
    if (turn.by !== 'line' || turn.what !== 'held') return false;
    const next = evidence.said.find((said) => said.turn > index);
    const thanked = next?.sentence.analysis.acts.some(({ act }) => act === 'hold-thanks') ?? true;
    return turn.moves.length > 0 || !thanked;
  });
  return allOrNothing(check, evidence, bad === -1, bad === -1 ? undefined : bad);
}
