import { useEffect, useState, useSyncExternalStore } from 'react';
import { EMPTY_ROOM } from '../../../core/room/fold-room.ts';
import { type JoinedRoom, joinRoom, type RoomView } from '../../../core/room/join-room.ts';
import { keepSession, keepSheets } from '../../../core/room/keep-room.ts';
import type { RoomPorts } from './room-ports.ts';

const NOWHERE: RoomView = {
  room: EMPTY_ROOM,
  stage: undefined,
  isCaughtUp: false,
  problem: undefined,
};

const silent = () => () => undefined;

/** This window's place in a room: follows it while the screen is there, and keeps a copy of what is played. */
export function useRoom(
  { rooms, scenarios, now, sessionLog, assessmentLog }: RoomPorts,
  room: string,
  who: string,
): { readonly joined: JoinedRoom | undefined; readonly view: RoomView } {
  const [joined, setJoined] = useState<JoinedRoom>();
  useEffect(() => {
    const fresh = joinRoom({ channel: rooms.open(room), scenarios, who, now });
    const stops = [keepSession(fresh, sessionLog), keepSheets(fresh, assessmentLog)];
    const arrive = fresh.subscribe(() => setJoined(fresh));
    return () => {
      for (const stop of [...stops, arrive]) stop();
      fresh.leave();
    };
  }, [rooms, scenarios, sessionLog, assessmentLog, now, room, who]);
  const view = useSyncExternalStore(joined?.subscribe ?? silent, joined?.view ?? (() => NOWHERE));
  return { joined, view };
}

/** Who is in the room right now, nothing until it is known; says so for this window while it sits somewhere. */
export function usePresence(
  { rooms }: Pick<RoomPorts, 'rooms'>,
  room: string,
  who: string | undefined,
): ReadonlySet<string> | undefined {
  const [present, setPresent] = useState<ReadonlySet<string>>();
  useEffect(() => {
    const channel = rooms.open(room);
    const stopWatching = channel.presence.watch(setPresent);
    const stopAnnouncing = who === undefined ? undefined : channel.presence.announce(who);
    return () => {
      stopWatching();
      stopAnnouncing?.();
      channel.close();
    };
  }, [rooms, room, who]);
  return present;
}
