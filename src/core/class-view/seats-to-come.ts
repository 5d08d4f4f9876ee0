import type { GradeRow } from '../classroom/grade/grade-row.ts';
import { SEATS, type Seat } from '../rotation/round.ts';

export interface SeatOfClass {
  readonly seat: Seat;
  /** Ids of those who have sat there, and of those who have not yet. */
  readonly had: readonly string[];
  readonly waiting: readonly string[];
}

/** Who has not yet sat where, for the seats the assignment asks for. */
export const seatsToCome = (
  rows: readonly GradeRow[],
  wanted: readonly Seat[],
): readonly SeatOfClass[] =>
  SEATS.filter((seat) => wanted.includes(seat)).map((seat) => ({
    seat,
    had: rows.filter(({ seats }) => seats[seat] > 0).map(({ student }) => student.id),
    waiting: rows.filter(({ seats }) => seats[seat] === 0).map(({ student }) => student.id),
  }));
