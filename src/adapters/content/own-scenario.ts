import type { OwnScenario } from '../../core/classroom/own-scenario.ts';
import { loadLanguage } from '../../core/language/languages.ts';
import { assembleScenario } from '../../core/scenario/assemble.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { SourceFailure } from '../../core/scenario/scenario-source.ts';
import { stageFor } from '../../core/session/play-stage.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import { builtInParts } from './built-in-scenarios.ts';

const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

async function customerOf({ personas }: OwnScenario, id: string, locale: string) {
  const given = own(personas, id);
  const voice = given && own(given.strings, locale);
  if (given !== undefined && voice !== undefined) return [given.persona, voice] as const;
  return Promise.all([builtInParts.persona(id), builtInParts.voice(id, locale)]);
}

async function rubricOf({ rubrics, script }: OwnScenario, locale: string) {
  const given = own(rubrics, script.rubric);
  const words = given && own(given.strings, locale);
  if (given !== undefined && words !== undefined) return [given.rubric, words] as const;
  return Promise.all([
    builtInParts.rubric(script.rubric),
    builtInParts.judgement(script.rubric, locale),
  ]);
}

/** A teacher's scenario with what it takes from ours. One that does not hold together is as good as unknown. */
export async function loadOwnScenario(
  scenario: OwnScenario,
  locale: string,
  persona: string,
): Promise<Result<Scenario, SourceFailure>> {
  const { script } = scenario;
  const [strings, desk] = [own(scenario.strings, locale), own(scenario.desks, locale)];
  if (strings === undefined || desk === undefined) return fail('unknown-locale');
  try {
    const [common, [who, personaStrings], [rubric, rubricStrings]] = await Promise.all([
      builtInParts.common(locale),
      customerOf(scenario, persona, locale),
      rubricOf(scenario, locale),
      loadLanguage(locale),
    ]);
    const words = { strings, desk, common, personaStrings, rubricStrings };
    const assembled = assembleScenario(locale, { script, persona: who, rubric, ...words });
    // Finds out now whether the script can be played at all.
    stageFor(assembled);
    return ok(assembled);
  } catch {
    return fail('unknown-scenario');
  }
}
