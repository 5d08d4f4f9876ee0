import { builtInScenarios } from '../../src/adapters/content/built-in-scenarios.ts';
import { playAlone } from '../../src/core/agents/play-alone.ts';
import { machineOpinion } from '../../src/core/assessment/opinions.ts';
import { stageFor } from '../../src/core/session/play-stage.ts';
import type { Profile } from '../../src/core/scenario/vocabulary.ts';

/** A whole call of a real scenario, played by a scripted agent of this kind in Chinese. */
export async function scriptedCall(id: string, profile: Profile) {
  const loaded = await builtInScenarios.load(id, 'zh-CN', 'precise-accountant');
  if (!loaded.ok) throw new Error(loaded.error);
  const scenario = loaded.value;
  const played = playAlone(stageFor(scenario), profile, { level: 'real', seed: 7 });
  return { scenario, ...played, machine: machineOpinion(played.report) };
}
