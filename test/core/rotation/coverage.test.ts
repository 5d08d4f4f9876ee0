import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/core/rotation/coverage.ts';
import type { Round } from '../../../src/core/rotation/round.ts';

const ROUNDS: readonly Round[] = [
  { at: 3, scenario: 'parcel', seats: { agent: 'Li', observers: [] } },
  { at: 1, scenario: 'refund', seats: { agent: 'An', customer: 'Bo', observers: ['Li', 'Xu'] } },
  { at: 2, scenario: 'parcel', seats: { agent: 'Bo', customer: 'Li', observers: ['An'] } },
];

describe('the coverage matrix', () => {
  const { people, scenarios } = coverageOf(ROUNDS, ['An', 'Bo', 'Li', 'Da']);

  it('counts how often each person had each seat', () => {
    expect(people.map(({ name, seats }) => [name, seats])).toEqual([
      ['An', { agent: 1, customer: 0, observer: 1 }],
      ['Bo', { agent: 1, customer: 1, observer: 0 }],
      ['Li', { agent: 1, customer: 1, observer: 1 }],
      ['Da', { agent: 0, customer: 0, observer: 0 }],
    ]);
  });

  it('says in which scenario, in the order the scenarios were first played', () => {
    expect(scenarios).toEqual(['refund', 'parcel']);
    expect(people.find(({ name }) => name === 'Li')?.scenarios).toEqual([
      { agent: 0, customer: 0, observer: 1 },
      { agent: 1, customer: 1, observer: 0 },
    ]);
  });

  it('leaves out who is not in the group, and counts a name given twice once', () => {
    const names = coverageOf(ROUNDS, ['Bo', 'Bo']).people.map(({ name }) => name);
    expect(names).toEqual(['Bo']);
  });

  it('is empty rows before the first round', () => {
    expect(coverageOf([], ['An'])).toEqual({
      scenarios: [],
      people: [{ name: 'An', seats: { agent: 0, customer: 0, observer: 0 }, scenarios: [] }],
    });
  });
});
