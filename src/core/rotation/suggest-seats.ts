import {
  countSeats,
  type Round,
  satIn,
  type Seat,
  type SeatCounts,
  type Seating,
} from './round.ts';

/** What the suggestion looks at: the scenario does not matter to it. */
export type PlayedRound = Omit<Round, 'scenario'>;

/** Where somebody stands in the rotation. */
interface Standing {
  readonly name: string;
  /** Place in the group, the last tie-break. */
  readonly place: number;
  readonly counts: SeatCounts;
  /** When they last had each of the two played seats; −∞ for never, which has waited longest. */
  readonly last: { readonly agent: number; readonly customer: number };
}

interface Pair {
  readonly agent: Standing;
  readonly customer: Standing;
}

function lastTime(rounds: readonly PlayedRound[], seat: Seat, name: string): number {
  return rounds
    .filter(({ seats }) => satIn(seats, seat, name))
    .reduce((latest, { at }) => Math.max(latest, at), -Infinity);
}

const standingsIn = (rounds: readonly PlayedRound[], group: readonly string[]): Standing[] =>
  [...new Set(group)].map((name, place) => ({
    name,
    place,
    counts: countSeats(rounds, name),
    last: {
      agent: lastTime(rounds, 'agent', name),
      customer: lastTime(rounds, 'customer', name),
    },
  }));

/** Those whose turn a seat would be once `taken` has had it. */
function neediest(all: readonly Standing[], seat: Seat, taken: Standing): readonly Standing[] {
  const after = (one: Standing): number => one.counts[seat] + (one === taken ? 1 : 0);
  const fewest = Math.min(...all.map(after));
  return all.filter((one) => after(one) === fewest);
}

/**
 * Whether this choice leaves one person alone due for both seats. Nobody can play both, so somebody
 * else would get a seat twice first. It is the only way the rotation can get stuck.
 */
function leavesOneForBoth(all: readonly Standing[], { agent, customer }: Pair): boolean {
  const agents = neediest(all, 'agent', agent);
  const customers = neediest(all, 'customer', customer);
  return agents.length === 1 && customers.length === 1 && agents[0] === customers[0];
}

const lastPlayed = ({ last }: Standing): number => Math.max(last.agent, last.customer);

/** Reasons for a pair, weightiest first; smaller is better. The places in the group decide at last, so no two tie. */
function reasonsFor(all: readonly Standing[], pair: Pair): readonly number[] {
  const { agent, customer } = pair;
  return [
    agent.counts.agent + customer.counts.customer,
    leavesOneForBoth(all, pair) ? 1 : 0,
    -(agent.counts.observer + customer.counts.observer),
    agent.last.agent,
    customer.last.customer,
    lastPlayed(agent),
    lastPlayed(customer),
    agent.place,
    customer.place,
  ];
}

function isBetter(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((reason, place) => reason !== other[place]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}

function bestPair(all: readonly Standing[]): Pair | undefined {
  const pairs = all.flatMap((agent) =>
    all.filter((other) => other !== agent).map((customer) => ({ agent, customer })),
  );
  return pairs
    .map((pair) => ({ pair, reasons: reasonsFor(all, pair) }))
    .reduce<{ pair: Pair; reasons: readonly number[] } | undefined>(
      (best, next) => (best && !isBetter(next.reasons, best.reasons) ? best : next),
      undefined,
    )?.pair;
}

/**
 * Who should sit where next: the two who are behind as agent and as customer play, everybody else
 * observes (nobody in a group of two). From a fresh start everybody has been agent and customer once
 * before anybody is twice; the observers' seats go round as evenly as that allows, and ties go to who
 * has waited longest, then to the group's order. No chance: the same rounds give the same seats.
 *
 * Names outside the group do not count; somebody new plays until they have caught up. `undefined` for
 * fewer than two people.
 */
export function suggestSeats(
  rounds: readonly PlayedRound[],
  group: readonly string[],
): Seating | undefined {
  const all = standingsIn(rounds, group);
  const pair = bestPair(all);
  if (pair === undefined) return undefined;
  const { agent, customer } = pair;
  const observers = all.filter((one) => one !== agent && one !== customer);
  return {
    agent: agent.name,
    customer: customer.name,
    observers: observers.map(({ name }) => name),
  };
}
