import { assembleAuthored } from '../scenario/check/assemble-authored.ts';
import { type Authored, type Diagnostic, reporter } from '../scenario/check/diagnostic.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { endingOf } from '../scenario/where.ts';
import type { Report } from '../scoring/report.ts';
import { stageFor } from '../session/play-stage.ts';
import { type PlayedAlone, playAlone } from './play-alone.ts';
import type { Profile } from '../scenario/vocabulary.ts';

const SEEDS = [1, 2];
/** What the best agent must reach and the worst may not pass, out of 100. */
const BEST = 95;
const WORST = 20;

/** A run by its score, the lowest first. */
const runs = (scenario: Scenario, profile: Profile): readonly PlayedAlone[] =>
  SEEDS.map((seed) => playAlone(stageFor(scenario), profile, { level: 'assisted', seed })).sort(
    (one, other) => one.report.total - other.report.total,
  );

const short = (points: number): number => Math.round(points * 10) / 10;

/** Where the points went, the dearest check first: `told −4.7, confirm −4`. A cap shows what it leaves. */
function lostIn({ criteria, caps }: Report): string {
  const lost = criteria
    .filter(({ rated }) => rated)
    .flatMap(({ checks }) =>
      checks.map((check) => ({ ...check, gap: check.possible - check.earned })),
    )
    .filter(({ gap }) => gap > 0)
    .sort((one, other) => other.gap - one.gap);
  return [
    ...caps.map(({ id, total }) => `${id} ≤ ${total}`),
    ...lost.map(({ id, gap }) => `${id} −${short(gap)}`),
  ].join(', ');
}

function checkIn(scenario: Scenario): readonly Diagnostic[] {
  const { script, locale, persona } = scenario;
  const report = reporter(`${script.id}/${locale}.yaml`);
  const who = `${persona.id}, ${locale}`;
  const best = runs(scenario, 'exemplary');
  const isGood = ({ state }: PlayedAlone): boolean =>
    script.endings.some(({ id, good }) => good && id === endingOf(state.snapshot));
  const low = best.slice(0, 1).filter((run) => run.report.total < BEST);
  const sad = best.filter((run) => !isGood(run)).slice(0, 1);
  const high = runs(scenario, 'rude')
    .slice(-1)
    .filter((run) => run.report.total > WORST);
  return [
    ...low.map((run) =>
      report(
        'perfect-run-falls-short',
        ['replies'],
        `${run.report.total} (${who}): ${lostIn(run.report)}`,
      ),
    ),
    ...sad.map(({ state }) =>
      report('perfect-run-ends-badly', ['replies'], `${endingOf(state.snapshot) ?? ''} (${who})`),
    ),
    ...high.map((run) => report('rude-run-scores', ['replies'], `${run.report.total} (${who})`)),
  ];
}

/**
 * Lets scripted agents search the machine for the best and the worst way through: the exemplary one must reach a good
 * ending with nearly all points, the rude one must fail. Only for scenarios without other errors.
 */
export const checkBalance = (authored: Authored): readonly Diagnostic[] =>
  Object.keys(authored.strings).flatMap((locale) => {
    const scenario = assembleAuthored(authored, locale, authored.script.personas[0] ?? '');
    return scenario === undefined ? [] : checkIn(scenario);
  });
