import type { ScenarioCard } from '../scenario/scenario-source.ts';
import { pickIndex } from '../shared/seeded.ts';

/** Calls in one shift: enough that the last one is not like the first. */
export const CALLS_IN_SHIFT = 5;

/** Longer cases do not fit between two others, in minutes. */
const LONGEST = 15;

/** Who is next in line. */
export interface ShiftCall {
  readonly scenario: string;
  readonly persona: string;
}

type Candidate = Pick<ScenarioCard, 'id' | 'personas' | 'minutes'>;

/** The cards in an order the seed decides. */
function shuffled(cards: readonly Candidate[], seed: number): readonly Candidate[] {
  const left = [...cards].sort((one, other) => (one.id < other.id ? -1 : 1));
  const order: Candidate[] = [];
  while (left.length > 0) {
    const [next] = left.splice(pickIndex(left.length, seed, `case/${order.length}`), 1);
    if (next !== undefined) order.push(next);
  }
  return order;
}

/**
 * Draws the calls of a shift: different cases as long as there are enough, a customer for each. The same seed and
 * the same scenarios give the same shift. Empty when there is no scenario.
 */
export function drawShift(cards: readonly Candidate[], seed: number): readonly ShiftCall[] {
  const short = cards.filter(({ minutes }) => minutes <= LONGEST);
  const order = shuffled(short.length > 0 ? short : cards, seed);
  if (order.length === 0) return [];
  return Array.from({ length: CALLS_IN_SHIFT }, (_, place) => {
    const { id = '', personas = [] } = order[place % order.length] ?? {};
    const turn = Math.floor(place / order.length);
    const first = pickIndex(personas.length, seed, `customer/${id}`);
    return { scenario: id, persona: personas[(first + turn) % personas.length] ?? '' };
  });
}
