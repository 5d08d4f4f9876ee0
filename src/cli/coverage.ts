import { readLibrary } from '../adapters/content/authored-library.ts';
import { builtInScenarios } from '../adapters/content/built-in-scenarios.ts';
import {
  type Coverage,
  covered,
  type Left,
  NOTHING_COVERED,
  uncovered,
} from '../core/agents/coverage.ts';
import { playAlone, playInManner } from '../core/agents/play-alone.ts';
import { WANDERER } from '../core/agents/profiles.ts';
import { runPlay } from '../core/plays/run-play.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import { LEVELS, PROFILES } from '../core/scenario/vocabulary.ts';
import { stageFor } from '../core/session/play-stage.ts';
import { OWED_LANGUAGES } from './check-scenarios.ts';

const SEEDS = 2;
const WANDERINGS = 30;
const SHOWN = 12;

async function load(id: string, locale: string, persona: string): Promise<Scenario> {
  const loaded = await builtInScenarios.load(id, locale, persona);
  if (!loaded.ok) throw new Error(`${id} ${locale} ${persona}: ${loaded.error}`);
  return loaded.value;
}

/** What all scripted agents come to, with every customer at every level. */
async function byAgents(id: string, locale: string, personas: readonly string[]) {
  let seen: Coverage = NOTHING_COVERED;
  for (const persona of personas) {
    const stage = stageFor(await load(id, locale, persona));
    for (const profile of PROFILES)
      for (const level of LEVELS)
        for (let seed = 1; seed <= SEEDS; seed += 1)
          seen = covered(seen, playAlone(stage, profile, { level, seed }).state);
    for (const level of LEVELS)
      for (let seed = 1; seed <= WANDERINGS; seed += 1)
        seen = covered(seen, playInManner(stage, WANDERER, { level, seed }).state);
  }
  return seen;
}

const share = ({ all, missing }: Left): string =>
  `${(((all - missing.length) / Math.max(1, all)) * 100).toFixed(0).padStart(3)} % of ${all}`;

/** Prints which beats, lines and wordings plays and scripted agents come to, scenario by scenario. Names some that are left. */
export async function run([wanted]: readonly string[]): Promise<number> {
  const library = readLibrary('scenarios');
  for (const { script } of library.scenarios) {
    if (wanted !== undefined && script.id !== wanted) continue;
    for (const locale of OWED_LANGUAGES) {
      let seen = await byAgents(script.id, locale, script.personas);
      const plays = library.plays.filter((one) => one.scenario === script.id);
      for (const { play } of plays.filter((one) => one.play.locale === locale)) {
        const stage = stageFor(await load(script.id, locale, play.persona));
        seen = covered(seen, runPlay(stage, play).state);
      }
      const { beats, lines, wordings } = uncovered(
        await load(script.id, locale, script.personas[0] ?? ''),
        seen,
      );
      process.stdout.write(
        `${script.id.padEnd(22)} ${locale.padEnd(6)} beats ${share(beats)}, lines ${share(lines)}, wordings ${share(wordings)}\n`,
      );
      const some = [...beats.missing, ...lines.missing].slice(0, SHOWN);
      if (some.length > 0) process.stdout.write(`  left: ${some.join(', ')}\n`);
    }
  }
  return 0;
}
