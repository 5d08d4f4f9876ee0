import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../../src/adapters/content/authored-library.ts';
import type { Authored } from '../../../src/core/scenario/check/diagnostic.ts';
import { checkNeverHolds } from '../../../src/core/scenario/check/never-holds.ts';
import type { Guard } from '../../../src/core/scenario/guard.ts';
import type { Script } from '../../../src/core/scenario/script.ts';

const { scenarios } = readLibrary('scenarios');
const lostCargo = scenarios.find(({ script }) => script.id === 'lost-cargo');
if (lostCargo === undefined) throw new Error('there is no scenario to test with');

/** What is found in a copy of a real scenario after a slip of the author's pen, as `code: about`. */
function foundAfter(slip: (script: Script, authored: Authored) => void): readonly string[] {
  const authored = structuredClone(lostCargo as Authored);
  slip(authored.script, authored);
  return checkNeverHolds(authored).map(({ code, about }) => `${code}: ${about}`);
}

const withGuard = (when: Guard) => foundAfter((script) => script.anywhere?.push({ when }));

describe('conditions that never hold', () => {
  it.each(scenarios)('are not seen where there are none: $script.id', (authored) => {
    expect(checkNeverHolds(authored)).toEqual([]);
  });

  it('are those on a need that can be promised but never met', () => {
    const found = foundAfter((script) => {
      script.needs['extra'] = { 'promised-by': { acts: ['ownership'] } };
      script.anywhere?.push({ when: { needs: { extra: 'promised' } } });
      script.anywhere?.push({ when: { needs: { extra: 'met' } } });
    });
    expect(found).toEqual(['guard-never-holds: needs.extra: met']);
  });

  it('are not those on a need that only an effect meets', () => {
    const found = foundAfter((script) => {
      script.needs['extra'] = {};
      script.anywhere?.push({
        when: { acts: ['thanks'] },
        effects: [{ need: 'extra', now: 'met' }],
      });
      script.anywhere?.push({ when: { needs: { extra: 'promised' } } });
    });
    expect(found).toEqual([]);
  });

  it('are those on a fact whose topic has no words in one language', () => {
    const found = foundAfter((script, { strings }) => {
      script.topics['colour'] = {};
      script.facts['colour'] = { 'asked-by': { topics: ['colour'] }, answer: 'fact-waybill' };
      script.anywhere?.push({ when: { facts: ['colour'] } });
      for (const words of Object.values(strings))
        words.topics['colour'] = { label: 'x', patterns: ['x'], examples: [] };
      strings['en']?.topics['colour']?.patterns.pop();
    });
    expect(found).toEqual(['fact-never-asked: colour', 'guard-never-holds: facts.colour']);
  });

  it('are those on steps that wait for each other', () => {
    const found = foundAfter((script) => {
      script.procedure.push({ step: 'first', when: { steps: ['second'] } });
      script.procedure.push({ step: 'second', when: { steps: ['first'] } });
      script.anywhere?.push({ when: { acts: ['thanks'], steps: ['first'] } });
    });
    expect(found).toEqual([
      'guard-never-holds: steps.second',
      'guard-never-holds: steps.first',
      'guard-never-holds: steps.first',
    ]);
  });

  it('are those on a record that must be asked for where there is no time to ask', () => {
    const found = foundAfter((script) => {
      script.desk.push({ id: 'film', kind: 'evidence', request: true });
      script.anywhere?.push({ when: { seen: ['film'] } });
    });
    expect(found).toEqual(['guard-never-holds: seen.film']);
  });

  it('are found in one of several alternatives, and where numbers exclude each other', () => {
    expect(
      withGuard({ any: [{ acts: ['thanks'] }, { turn: { 'at-least': 5, 'at-most': 3 } }] }),
    ).toEqual(['guard-never-holds: turn: 5 > 3']);
    expect(withGuard({ not: {} })).toEqual(['guard-never-holds: not: {}']);
    expect(withGuard({ any: [] })).toEqual(['guard-never-holds: any: []']);
  });

  it('leave a fact in peace that waits for itself, because nobody in the talk may give it', () => {
    const found = foundAfter((script) => {
      script.facts['consent'] = { 'asked-by': { facts: ['consent'] }, answer: 'fact-waybill' };
    });
    expect(found).toEqual([]);
  });
});
