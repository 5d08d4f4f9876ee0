import { describe, expect, it } from 'vitest';
import { agreementOf, type Opinion } from '../../../src/core/assessment/opinions.ts';
import { rubricHash, sheetForm } from '../../../src/core/assessment/sheet-form.ts';
import { scriptedCall } from '../../support/scripted-call.ts';

const { scenario, machine } = await scriptedCall('lost-cargo', 'exemplary');
const opinion = (changes: Partial<Opinion>): Opinion => ({
  ...machine,
  by: 'observer',
  ...changes,
});

describe('the opinions on one talk', () => {
  it('agree wholly when the observer saw what the machine saw', () => {
    const { items, split, offset } = agreementOf(scenario, machine, opinion({}));
    expect(items).toMatchObject({ value: 1 });
    expect(split).toEqual([]);
    expect(offset).toMatchObject({ value: 0 });
  });

  it('name the items that split them, and leave out what one of them had no occasion for', () => {
    const answers = { ...machine.answers, greeting: 'no', confirm: 'none' } as const;
    const agreement = agreementOf(scenario, machine, opinion({ answers }));
    expect(agreement.split).toEqual(['greeting']);
    const form = sheetForm(scenario.rubric, 'phone', 'observer');
    const shared = form.criteria
      .flatMap(({ items }) => items)
      .filter(({ id, kind }) => kind === 'check' && id !== 'confirm');
    expect(agreement.items.items).toBe(shared.length);
  });

  it('say by how many points of a hundred somebody is stricter', () => {
    const levels = Object.fromEntries(Object.keys(machine.levels).map((id) => [id, 3]));
    const other = opinion({ levels: Object.fromEntries(Object.keys(levels).map((id) => [id, 4])) });
    expect(agreementOf(scenario, opinion({ levels }), other).offset).toMatchObject({ value: -25 });
  });
});

describe('a sheet', () => {
  it('asks the observer for what can be seen, and only in the channel where it can', () => {
    const ids = (channel: 'phone' | 'counter') =>
      sheetForm(scenario.rubric, channel, 'observer').criteria.flatMap(({ items }) =>
        items.map(({ id }) => id),
      );
    expect(ids('phone')).toContain('voice');
    expect(ids('counter')).not.toContain('voice');
    expect(ids('phone')).not.toContain('ticket');
  });

  it('lets the agent rate by criterion alone, reflection among them', () => {
    const { criteria } = sheetForm(scenario.rubric, 'phone', 'self');
    expect(criteria.every(({ items }) => items.length === 0)).toBe(true);
    expect(criteria.map(({ id }) => id)).toContain('reflection');
  });

  it('carries the version of its rubric, so that a changed one is not taken for the same', () => {
    const { rubric } = scenario;
    expect(rubricHash({ ...rubric, pass: rubric.pass + 1 })).not.toBe(rubricHash(rubric));
  });
});
