import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRotation } from '../../../src/core/rotation/plan-rotation.ts';
import { inShort, playRounds } from './play-rounds.ts';

const GROUP = ['A', 'B', 'C', 'D', 'E', 'F'];

describe('the plan of a rotation', () => {
  it('takes as many rounds as there are people', () => {
    for (const size of [2, 3, 4, 5, 6])
      expect(planRotation([], GROUP.slice(0, size))).toHaveLength(size);
  });

  it('shows three people the round in which each of them is what', () => {
    expect(planRotation([], ['A', 'B', 'C']).map(inShort)).toEqual(['AB|C', 'CA|B', 'BC|A']);
  });

  it('is short when part has been played, and empty when everybody has been everything', () => {
    const group = GROUP.slice(0, 4);
    const plan = planRotation([], group);
    expect(planRotation(playRounds(group, 1), group)).toEqual(plan.slice(1));
    expect(planRotation(playRounds(group, 4), group)).toEqual([]);
  });

  it('gets a newcomer into every seat', () => {
    const plan = planRotation(playRounds(['A', 'B'], 2), ['A', 'B', 'Z']);
    const zs = plan.flatMap(({ agent, customer, observers }) =>
      [agent, customer, ...observers].map((name, place) => (name === 'Z' ? place : -1)),
    );
    expect(new Set(zs.filter((place) => place >= 0))).toEqual(new Set([0, 1, 2]));
  });

  it('is empty for one person alone or nobody', () => {
    expect(planRotation([], ['A'])).toEqual([]);
    expect(planRotation([], [])).toEqual([]);
  });

  it('ends, whatever happened before', () => {
    const round = fc.record({
      at: fc.nat(),
      seats: fc.record({
        agent: fc.constantFrom(...GROUP),
        customer: fc.constantFrom(...GROUP),
        observers: fc.subarray(GROUP),
      }),
    });
    fc.assert(
      fc.property(
        fc.array(round, { maxLength: 10 }),
        fc.integer({ min: 2, max: 6 }),
        (before, size) => {
          const group = GROUP.slice(0, size);
          const plan = planRotation(before, group);
          expect(plan.length).toBeLessThanOrEqual(2 * before.length + 2 * size);
          const after = plan.map((seats, place) => ({ at: 2 ** 32 + place, seats }));
          expect(planRotation([...before, ...after], group)).toEqual([]);
        },
      ),
    );
  });
});
