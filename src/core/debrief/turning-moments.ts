import type { Report, TurningPoint } from '../scoring/report.ts';
import type { SessionState, Turn } from '../session/session-state.ts';

type CustomerTurn = Extract<Turn, { by: 'customer' }>;

/** A turn of the customer's mood with the words around it. */
export interface TurningMoment {
  /** Change of patience, on its scale of 0 to 100. */
  readonly by: number;
  /** Patience afterwards. */
  readonly patience: number;
  /** What the customer had said. */
  readonly before: CustomerTurn | undefined;
  /** What the agent said, or what happened on the line. */
  readonly turn: Exclude<Turn, { by: 'customer' }>;
  /** What the customer made of it. */
  readonly after: CustomerTurn | undefined;
}

const isCustomer = (turn: Turn | undefined): turn is CustomerTurn => turn?.by === 'customer';

function momentAt(turns: readonly Turn[], point: TurningPoint): readonly TurningMoment[] {
  const turn = turns[point.turn];
  if (turn === undefined || isCustomer(turn)) return [];
  const next = turns.slice(point.turn + 1).find((one) => one.by !== 'line');
  return [
    {
      by: point.by,
      patience: turn.patience,
      before: turns.slice(0, point.turn).findLast(isCustomer),
      turn,
      after: isCustomer(next) ? next : undefined,
    },
  ];
}

/** The turning points of the patience curve, in the order they happened. */
export const turningMoments = (
  { turningPoints }: Pick<Report, 'turningPoints'>,
  { turns }: Pick<SessionState, 'turns'>,
): readonly TurningMoment[] => turningPoints.flatMap((point) => momentAt(turns, point));

/**
 * Number of the event to try again from: right before the agent did what cost most patience. Nothing where patience
 * never fell to speak of.
 */
export function worstMoment(moments: readonly TurningMoment[]): TurningMoment | undefined {
  return moments
    .filter(({ by }) => by < 0)
    .reduce<TurningMoment | undefined>(
      (worst, one) => (worst === undefined || one.by < worst.by ? one : worst),
      undefined,
    );
}
