import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { scriptedSeats, type Sitter } from '../../../core/room/fold-room.ts';
import type { JoinedRoom, RoomView } from '../../../core/room/join-room.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { hrefOf } from '../../../ui/route.ts';
import styles from './around.module.css';
import type { RoomPorts } from './room-ports.ts';

interface AroundProps {
  readonly room: string;
  readonly view: RoomView;
  readonly present: ReadonlySet<string> | undefined;
  readonly me: Sitter;
  readonly joined: JoinedRoom;
  readonly ports: RoomPorts;
}

/** Opens the same case in a new room and calls the group there. */
async function openNext({ view, joined, ports }: AroundProps): Promise<boolean> {
  const { opened } = view.room;
  if (opened === undefined) return false;
  const to = ports.newId();
  // Whoever was expected where has sat there now; without names the next turn is proposed.
  const { names: _names, ...entry } = opened;
  const first = { who: ports.newId(), n: 0, at: ports.now(), entry };
  const channel = ports.rooms.open(to);
  const appended = await channel.append(first);
  channel.close();
  if (!appended.ok) return false;
  const posted = await joined.post({ type: 'room.moved', to });
  return posted.ok;
}

/** The group has gone on to another room. */
export function Moved({ to }: { readonly to: string }) {
  const { t } = useTranslation();
  return (
    <Notice tone="info" announce="status">
      {t('seats.room.moved')}{' '}
      <ButtonLink variant="primary" href={hrefOf({ name: 'room', room: to })}>
        {t('seats.room.follow')}
      </ButtonLink>
    </Notice>
  );
}

/** What goes on around the talk: somebody's window was closed, the group changes seats. */
export function Around(props: AroundProps) {
  const { room, view, present, me } = props;
  const { t } = useTranslation();
  const [failed, setFailed] = useState(false);
  const { session, sitters, movedTo } = view.room;
  const scripted = scriptedSeats(view.room);
  const away = sitters.filter(
    ({ who, seat }) =>
      who !== me.who &&
      seat !== 'observer' &&
      !scripted.includes(seat) &&
      present?.has(who) === false,
  );
  if (movedTo !== undefined) return <Moved to={movedTo} />;
  if (session?.phase === 'over')
    return (
      <div className={styles.next}>
        <Button icon="swap" onClick={async () => setFailed(!(await openNext(props)))}>
          {t('seats.room.next')}
        </Button>
        {failed && <p role="alert">{t('seats.room.problem.unavailable')}</p>}
      </div>
    );
  return away.map(({ who, seat, name }) => (
    <Notice key={who} tone="warning" announce="status">
      {t('seats.room.missing', { seat: t(`seats.seat.${seat}`), name })}{' '}
      <ButtonLink href={hrefOf({ name: 'room', room })} target="_blank">
        {t('seats.room.another')}
      </ButtonLink>
    </Notice>
  ));
}
