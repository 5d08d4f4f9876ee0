import type { PersonaCard, ScenarioCard } from '../../core/scenario/scenario-source.ts';
import type { Script } from '../../core/scenario/script.ts';

// Small extracts of the authored files, all in one chunk; the build has validated the files they come from.
const scripts = import.meta.glob<Script>('/scenarios/*/scenario.yaml', {
  query: 'card',
  import: 'default',
  eager: true,
});
const words = import.meta.glob<ScenarioCard>(
  ['/scenarios/*/*.yaml', '!/scenarios/*/scenario.yaml', '!/scenarios/common/*'],
  { query: 'card', import: 'default', eager: true },
);
const voices = import.meta.glob<PersonaCard>(
  ['/scenarios/personas/*/*.yaml', '!/scenarios/personas/*/persona.yaml'],
  { query: 'card', import: 'default', eager: true },
);

const idIn = (path: string): string => path.split('/').at(-2) ?? '';

/** Cards of all scenarios written in this language, in the order of their ids. */
export function scenarioCards(locale: string): readonly ScenarioCard[] {
  return Object.values(scripts).flatMap((script) => {
    const text = words[`/scenarios/${script.id}/${locale}.yaml`];
    return text === undefined ? [] : [{ ...script, ...text, id: script.id }];
  });
}

export function personaCards(locale: string): readonly PersonaCard[] {
  return Object.entries(voices)
    .filter(([path]) => path.endsWith(`/${locale}.yaml`))
    .map(([path, voice]) => ({ ...voice, id: idIn(path) }));
}
