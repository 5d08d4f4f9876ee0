import { useActorRef, useSelector } from '@xstate/react';
import { useEffect, useMemo } from 'react';
import type { JoinedRoom } from '../../../core/room/join-room.ts';
import { roomSessionLog } from '../../../core/room/room-session-log.ts';
import { CallScreen } from '../call/call-screen.tsx';
import { Ringing } from '../call/ringing.tsx';
import { playMachine } from '../machine/play-machine.ts';
import { SavingNotice } from '../saving/saving-notice.tsx';
import { CustomerSeat } from '../seats/customer-seat.tsx';
import type { RoomPorts } from './room-ports.ts';

interface RoomCallProps {
  readonly joined: JoinedRoom;
  readonly session: string;
  readonly seat: 'agent' | 'customer';
  readonly ports: RoomPorts;
}

/** The call as agent and customer play it in a room: the same process as alone, over the room's log. */
export function RoomCall({ joined, session, seat, ports }: RoomCallProps) {
  const { drafts, scenarios, now, settings } = ports;
  const sessionLog = useMemo(() => roomSessionLog(joined), [joined]);
  const { waiting } = settings;
  const actor = useActorRef(playMachine, {
    input: { session, sessionLog, drafts, scenarios, now, waiting },
  });
  const call = useSelector(actor, ({ context }) => context.call);
  const rings = useSelector(actor, ({ context }) => context.rings);
  useEffect(() => {
    const follow = () => {
      const state = joined.view().room.session;
      if (state !== undefined) actor.send({ type: 'FOLLOW', state });
    };
    return joined.subscribe(follow);
  }, [joined, actor]);
  if (call === undefined) return null;
  if (seat === 'customer') return <CustomerSeat {...{ actor, call, now }} />;
  if (call.state.phase === 'ringing')
    return (
      <Ringing
        {...{ call, rings }}
        isTimed={waiting === 'natural'}
        onPickUp={() => actor.send({ type: 'DO', command: { type: 'pick-up', rings } })}
        notice={<SavingNotice actor={actor} />}
      />
    );
  const coach = call.state.started.task?.coach ?? settings.coach;
  return <CallScreen {...{ actor, call, now, coach }} />;
}
