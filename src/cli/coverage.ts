import { type AuthoredLibrary, readLibrary } from '../adapters/content/authored-library.ts';
import {
  type Coverage,
  covered,
  type Left,
  NOTHING_COVERED,
  uncovered,
} from '../core/agents/coverage.ts';
import { playAlone, playInManner } from '../core/agents/play-alone.ts';
import { WANDERER } from '../core/agents/profiles.ts';
import { loadLanguages } from '../core/language/languages.ts';
import { checkPlay } from '../core/plays/check-play.ts';
import { runPlay } from '../core/plays/run-play.ts';
import { assembleAuthored } from '../core/scenario/check/assemble-authored.ts';
import type { Authored } from '../core/scenario/check/diagnostic.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import { LEVELS, PROFILES } from '../core/scenario/vocabulary.ts';
import { stageFor } from '../core/session/play-stage.ts';
import { diagnosticLine, OWED_LANGUAGES, playMistakesIn } from './mistakes.ts';
import { soundScenarios } from './sound-scenarios.ts';

const SEEDS = 2;
const WANDERINGS = 30;
const SHOWN = 12;

function assemble(authored: Authored, locale: string, persona: string): Scenario {
  const scenario = assembleAuthored(authored, locale, persona);
  if (scenario === undefined) throw new Error(`${authored.script.id} ${locale} ${persona}`);
  return scenario;
}

/** What all scripted agents come to, with every customer at every level. */
function byAgents(authored: Authored, locale: string): Coverage {
  let seen: Coverage = NOTHING_COVERED;
  for (const persona of authored.script.personas) {
    const stage = stageFor(assemble(authored, locale, persona));
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

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

const share = ({ all, missing }: Left): string =>
  `${(((all - missing.length) / Math.max(1, all)) * 100).toFixed(0).padStart(3)} % of ${all}`;

/** What agents and play-throughs come to in one language. A play that does not fit its scenario is not played. */
function coveredIn(authored: Authored, locale: string, { plays }: AuthoredLibrary) {
  const own = plays
    .filter(({ scenario, play }) => scenario === authored.script.id && play.locale === locale)
    .filter(({ play, file }) => checkPlay(authored, play, file).length === 0);
  const seen = own.reduce(
    (before, { play }) =>
      covered(before, runPlay(stageFor(assemble(authored, locale, play.persona)), play).state),
    byAgents(authored, locale),
  );
  return uncovered(assemble(authored, locale, authored.script.personas[0] ?? ''), seen);
}

/**
 * Prints which beats, lines and wordings plays and scripted agents come to, scenario by scenario, and names some that
 * are left. Half-written scenarios are left out. Returns 1 when none is left.
 */
export async function run([wanted]: readonly string[]): Promise<number> {
  await loadLanguages();
  const library = readLibrary('scenarios');
  const { scenarios, words } = soundScenarios(library, wanted);
  for (const line of words) print(line);
  for (const authored of scenarios) {
    for (const one of playMistakesIn(library, authored)) print(diagnosticLine(library, one));
    for (const locale of OWED_LANGUAGES) {
      const { beats, lines, wordings } = coveredIn(authored, locale, library);
      print(
        `${authored.script.id.padEnd(22)} ${locale.padEnd(6)} beats ${share(beats)}, lines ${share(lines)}, wordings ${share(wordings)}`,
      );
      const some = [...beats.missing, ...lines.missing].slice(0, SHOWN);
      if (some.length > 0) print(`  left: ${some.join(', ')}`);
    }
  }
  return scenarios.length > 0 ? 0 : 1;
}
