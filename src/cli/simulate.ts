import { readLibrary } from '../adapters/content/authored-library.ts';
import { playAlone } from '../core/agents/play-alone.ts';
import { loadLanguages } from '../core/language/languages.ts';
import { assembleAuthored } from '../core/scenario/check/assemble-authored.ts';
import type { Authored } from '../core/scenario/check/diagnostic.ts';
import { LEVELS, PROFILES, type Profile } from '../core/scenario/vocabulary.ts';
import { stageFor } from '../core/session/play-stage.ts';
import { OWED_LANGUAGES } from './mistakes.ts';
import { soundScenarios } from './sound-scenarios.ts';

const DEFAULT_SEEDS = 20;

interface Options {
  readonly seeds: number;
  readonly scenario: string | undefined;
}

/** `--seeds 50 --scenario lost-cargo`; both may be left out. */
function readOptions(args: readonly string[]): Options {
  const after = (name: string): string | undefined => {
    const place = args.indexOf(name);
    return place < 0 ? undefined : args[place + 1];
  };
  const seeds = Number(after('--seeds') ?? DEFAULT_SEEDS);
  return {
    seeds: Number.isInteger(seeds) && seeds > 0 ? seeds : DEFAULT_SEEDS,
    scenario: after('--scenario'),
  };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function cell(totals: readonly number[]): string {
  const low = Math.min(...totals);
  const high = Math.max(...totals);
  return `${mean(totals).toFixed(0).padStart(4)} ${`${low}–${high}`.padStart(7)}`;
}

/** Totals of all seeded runs of one scenario by one profile over all its customers, levels and languages. */
function totalsOf(authored: Authored, profile: Profile, seeds: number): readonly number[] {
  const totals: number[] = [];
  for (const locale of OWED_LANGUAGES) {
    for (const persona of authored.script.personas) {
      const scenario = assembleAuthored(authored, locale, persona);
      if (scenario === undefined) continue;
      const stage = stageFor(scenario);
      for (const level of LEVELS) {
        for (let seed = 1; seed <= seeds; seed += 1)
          totals.push(playAlone(stage, profile, { level, seed }).report.total);
      }
    }
  }
  return totals;
}

/**
 * Lets every kind of scripted agent play every scenario with every customer at every level in both languages, and
 * prints mean and range of the scores. Half-written scenarios are left out. Returns 1 when none is left.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { seeds, scenario } = readOptions(args);
  await loadLanguages();
  const { scenarios, words } = soundScenarios(readLibrary('scenarios'), scenario);
  for (const line of words) process.stdout.write(`${line}\n`);
  if (scenarios.length === 0) return 1;
  const head = PROFILES.map((profile) => profile.padStart(13)).join('');
  process.stdout.write(`${'mean, lowest–highest'.padEnd(22)}${head}\n`);
  for (const authored of scenarios) {
    const cells = PROFILES.map((profile) => cell(totalsOf(authored, profile, seeds)).padStart(13));
    process.stdout.write(`${authored.script.id.padEnd(22)}${cells.join('')}\n`);
  }
  return 0;
}
