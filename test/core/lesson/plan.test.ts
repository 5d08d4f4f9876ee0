import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../../src/adapters/content/authored-library.ts';
import {
  MOST_CHANGES,
  type PlanChange,
  planChangeSchema,
  planOf,
  withChange,
} from '../../../src/core/lesson/plan.ts';

const found = readLibrary('scenarios').lessons.find(
  ({ script: { id } }) => id === 'lost-cargo-complaint',
);
if (found === undefined) throw new Error('nothing to test with');
const { script } = found;

const set = (step: string, minutes: number, length: '45' | '90' = '45'): PlanChange => ({
  type: 'minutes.set',
  length,
  step,
  minutes,
});
const titles = (changes: readonly PlanChange[]) =>
  planOf(script, changes).taught.map(({ step }) => step.id);

describe('a lesson as a teacher teaches it', () => {
  it('is the template of 45 minutes as long as nothing was changed', () => {
    const plan = planOf(script, []);
    expect(plan).toMatchObject({ length: '45', minutes: 45, isChanged: false });
    expect(titles([])).not.toContain('second-call');
  });

  it('takes the last word on each step', () => {
    const plan = planOf(script, [set('warm-up', 9), set('warm-up', 6), set('rules', 8)]);
    expect(plan.minutes).toBe(45);
    expect(plan.isChanged).toBe(true);
    expect(planOf(script, [set('warm-up', 9), set('warm-up', 4)]).isChanged).toBe(false);
  });

  it('leaves out steps and takes in those the short lesson does without', () => {
    const out: PlanChange = { type: 'step.left-out', length: '45', step: 'check' };
    const second: PlanChange = { type: 'step.taken-in', length: '45', step: 'second-call' };
    expect(titles([out])).not.toContain('check');
    const plan = planOf(script, [out, second]);
    expect(plan.minutes).toBe(45 - 6 + 15);
    // In the order of the template, not of the changes.
    expect(titles([second]).indexOf('second-call')).toBe(titles([]).indexOf('look-back') + 1);
  });

  it('keeps the two lengths apart, and goes back to the template one by one', () => {
    const long: PlanChange = { type: 'length.chosen', length: '90' };
    const changes = [set('warm-up', 9), long, set('warm-up', 20, '90')];
    expect(planOf(script, changes).minutes).toBe(104);
    const reset = [...changes, { type: 'plan.reset', length: '90' } as const];
    expect(planOf(script, reset)).toMatchObject({ minutes: 90, isChanged: false });
    const short = [...reset, { type: 'length.chosen', length: '45' } as const];
    expect(planOf(script, short).minutes).toBe(50);
  });

  it('forgets the oldest of very many changes', () => {
    const many = Array.from({ length: MOST_CHANGES }, () => set('rules', 11));
    const next = withChange(many, set('rules', 12));
    expect(next).toHaveLength(MOST_CHANGES);
    expect(next.at(-1)).toEqual(set('rules', 12));
  });

  const change = fc.oneof(
    fc.record({
      type: fc.constant('minutes.set' as const),
      length: fc.constantFrom('45' as const, '90' as const),
      step: fc.constantFrom(...script.steps.map(({ id }) => id), 'gone'),
      minutes: fc.integer({ min: 1, max: 90 }),
    }),
    fc.record({
      type: fc.constantFrom('step.left-out' as const, 'step.taken-in' as const),
      length: fc.constantFrom('45' as const, '90' as const),
      step: fc.constantFrom(...script.steps.map(({ id }) => id), 'gone'),
    }),
    fc.record({
      type: fc.constantFrom('length.chosen' as const, 'plan.reset' as const),
      length: fc.constantFrom('45' as const, '90' as const),
    }),
  );

  it('always adds up and holds every step once, whatever was changed', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
        for (const one of changes) expect(planChangeSchema.safeParse(one).success).toBe(true);
        const { steps, taught, minutes } = planOf(script, changes);
        expect(steps.map(({ step }) => step.id)).toEqual(script.steps.map(({ id }) => id));
        expect(minutes).toBe(taught.reduce((sum, one) => sum + one.minutes, 0));
        expect(taught.every(({ isLeftOut }) => !isLeftOut)).toBe(true);
      }),
    );
  });

  it('has nothing changed any more once both lengths went back to the template', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const back = (['45', '90'] as const).map((length) => ({
          type: 'plan.reset' as const,
          length,
        }));
        for (const length of ['45', '90'] as const) {
          const chosen = { type: 'length.chosen' as const, length };
          const plan = planOf(script, [...changes, ...back, chosen]);
          expect(plan).toEqual(planOf(script, [chosen]));
        }
      }),
    );
  });
});
