import type { ScoredRun } from '../../../core/debrief/compare-figures.ts';

/** Patience after one sentence of the agent; sentence 0 is the start. */
export interface CurvePlace {
  readonly sentence: number;
  /** 0–100. */
  readonly patience: number;
}

/** The curve by the agent's sentences, so that two talks of different length share one scale. */
export function curvePoints({ scenario, state, report }: ScoredRun): readonly CurvePlace[] {
  const points: CurvePlace[] = [{ sentence: 0, patience: scenario.persona['start-patience'] }];
  let sentence = 0;
  for (const { turn, patience } of report.curve) {
    const isSentence = state.turns[turn]?.by === 'agent';
    if (isSentence) sentence += 1;
    // What happens on the line between two sentences belongs to the one before.
    if (isSentence) points.push({ sentence, patience });
    else points[points.length - 1] = { sentence, patience };
  }
  return points;
}
