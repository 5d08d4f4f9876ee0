import { patienceChange } from '../scenario/patience.ts';
import type { SessionState } from '../session/session-state.ts';
import type { CurvePoint, TurningPoint } from './report.ts';

/** Smallest change of patience in one sentence that counts as a turning point, on the scale of 0 to 100. */
const TURN = 6;
const MOST = 5;

/** Patience after everything that happened. */
export function patienceCurve({ turns }: SessionState): readonly CurvePoint[] {
  return turns
    .map((turn, index) => ({ turn: index, patience: turn.patience, by: turn.by }))
    .filter(({ by }) => by !== 'customer')
    .map(({ turn, patience }) => ({ turn, patience }));
}

/** The largest falls and rises, in the order they happened. */
export function findTurningPoints(curve: readonly CurvePoint[]): readonly TurningPoint[] {
  return curve
    .map(({ turn, patience }, index) => ({
      turn,
      by: patienceChange(curve[index - 1]?.patience ?? patience, patience),
    }))
    .filter(({ by }) => Math.abs(by) >= TURN)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .slice(0, MOST)
    .sort((a, b) => a.turn - b.turn);
}
