import { useCallback } from 'react';
import type { RoomState } from '../../../core/room/fold-room.ts';
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

/**
 * Who could sit where: as was said when the room was opened, else the next turn of the group that played last; nothing
 * before a first round with names.
 */
export function useProposal(
  sessionLog: SessionLog,
  { opened, sitters }: RoomState,
): Readonly<Partial<Record<Seat, string>>> {
  const [task] = useTask(useCallback(() => loadRounds(sessionLog), [sessionLog]));
  const rounds = task.state === 'failed' ? [] : (task.value ?? []);
  const last = rounds.at(-1);
  const next = last === undefined ? undefined : suggestSeats(rounds, groupOf(last));
  const seats = opened?.names ?? next;
  if (seats === undefined) return {};
  const { agent, customer, observers } = seats;
  const proposed = Object.entries({ agent, customer, observer: observers[0] });
  // Whoever sits somewhere is not expected elsewhere.
  const isFree = (name: string | undefined) => !sitters.some((sitter) => sitter.name === name);
  return Object.fromEntries(proposed.filter(([, name]) => isFree(name)));
}
