import { use, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sitterOf, type Sitter } from '../../../core/room/fold-room.ts';
import type { Sheet } from '../../../core/assessment/assessment-log.ts';
import type { JoinedRoom, RoomView } from '../../../core/room/join-room.ts';
import type { Entry } from '../../../core/room/room-slot.ts';
import { createSession } from '../../../core/session/play-stage.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { DeadEnd } from '../../../ui/dead-end.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { ObserverSeat } from '../seats/observer-seat.tsx';
import styles from './around.module.css';
import { Around } from './around.tsx';
import { Lobby } from './lobby.tsx';
import type { LobbyWays } from './lobby-ways.ts';
import { RoomCall } from './room-call.tsx';
import { RoomList } from './room-list.tsx';
import type { RoomPorts } from './room-ports.ts';
import { useProposal } from './use-proposal.ts';
import { usePresence, useRoom } from './use-room.ts';

interface RoomScreenProps extends Omit<RoomPorts, 'rooms'> {
  readonly rooms: () => Promise<RoomPorts['rooms']>;
  readonly room?: string;
  readonly who?: string;
}

/** The first fact of the room's session, with the names of those who sit in it. */
function sessionFor({ room, stage }: RoomView, id: string, ports: RoomPorts): Entry | undefined {
  const { opened, sitters } = room;
  if (opened === undefined || stage === undefined) return undefined;
  const nameIn = (seat: Sitter['seat']) => sitters.find((one) => one.seat === seat)?.name;
  const [agent, customer] = [nameIn('agent'), nameIn('customer')];
  const observers = sitters.filter(({ seat }) => seat === 'observer').map(({ name }) => name);
  const event = createSession({
    scenario: stage.scenario,
    session: ports.newId(),
    level: opened.level,
    seed: ports.newSeed(),
    at: ports.now(),
    room: id,
    task: opened.task,
    ...(opened.agent !== undefined && { agent: opened.agent }),
    ...(customer !== undefined && { customer: 'person' as const }),
    names: { ...(agent && { agent }), ...(customer && { customer }), observers },
  });
  return { type: 'session.grew', event };
}

interface InsideProps {
  readonly room: string;
  readonly who: string;
  readonly joined: JoinedRoom;
  readonly view: RoomView;
  readonly ports: RoomPorts;
}

/** A window in a room: its seat once the talk has begun, the way in before. */
function Inside({ room, who, joined, view, ports }: InsideProps) {
  const me = sitterOf(view.room, who);
  const present = usePresence(ports, room, me?.who);
  const proposed = useProposal(ports.sessionLog, view.room);
  const [failed, setFailed] = useState(false);
  const { session } = view.room;
  const post = async (entry: Entry | undefined): Promise<void> => {
    if (entry === undefined) return;
    const posted = await joined.post(entry);
    setFailed(!posted.ok);
    // From now on the address tells whose window this is: a reload comes back to the seat.
    if (posted.ok && posted.value === 'accepted') ports.go({ name: 'room', room, who });
  };
  const onHandIn = useCallback(
    (sheet: Sheet) => {
      const before = joined.view().room.sheets.find((one) => one.who === who);
      // A reload finds the sheet handed in already.
      if (before?.sheet.length !== sheet.length)
        void joined.post({ type: 'sheet.handed-in', sheet: [...sheet] });
    },
    [joined, who],
  );
  const ways: LobbyWays = {
    sit: (seat, name) => void post({ type: 'seat.taken', seat, name }),
    takeOver: ({ who: from }, name) => void post({ type: 'seat.taken-over', from, name }),
    leave: () => void post({ type: 'seat.left' }),
    begin: () => void post(sessionFor(view, room, ports)),
  };
  if (session === undefined || view.stage === undefined || me === undefined)
    return <Lobby {...{ room, view, present, me, proposed, ways, failed }} />;
  const { stage } = view;
  const call = { stage, state: session };
  return (
    <div className={styles.room}>
      <Around {...{ room, view, present, me, joined, ports }} />
      {me.seat === 'observer' ? (
        <ObserverSeat {...{ call, onHandIn }} now={ports.now} name={me.name} sheet={ports.sheet} />
      ) : (
        <RoomCall {...{ joined, ports }} session={session.started.session} seat={me.seat} />
      )}
    </div>
  );
}

function Room({ room, who, ports }: Omit<InsideProps, 'joined' | 'view'>) {
  const { t } = useTranslation();
  const { joined, view } = useRoom(ports, room, who);
  if (view.problem !== undefined)
    return (
      <DeadEnd title={t('seats.room.title')} text={t(`seats.room.problem.${view.problem}`)}>
        <ButtonLink variant="primary" icon="home" href={hrefOf({ name: 'library' })}>
          {t('play.home')}
        </ButtonLink>
      </DeadEnd>
    );
  if (joined === undefined || !view.isCaughtUp) return <Loading>{t('seats.room.loading')}</Loading>;
  return <Inside {...{ room, who, joined, view, ports }} />;
}

/** A room of several windows, or the list of rooms there were. */
export function RoomScreen({ room, who, rooms, ...others }: RoomScreenProps) {
  const ports = { ...others, rooms: use(rooms()) };
  const { newId } = ports;
  // A window that has not sat down yet needs a name for its slots all the same.
  const [fresh] = useState(useCallback(() => newId(), [newId]));
  if (room === undefined) return <RoomList {...ports} />;
  return <Room key={`${room}/${who ?? fresh}`} {...{ room, who: who ?? fresh, ports }} />;
}
