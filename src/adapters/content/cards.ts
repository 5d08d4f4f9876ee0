import type { PersonaCard, ScenarioCard } from '../../core/scenario/scenario-source.ts';
import type { Script } from '../../core/scenario/script.ts';

// Small extracts of the authored files, one chunk a language; the build has validated the files they come from.
const scripts = import.meta.glob<Script>('/scenarios/*/scenario.yaml', {
  query: 'card',
  import: 'default',
  eager: true,
});

interface CardWords {
  readonly words: Readonly<Record<string, ScenarioCard>>;
  readonly voices: Readonly<Record<string, PersonaCard>>;
}

const WORDS: Readonly<Record<string, () => Promise<CardWords>>> = {
  'zh-CN': () => import('./card-words/zh-CN.ts'),
  en: () => import('./card-words/en.ts'),
};
const NONE: CardWords = { words: {}, voices: {} };

const wordsIn = async (locale: string): Promise<CardWords> => (await WORDS[locale]?.()) ?? NONE;
const folderOf = (path: string): string => path.split('/').at(-2) ?? '';

/** Cards of all scenarios written in this language, the easiest first. */
export async function scenarioCards(locale: string): Promise<readonly ScenarioCard[]> {
  const { words } = await wordsIn(locale);
  return Object.values(scripts)
    .flatMap((script) => {
      const text = words[`/scenarios/${script.id}/${locale}.yaml`];
      return text === undefined ? [] : [{ ...script, ...text, id: script.id }];
    })
    .sort((one, other) => one.difficulty - other.difficulty);
}

export async function personaCards(locale: string): Promise<readonly PersonaCard[]> {
  const { voices } = await wordsIn(locale);
  return Object.entries(voices).map(([path, voice]) => ({ ...voice, id: folderOf(path) }));
}
