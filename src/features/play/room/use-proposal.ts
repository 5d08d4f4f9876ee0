import { useCallback } from 'react';
import type { Seat } from '../../../core/room/room-slot.ts';
import { suggestSeats } from '../../../core/rotation/suggest-seats.ts';
import type { Round } from '../../../core/rotation/round.ts';
import type { SessionLog } from '../../../core/session/session-log.ts';
import { useTask } from '../../../ui/use-task.ts';

/** The rounds played here in which somebody gave names, oldest first. */
export async function loadRounds(sessionLog: SessionLog): Promise<readonly Round[]> {
  const list = await sessionLog.list();
  if (!list.ok) return [];
  const rounds = list.value.sessions.flatMap(({ started }): Round[] => {
    const { names, at, scenario } = started;
    if (names === undefined) return [];
    const { agent, customer, observers } = names;
    const seats = { ...(agent && { agent }), ...(customer && { customer }), observers };
    return [{ at, scenario, seats }];
  });
  return rounds.sort((one, other) => one.at - other.at);
}

/** Everybody who took part in a round. */
const groupOf = ({ seats: { agent, customer, observers } }: Round): readonly string[] => [
  ...new Set([agent, customer, ...observers].filter((name) => name !== undefined)),
];

/** Who could sit where next, for the group that played last; nothing before a first round with names. */
export function useProposal(sessionLog: SessionLog): Readonly<Partial<Record<Seat, string>>> {
  const [task] = useTask(useCallback(() => loadRounds(sessionLog), [sessionLog]));
  const rounds = task.state === 'failed' ? [] : (task.value ?? []);
  const last = rounds.at(-1);
  const seats = last === undefined ? undefined : suggestSeats(rounds, groupOf(last));
  if (seats === undefined) return {};
  const [observer] = seats.observers;
  return {
    agent: seats.agent,
    customer: seats.customer,
    ...(observer !== undefined && { observer }),
  };
}
