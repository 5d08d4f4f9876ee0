import { countSeats, type Round, type SeatCounts } from './round.ts';

/** One row of the matrix. */
export interface PersonCoverage {
  readonly name: string;
  /** Over all scenarios. */
  readonly seats: SeatCounts;
  /** One entry for each of the matrix's scenarios, in their order, also where the person had no part. */
  readonly scenarios: readonly SeatCounts[];
}

/** Who has been what in which scenario. */
export interface Coverage {
  /** In the order they were first played. */
  readonly scenarios: readonly string[];
  /** In the group's order; people who left the group are not in it. */
  readonly people: readonly PersonCoverage[];
}

/** Counts for each person of the group × seat, and × seat × scenario; a name given twice counts once. */
export function coverageOf(rounds: readonly Round[], group: readonly string[]): Coverage {
  const played = [...rounds].sort((a, b) => a.at - b.at).map(({ scenario }) => scenario);
  const scenarios = [...new Set(played)];
  const people = [...new Set(group)].map((name) => ({
    name,
    seats: countSeats(rounds, name),
    scenarios: scenarios.map((scenario) =>
      countSeats(
        rounds.filter((round) => round.scenario === scenario),
        name,
      ),
    ),
  }));
  return { scenarios, people };
}
