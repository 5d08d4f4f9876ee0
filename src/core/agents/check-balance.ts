import { assembleScenario } from '../scenario/assemble.ts';
import { type Authored, type Diagnostic, reporter } from '../scenario/check/diagnostic.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { endingOf } from '../scenario/where.ts';
import { stageFor } from '../session/play-stage.ts';
import { type PlayedAlone, playAlone } from './play-alone.ts';
import type { Profile } from '../scenario/vocabulary.ts';

const SEEDS = [1, 2];
/** What the best agent must reach and the worst may not pass, out of 100. */
const BEST = 95;
const WORST = 20;

type Parts = Parameters<typeof assembleScenario>[1];
type Perhaps<Whole> = { readonly [Key in keyof Whole]: Whole[Key] | undefined };

const isWhole = (parts: Perhaps<Parts>): parts is Parts =>
  Object.values(parts).every((part) => part !== undefined);

/** The scenario in one language with its first customer; nothing while a file is missing. */
function assembled(authored: Authored, locale: string): Scenario | undefined {
  const { script, strings, desks, common } = authored;
  const persona = authored.personas[script.personas[0] ?? ''];
  const judged = authored.rubrics[script.rubric];
  const parts: Perhaps<Parts> = {
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

const runs = (scenario: Scenario, profile: Profile): readonly PlayedAlone[] =>
  SEEDS.map((seed) => playAlone(stageFor(scenario), profile, { level: 'assisted', seed }));

function checkIn(scenario: Scenario): readonly Diagnostic[] {
  const { script, locale } = scenario;
  const report = reporter(`${script.id}/${locale}.yaml`);
  const best = runs(scenario, 'exemplary');
  const worst = runs(scenario, 'rude');
  const isGood = ({ state }: PlayedAlone): boolean =>
    script.endings.some(({ id, good }) => good && id === endingOf(state.snapshot));
  const low = best.filter((run) => run.report.total < BEST);
  const high = worst.filter((run) => run.report.total > WORST);
  return [
    ...low.map((run) => report('perfect-run-falls-short', ['replies'], `${run.report.total}`)),
    ...best
      .filter((run) => !isGood(run))
      .map(({ state }) =>
        report('perfect-run-ends-badly', ['replies'], endingOf(state.snapshot) ?? ''),
      ),
    ...high.map((run) => report('rude-run-scores', ['replies'], `${run.report.total}`)),
  ];
}

/**
 * Lets scripted agents search the machine for the best and the worst way through: the exemplary one must reach a good
 * ending with nearly all points, the rude one must fail. Only for scenarios without other errors.
 */
export const checkBalance = (authored: Authored): readonly Diagnostic[] =>
  Object.keys(authored.strings).flatMap((locale) => {
    const scenario = assembled(authored, locale);
    return scenario === undefined ? [] : checkIn(scenario);
  });
