import type { Scenario } from '../../core/scenario/scenario.ts';
import { findBeat } from '../../core/scenario/where.ts';

/** A place of the talk as a teacher would name it. */
export interface BeatWords {
  /** Name of the stage; empty for the first words. */
  readonly stage: string;
  /** What the customer says there, in the mood most talks are in; empty for the first words. */
  readonly line: string;
}

/** Most customers are uneasy most of the time. */
const MOODS = ['uneasy', 'any', 'calm', 'angry', 'furious'] as const;

/** Beats have no names: what the customer says there names them best. */
export function beatWords({ script, strings }: Scenario, ref: string): BeatWords {
  const [stage = ''] = ref.split('.');
  const lines = strings.lines[findBeat(script, ref)?.line ?? ''] ?? {};
  const [said = ''] = MOODS.flatMap((mood) => lines[mood] ?? []);
  return { stage: strings.stages[stage] ?? stage, line: said };
}
