import { useEffect, useState } from 'react';
import type { LessonPorts } from '../lesson-ports.ts';
import type { BoardPorts } from './board-ports.ts';
import { followRooms, type LiveRooms } from './follow-rooms.ts';

type Ports = Pick<LessonPorts, 'scenarios' | 'now'> & Pick<BoardPorts, 'rooms'>;

const NONE: LiveRooms = { groups: [], unreadable: 0 };

/** What goes on in the rooms of this browser, as it happens. */
export function useLiveRooms({ rooms, scenarios, now }: Ports): LiveRooms {
  const [live, setLive] = useState<LiveRooms>(NONE);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isOver = false;
    rooms()
      .then((opened) => {
        if (!isOver) stop = followRooms({ rooms: opened, scenarios, now, onChange: setLive });
      })
      // Without rooms the board still shows what was handed in.
      .catch(() => undefined);
    return () => {
      isOver = true;
      stop?.();
    };
  }, [rooms, scenarios, now]);
  return live;
}
