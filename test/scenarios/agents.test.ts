import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/adapters/content/authored-library.ts';
import { builtInScenarios } from '../../src/adapters/content/built-in-scenarios.ts';
import { playAlone } from '../../src/core/agents/play-alone.ts';
import { PROFILES, type Profile } from '../../src/core/scenario/vocabulary.ts';
import { type PlayStage, stageFor } from '../../src/core/session/play-stage.ts';

const SEEDS = [1, 2, 3];
const scripts = readLibrary('scenarios').scenarios.map(({ script }) => script);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

async function stagesOf(id: string, personas: readonly string[]): Promise<readonly PlayStage[]> {
  const stages: PlayStage[] = [];
  for (const locale of ['zh-CN', 'en']) {
    for (const persona of personas.slice(0, 2)) {
      const loaded = await builtInScenarios.load(id, locale, persona);
      if (!loaded.ok) throw new Error(`${id} ${locale} ${persona}: ${loaded.error}`);
      stages.push(stageFor(loaded.value));
    }
  }
  return stages;
}

const meanOf = (stages: readonly PlayStage[], profile: Profile): number =>
  mean(
    stages.flatMap((stage) =>
      SEEDS.map((seed) => playAlone(stage, profile, { level: 'assisted', seed }).report.total),
    ),
  );

describe('scripted agents', () => {
  it.each(scripts)('are told apart by the score of $id', async ({ id, personas }) => {
    const stages = await stagesOf(id, personas);
    const means = Object.fromEntries(
      PROFILES.map((profile) => [profile, meanOf(stages, profile)]),
    ) as Record<Profile, number>;
    const order: readonly Profile[] = ['exemplary', 'by-the-book', 'novice', 'curt', 'rude'];
    const ranked = [...order].sort((one, other) => means[other] - means[one]);
    expect(ranked).toEqual(order);
    expect(means.exemplary).toBeGreaterThanOrEqual(95);
    expect(means.rude).toBeLessThanOrEqual(20);
    expect(means['over-promiser']).toBeLessThan(60);
  });

  it('play the same talk again from the same seed', async () => {
    const [stage] = await stagesOf('lost-cargo', ['precise-accountant']);
    if (stage === undefined) throw new Error('no stage');
    const talk = () => playAlone(stage, 'novice', { level: 'real', seed: 9 }).state.turns;
    expect(talk()).toEqual(talk());
  });
});
