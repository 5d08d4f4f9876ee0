import { assembleScenario, type ScenarioParts } from '../assemble.ts';
import type { Scenario } from '../scenario.ts';
import type { Authored } from './diagnostic.ts';

type Perhaps<Whole> = { readonly [Key in keyof Whole]: Whole[Key] | undefined };

const isWhole = (parts: Perhaps<ScenarioParts>): parts is ScenarioParts =>
  Object.values(parts).every((part) => part !== undefined);

/** The scenario in one language with one customer; nothing while a file is missing. */
export function assembleAuthored(
  authored: Authored,
  locale: string,
  customer: string,
): Scenario | undefined {
  const { script, strings, desks, common } = authored;
  const persona = authored.personas[customer];
  const judged = authored.rubrics[script.rubric];
  const parts: Perhaps<ScenarioParts> = {
    script,
    strings: strings[locale],
    desk: desks[locale],
    common: common[locale],
    persona: persona?.persona,
    personaStrings: persona?.strings[locale],
    rubric: judged?.rubric,
    rubricStrings: judged?.strings[locale],
  };
  return isWhole(parts) ? assembleScenario(locale, parts) : undefined;
}
