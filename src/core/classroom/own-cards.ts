import type { PersonaCard, ScenarioCard } from '../scenario/scenario-source.ts';
import type { OwnScenario } from './own-scenario.ts';

const wordsIn = <Value>(by: Readonly<Record<string, Value>>, locale: string): Value | undefined =>
  Object.hasOwn(by, locale) ? by[locale] : undefined;

/** What the library shows of a teacher's own scenarios; those without words in this language are left out. */
export const ownScenarioCards = (
  own: readonly OwnScenario[],
  locale: string,
): readonly ScenarioCard[] =>
  own.flatMap(({ script, strings }) => {
    const words = wordsIn(strings, locale);
    if (words === undefined) return [];
    const { id, channel, direction, minutes, difficulty, personas } = script;
    return [
      {
        id,
        channel,
        direction,
        minutes,
        difficulty,
        personas,
        'seven-r': script['seven-r'],
        title: words.title,
        summary: words.summary,
        role: words.agent.company,
        goals: words.agent.goals,
        ...(words.search && { search: words.search }),
      },
    ];
  });

/** The customers that came along with them. */
export const ownPersonaCards = (
  own: readonly OwnScenario[],
  locale: string,
): readonly PersonaCard[] =>
  own.flatMap(({ personas }) =>
    Object.entries(personas).flatMap(([id, { strings }]) => {
      const voice = wordsIn(strings, locale);
      return voice === undefined ? [] : [{ id, name: voice.name, description: voice.description }];
    }),
  );
