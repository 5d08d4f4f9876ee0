import { type LiveGroup, liveGroup } from '../../../core/lesson/live-group.ts';
import { type JoinedRoom, joinRoom } from '../../../core/room/join-room.ts';
import type { Rooms } from '../../../core/room/room-channel.ts';
import type { ScenarioSource } from '../../../core/scenario/scenario-source.ts';

interface Following {
  readonly rooms: Rooms;
  readonly scenarios: ScenarioSource;
  readonly now: () => number;
  readonly onChange: (live: LiveRooms) => void;
}

/** The rooms of this browser as they are. */
export interface LiveRooms {
  readonly groups: readonly LiveGroup[];
  /** Rooms this version cannot fold. */
  readonly unreadable: number;
}

interface Followed {
  readonly joined: JoinedRoom;
  present: ReadonlySet<string>;
  readonly stop: () => void;
}

/** Looked for this often, in milliseconds: a group may open a room at any time. */
const LOOK_EVERY = 3000;
/** Two lessons long: a room nobody has touched since then belongs to another class. */
const RECENT = 3 * 60 * 60 * 1000;
/** Never posted under: the board only looks. */
const NOBODY = 'board';

/** Follows all rooms of this browser that were played in lately; returns what ends it. */
export function followRooms({ rooms, scenarios, now, onChange }: Following): () => void {
  const followed = new Map<string, Followed>();
  let isOver = false;
  const show = (): void => {
    if (isOver) return;
    const all = [...followed].map(([room, one]) => ({ room, view: one.joined.view(), one }));
    onChange({
      groups: all.flatMap(({ room, view, one }) => liveGroup(room, view, one.present) ?? []),
      unreadable: all.filter(({ view }) => view.problem !== undefined).length,
    });
  };
  const follow = (room: string): void => {
    const channel = rooms.open(room);
    const joined = joinRoom({ channel, scenarios, who: NOBODY, now });
    const stopListening = joined.subscribe(show);
    const one: Followed = {
      joined,
      present: new Set(),
      stop: () => {
        stopListening();
        stopWatching();
        joined.leave();
      },
    };
    const stopWatching = channel.presence.watch((present) => {
      one.present = present;
      show();
    });
    followed.set(room, one);
  };
  const look = async (): Promise<void> => {
    const list = await rooms.list();
    if (isOver || !list.ok) return;
    const recent = list.value.filter(({ lastAt }) => lastAt > now() - RECENT);
    for (const { room } of recent) if (!followed.has(room)) follow(room);
    for (const [room, one] of followed)
      if (!recent.some((other) => other.room === room)) {
        one.stop();
        followed.delete(room);
      }
    show();
  };
  void look();
  const timer = setInterval(() => void look(), LOOK_EVERY);
  return () => {
    isOver = true;
    clearInterval(timer);
    for (const { stop } of followed.values()) stop();
  };
}
