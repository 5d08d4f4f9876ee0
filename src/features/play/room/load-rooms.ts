import type { RoomSummary } from '../../../core/room/room-channel.ts';
import type { SeatNames, SessionStarted } from '../../../core/session/session-event.ts';
import type { RoomPorts } from './room-ports.ts';

/** A room as somebody finds it again: what was played there, and by whom. */
export interface ListedRoom extends RoomSummary {
  readonly title: string;
  /** Names of those who played, else of those who were expected. */
  readonly people: readonly string[];
}

const peopleIn = ({ agent, customer, observers }: SeatNames): readonly string[] =>
  [agent, customer, ...observers].filter((name) => name !== undefined);

async function loadTalks(
  sessionLog: RoomPorts['sessionLog'],
): Promise<ReadonlyMap<string | undefined, SessionStarted>> {
  const list = await sessionLog.list();
  const talks = list.ok ? list.value.sessions : [];
  return new Map(talks.map(({ started }) => [started.room, started]));
}

/** The rooms of this device, the latest first. */
export async function loadRooms(
  { rooms, scenarios, sessionLog }: Pick<RoomPorts, 'rooms' | 'scenarios' | 'sessionLog'>,
  locale: string,
): Promise<readonly ListedRoom[]> {
  const [list, cards, talks] = await Promise.all([
    rooms.list(),
    scenarios.cards(locale),
    loadTalks(sessionLog),
  ]);
  if (!list.ok) throw new Error(list.error);
  return list.value
    .map((room) => {
      const { entry } = room.opened;
      const opened = entry.type === 'room.opened' ? entry : undefined;
      const names = talks.get(room.room)?.names ?? opened?.names;
      const card = cards.find(({ id }) => id === opened?.scenario);
      return {
        ...room,
        title: card?.title ?? opened?.scenario ?? '',
        people: names === undefined ? [] : peopleIn(names),
      };
    })
    .sort((one, other) => other.lastAt - one.lastAt);
}
