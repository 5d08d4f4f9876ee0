export const SEATS = ['agent', 'customer', 'observer'] as const;
export type Seat = (typeof SEATS)[number];

/** Who sat where; a seat the machine took, or nobody, is absent. */
export interface Seats {
  readonly agent?: string;
  readonly customer?: string;
  readonly observers: readonly string[];
}

/** One play-through as far as the rotation cares. */
export interface Round {
  /** Milliseconds since 1970; the order of rounds is taken from it, not from the list. */
  readonly at: number;
  readonly scenario: string;
  readonly seats: Seats;
}

/** Seats for a round to come: all of them taken by people. */
export interface Seating extends Seats {
  readonly agent: string;
  readonly customer: string;
}

export type SeatCounts = Readonly<Record<Seat, number>>;

export function satIn(seats: Seats, seat: Seat, name: string): boolean {
  return seat === 'observer' ? seats.observers.includes(name) : seats[seat] === name;
}

/** How often somebody had each seat. */
export function countSeats(rounds: readonly Pick<Round, 'seats'>[], name: string): SeatCounts {
  const count = (seat: Seat): number =>
    rounds.filter(({ seats }) => satIn(seats, seat, name)).length;
  return { agent: count('agent'), customer: count('customer'), observer: count('observer') };
}
