import { bandOf, patienceChange } from '../../../core/scenario/patience.ts';
import type { Scored } from '../load-report.ts';

/** A point of the patience curve with what happened there. */
export interface Moment {
  /** Place on the curve; 0 is the start, before anything was said. */
  readonly index: number;
  /** Index into the session's turns; nothing for the start. */
  readonly turn: number | undefined;
  /** The how-maniest sentence of the agent; 0 for what was not a sentence. */
  readonly sentence: number;
  /** 0–100. */
  readonly patience: number;
  /** Change against the point before. */
  readonly by: number;
  readonly mood: ReturnType<typeof bandOf>;
  /** Number of the turning point, if it is one. */
  readonly turningPoint: number | undefined;
}

/** The curve from the customer's first mood on. */
export function momentsOf({ scenario, state, report }: Scored): readonly Moment[] {
  const start = scenario.persona['start-patience'];
  const points = [{ turn: undefined, patience: start }, ...report.curve];
  let sentences = 0;
  return points.map(({ turn, patience }, index) => {
    const isSentence = turn !== undefined && state.turns[turn]?.by === 'agent';
    if (isSentence) sentences += 1;
    const found = report.turningPoints.findIndex((point) => point.turn === turn);
    return {
      index,
      turn,
      sentence: isSentence ? sentences : 0,
      patience,
      by: patienceChange(points[index - 1]?.patience ?? patience, patience),
      mood: bandOf(patience),
      turningPoint: found === -1 ? undefined : found + 1,
    };
  });
}
