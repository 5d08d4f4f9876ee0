import type { Persona, PersonaStrings } from '../../core/scenario/persona.ts';
import type { ScenarioSource, SourceFailure } from '../../core/scenario/scenario-source.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { Script } from '../../core/scenario/script.ts';
import type {
  CommonStrings,
  DeskStrings,
  ScenarioStrings,
  TeacherNotes,
} from '../../core/scenario/strings.ts';
import type { Rubric, RubricStrings } from '../../core/scenario/rubric.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import { loadLanguage } from '../../core/language/languages.ts';
import { assembleScenario } from '../../core/scenario/assemble.ts';

// The build validates every file against its schema, so the types below are earned, not hoped for.
const scripts = import.meta.glob<Script>('/scenarios/*/scenario.yaml', { import: 'default' });
const strings = import.meta.glob<ScenarioStrings>(
  ['/scenarios/*/*.yaml', '!/scenarios/*/scenario.yaml', '!/scenarios/common/*'],
  { import: 'default' },
);
const desks = import.meta.glob<DeskStrings>('/scenarios/*/desk/*.yaml', { import: 'default' });
const notes = import.meta.glob<TeacherNotes>('/scenarios/*/notes/*.yaml', { import: 'default' });
const common = import.meta.glob<CommonStrings>('/scenarios/common/*.yaml', { import: 'default' });
const personas = import.meta.glob<Persona>('/scenarios/personas/*/persona.yaml', {
  import: 'default',
});
const voices = import.meta.glob<PersonaStrings>(
  ['/scenarios/personas/*/*.yaml', '!/scenarios/personas/*/persona.yaml'],
  { import: 'default' },
);
const rubrics = import.meta.glob<Rubric>('/scenarios/rubrics/*/rubric.yaml', { import: 'default' });
const judgements = import.meta.glob<RubricStrings>(
  ['/scenarios/rubrics/*/*.yaml', '!/scenarios/rubrics/*/rubric.yaml'],
  { import: 'default' },
);

type Loaders<Value> = Record<string, () => Promise<Value>>;

/** Rejects when a file is missing or cannot be fetched; `load` turns that into a coded failure. */
async function from<Value>(loaders: Loaders<Value>, path: string): Promise<Value> {
  const loader = loaders[`/scenarios/${path}.yaml`];
  if (loader === undefined) throw new Error(`no such file: ${path}`);
  return loader();
}

/** What scenarios share: customers, rubrics and common words; and structures others are twins of. */
export const builtInParts = {
  script: (id: string) => from(scripts, `${id}/scenario`),
  common: (locale: string) => from(common, `common/${locale}`),
  persona: (id: string) => from(personas, `personas/${id}/persona`),
  voice: (id: string, locale: string) => from(voices, `personas/${id}/${locale}`),
  rubric: (id: string) => from(rubrics, `rubrics/${id}/rubric`),
  judgement: (id: string, locale: string) => from(judgements, `rubrics/${id}/${locale}`),
};

async function loadAll(id: string, locale: string, personaId: string): Promise<Scenario> {
  const rules = loadLanguage(locale);
  const script = await from(scripts, `${id}/scenario`);
  const [words, desk, shared, persona, voice, rubric, judgement] = await Promise.all([
    from(strings, `${id}/${locale}`),
    from(desks, `${id}/desk/${locale}`),
    from(common, `common/${locale}`),
    from(personas, `personas/${personaId}/persona`),
    from(voices, `personas/${personaId}/${locale}`),
    from(rubrics, `rubrics/${script.rubric}/rubric`),
    from(judgements, `rubrics/${script.rubric}/${locale}`),
  ]);
  await rules;
  const files = { script, strings: words, desk, common: shared, persona, personaStrings: voice };
  return assembleScenario(locale, { ...files, rubric, rubricStrings: judgement });
}

function missing(id: string, locale: string, persona: string): SourceFailure | undefined {
  if (scripts[`/scenarios/${id}/scenario.yaml`] === undefined) return 'unknown-scenario';
  if (strings[`/scenarios/${id}/${locale}.yaml`] === undefined) return 'unknown-locale';
  return personas[`/scenarios/personas/${persona}/persona.yaml`] ? undefined : 'unknown-persona';
}

const cards = () => import('./cards.ts');

/** Scenarios that come with the app, each fetched only when it is played. */
export const builtInScenarios: ScenarioSource = {
  cards: async (locale) => (await cards()).scenarioCards(locale),
  personas: async (locale) => (await cards()).personaCards(locale),
  async notes(id, locale) {
    if (notes[`/scenarios/${id}/notes/${locale}.yaml`] === undefined) return fail('unknown-locale');
    try {
      return ok(await from(notes, `${id}/notes/${locale}`));
    } catch {
      return fail('unreachable');
    }
  },
  async load(id, locale, persona): Promise<Result<Scenario, SourceFailure>> {
    const failure = missing(id, locale, persona);
    if (failure !== undefined) return fail(failure);
    try {
      return ok(await loadAll(id, locale, persona));
    } catch {
      return fail('unreachable');
    }
  },
};
