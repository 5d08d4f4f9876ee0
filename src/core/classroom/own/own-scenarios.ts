import { assembleAuthored } from '../../scenario/check/assemble-authored.ts';
import type { Authored } from '../../scenario/check/diagnostic.ts';
import { checkReferences } from '../../scenario/check/references.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { ScenarioSource, SourceFailure } from '../../scenario/scenario-source.ts';
import { stageFor } from '../../session/play-stage.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { OwnScenario } from '../own-scenario.ts';

/** What own scenarios have in common with ours: personas, rubrics and common words in one language. */
export interface SharedParts {
  /** Those that are not there are simply missing. Loads the language's rules too. */
  load(
    wanted: { readonly personas: readonly string[]; readonly rubric: string },
    locale: string,
  ): Promise<Result<Pick<Authored, 'personas' | 'rubrics' | 'common'>, SourceFailure>>;
}

/** Compiling stumbles over what the checks do not look for; the script comes from outside. */
function canBePlayed(scenario: Scenario): boolean {
  try {
    return stageFor(scenario).machine.id !== '';
  } catch {
    return false;
  }
}

async function assemble(
  own: OwnScenario,
  locale: string,
  persona: string,
  parts: SharedParts,
): Promise<Result<Scenario, SourceFailure>> {
  const { script, strings, desks } = own;
  if (!Object.hasOwn(strings, locale)) return fail('unknown-locale');
  const shared = await parts.load({ personas: [persona], rubric: script.rubric }, locale);
  if (!shared.ok) return shared;
  const authored: Authored = {
    script,
    strings,
    desks,
    notes: {},
    common: shared.value.common,
    personas: { ...shared.value.personas, ...own.personas },
    rubrics: { ...shared.value.rubrics, ...own.rubrics },
  };
  if (!Object.hasOwn(authored.personas, persona)) return fail('unknown-persona');
  const isSound = checkReferences(authored).every(({ severity }) => severity !== 'error');
  const scenario = isSound ? assembleAuthored(authored, locale, persona) : undefined;
  return scenario !== undefined && canBePlayed(scenario) ? ok(scenario) : fail('unknown-scenario');
}

/**
 * A teacher's scenarios beside ours: one of the same id goes before ours. What is broken in them is
 * `unknown-scenario`, like one that is not there; nothing of it is ever run.
 */
export function withOwnScenarios(
  base: Pick<ScenarioSource, 'load'>,
  own: readonly OwnScenario[],
  parts: SharedParts,
): Pick<ScenarioSource, 'load'> {
  const known = new Map<string, Result<Scenario, SourceFailure>>();
  return {
    async load(id, locale, persona) {
      const mine = own.find(({ script }) => script.id === id);
      if (mine === undefined) return base.load(id, locale, persona);
      const key = JSON.stringify([id, locale, persona]);
      // The same object each time: what is compiled is remembered by it.
      const loaded = known.get(key) ?? (await assemble(mine, locale, persona, parts));
      if (loaded.ok) known.set(key, loaded);
      return loaded;
    },
  };
}
