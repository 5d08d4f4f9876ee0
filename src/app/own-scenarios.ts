import { ownPersonaCards, ownScenarioCards } from '../core/classroom/own-cards.ts';
import type { OwnScenario } from '../core/classroom/own-scenario.ts';
import type { ScenarioSource } from '../core/scenario/scenario-source.ts';
import { fail } from '../core/shared/result.ts';

type Named = { readonly id: string };

/** What stands first goes before what has the same id. */
function before<Card extends Named>(
  first: readonly Card[],
  then: readonly Card[],
): readonly Card[] {
  return [...first, ...then.filter(({ id }) => first.every((one) => one.id !== id))];
}

/** Scenarios with a teacher's own before those of the same id. */
export function withOwnScenarios(
  source: ScenarioSource,
  own: readonly OwnScenario[],
): ScenarioSource {
  const find = (id: string) => own.find(({ script }) => script.id === id);
  return {
    cards: async (locale) => before(ownScenarioCards(own, locale), await source.cards(locale)),
    personas: async (locale) => before(ownPersonaCards(own, locale), await source.personas(locale)),
    // Notes for the teacher stay at home; ours would be about another scenario.
    notes: async (id, locale) =>
      find(id) === undefined ? source.notes(id, locale) : fail('unknown-locale'),
    load: async (id, locale, persona, from) => {
      const mine = find(id);
      if (mine === undefined) return source.load(id, locale, persona, from);
      const { loadOwnScenario } = await import('../adapters/content/own-scenario.ts');
      return loadOwnScenario(mine, locale, persona);
    },
  };
}
