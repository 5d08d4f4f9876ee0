import { builtInScenarios } from '../adapters/content/built-in-scenarios.ts';
import { playAlone } from '../core/agents/play-alone.ts';
import { LEVELS, PROFILES, type Profile } from '../core/scenario/vocabulary.ts';
import { stageFor } from '../core/session/play-stage.ts';

const LOCALES = ['zh-CN', 'en'] as const;
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
async function totalsOf(
  { id, personas }: { readonly id: string; readonly personas: readonly string[] },
  profile: Profile,
  seeds: number,
): Promise<readonly number[]> {
  const totals: number[] = [];
  for (const locale of LOCALES) {
    for (const persona of personas) {
      const loaded = await builtInScenarios.load(id, locale, persona);
      if (!loaded.ok) continue;
      const stage = stageFor(loaded.value);
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
 * prints mean and range of the scores. Returns 1 when no scenario fits.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { seeds, scenario } = readOptions(args);
  const cards = await builtInScenarios.cards('zh-CN');
  const chosen = cards.filter(({ id }) => scenario === undefined || id === scenario);
  const head = PROFILES.map((profile) => profile.padStart(13)).join('');
  process.stdout.write(`${'mean, lowest–highest'.padEnd(22)}${head}\n`);
  for (const card of chosen) {
    const cells: string[] = [];
    for (const profile of PROFILES) cells.push(cell(await totalsOf(card, profile, seeds)));
    process.stdout.write(`${card.id.padEnd(22)}${cells.map((one) => one.padStart(13)).join('')}\n`);
  }
  return chosen.length > 0 ? 0 : 1;
}
