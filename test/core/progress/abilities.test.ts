import { describe, expect, it } from 'vitest';
import { abilityOf, type Ability } from '../../../src/core/progress/abilities.ts';
import { abilityValues } from '../../../src/core/progress/ability-values.ts';
import type { Check } from '../../../src/core/scenario/rubric.ts';
import type { Finished } from '../../../src/core/progress/series.ts';
import { check, finishedOn } from './finished-attempt.ts';

const valueOf = (ability: Ability, ...finished: readonly Finished[]) =>
  abilityValues(finished).find(({ id }) => id === ability);

const alone = (changes: Partial<Finished> = {}, earned = 10) =>
  finishedOn(1, { ...changes, outcome: { checks: [check('independence', earned)] } });

describe('the ability a check tells of', () => {
  const base = { id: 'x', points: 1 };
  const rows: readonly (readonly [string, Check, Ability])[] = [
    ['empathy', { ...base, kind: 'acts', acts: ['empathy', 'apology'] }, 'customer-first'],
    ['taking charge', { ...base, kind: 'acts', acts: ['ownership'] }, 'independence'],
    ['reading back', { ...base, kind: 'acts', acts: ['confirm'] }, 'analysis'],
    ['a time given', { ...base, kind: 'acts', acts: ['time-commitment'] }, 'coordination'],
    ['being heard', { ...base, kind: 'needs', needs: ['heard'] }, 'customer-first'],
    ['all needs', { ...base, kind: 'needs' }, 'analysis'],
    ['authority', { ...base, kind: 'statements', standing: 'authority' }, 'independence'],
    ['falsehood', { ...base, kind: 'statements', standing: 'false' }, 'analysis'],
    ['the form', { ...base, kind: 'ticket' }, 'coordination'],
  ];
  it.each(rows)('is right for %s', (_, one, ability) => {
    expect(abilityOf(one)).toBe(ability);
  });
});

describe('the four abilities', () => {
  it('are shares of the points of their checks, and say which', () => {
    const value = valueOf(
      'analysis',
      finishedOn(1, { outcome: { checks: [check('analysis', 3, 6), check('coordination', 0)] } }),
    );
    expect(value).toMatchObject({
      latest: 0.5,
      first: undefined,
      basis: [{ id: 'analysis', earned: 3, possible: 6 }],
    });
  });

  it('stay open where no sheet looks at them', () => {
    expect(valueOf('coordination', finishedOn(1))).toMatchObject({ latest: undefined, basis: [] });
  });

  it('rate the same points as less independent the more help the level gives', () => {
    const at = (level: Finished['level']) => valueOf('independence', alone({ level }))?.latest;
    expect([at('guided'), at('assisted'), at('real')]).toEqual([0.6, 0.8, 1]);
  });

  it('take something off independence for every hint, never below nothing', () => {
    expect(valueOf('independence', alone({ hints: 2 }))?.latest).toBeCloseTo(0.9);
    expect(valueOf('independence', alone({ hints: 5 }, 1))?.latest).toBe(0);
  });

  it('show the points themselves as the basis, before help is taken off', () => {
    expect(valueOf('independence', alone({ level: 'guided' }))?.basis).toMatchObject([
      { earned: 10, possible: 10 },
    ]);
  });

  it('hold the first calls against the latest', () => {
    const calls = [2, 4, 8].map((earned, day) =>
      finishedOn(day, { outcome: { checks: [check('analysis', earned)] } }),
    );
    expect(valueOf('analysis', ...calls)).toMatchObject({ first: 0.2, latest: 0.8 });
  });
});
