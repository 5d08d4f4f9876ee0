import { countSeats, type Seat, type Seating } from './round.ts';
import { type PlayedRound, suggestSeats } from './suggest-seats.ts';

const seatsFor = (group: readonly string[]): readonly Seat[] =>
  new Set(group).size > 2 ? ['agent', 'customer', 'observer'] : ['agent', 'customer'];

function hasGoneRound(rounds: readonly PlayedRound[], group: readonly string[]): boolean {
  return group.every((name) => {
    const counts = countSeats(rounds, name);
    return seatsFor(group).every((seat) => counts[seat] > 0);
  });
}

/**
 * The rounds still needed until everybody in the group has been everything (a group of two has no
 * observer), in order: n rounds for n people who start afresh, none when all is done. Empty for fewer
 * than two people.
 */
export function planRotation(
  rounds: readonly PlayedRound[],
  group: readonly string[],
): readonly Seating[] {
  const plan: Seating[] = [];
  const played = [...rounds];
  let at = rounds.reduce((latest, round) => Math.max(latest, round.at), 0);
  // Ends: each round goes to who is behind, so all draw level, and from there n rounds are a full turn.
  while (!hasGoneRound(played, group)) {
    const seats = suggestSeats(played, group);
    if (seats === undefined) break;
    at += 1;
    plan.push(seats);
    played.push({ at, seats });
  }
  return plan;
}
