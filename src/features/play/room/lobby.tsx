import { useTranslation } from 'react-i18next';
import type { RoomView } from '../../../core/room/join-room.ts';
import { isFree, type Sitter } from '../../../core/room/fold-room.ts';
import { SEATS, type Seat } from '../../../core/room/room-slot.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page } from '../../../ui/page.tsx';
import { hrefOf } from '../../../ui/route.ts';
import styles from './lobby.module.css';
import { Moved } from './around.tsx';
import type { LobbyWays } from './lobby-ways.ts';
import { SeatCard } from './seat-card.tsx';

interface LobbyProps {
  readonly room: string;
  readonly view: RoomView;
  /** Who is there; absent until it is known. */
  readonly present: ReadonlySet<string> | undefined;
  readonly me: Sitter | undefined;
  /** Names proposed for the seats, so that everybody comes to sit everywhere. */
  readonly proposed: Readonly<Partial<Record<Seat, string>>>;
  readonly ways: LobbyWays;
  readonly failed: boolean;
}

/** Why the talk cannot begin yet; nothing when it can. */
function notYet({ room }: RoomView, me: Sitter | undefined) {
  const isThere = (seat: Seat): boolean => room.sitters.some((one) => one.seat === seat);
  if (room.opened?.agent !== undefined)
    return isThere('customer') ? undefined : ('needCustomer' as const);
  if (!isThere('agent')) return 'needAgent' as const;
  return me?.seat === 'agent' || me?.seat === 'customer' ? undefined : ('waiting' as const);
}

/** Somebody comes in after the talk has begun: how far it has come, and where the group is by now. */
function Late({ room: { session, movedTo } }: RoomView) {
  const { t } = useTranslation();
  if (movedTo !== undefined) return <Moved to={movedTo} />;
  if (session === undefined) return null;
  return (
    <Notice tone="info">
      {t(session.phase === 'over' ? 'seats.room.ended' : 'seats.room.late')}
    </Notice>
  );
}

/** The way into a room: who sits where, free seats, and the beginning. */
export function Lobby({ room, view, present, me, proposed, ways, failed }: LobbyProps) {
  const { t } = useTranslation();
  const { session, opened } = view.room;
  const why = notYet(view, me);
  const title = view.stage?.scenario.strings.title ?? t('seats.room.title');
  const cards = SEATS.flatMap((seat) => {
    const sitting = view.room.sitters.filter((one) => one.seat === seat);
    const isOpen = isFree(view.room, seat) && (session === undefined || seat === 'observer');
    // An observer has nothing to gain from another observer's chair.
    const isOffered = isOpen && me?.seat !== seat;
    const free = { key: `free-${seat}`, seat, sitter: undefined, isOpen };
    return [
      ...sitting.map((sitter) => ({ key: sitter.who, seat, sitter, isOpen })),
      ...(isOffered || sitting.length === 0 ? [free] : []),
    ];
  });
  return (
    <Page title={title} lead={t('seats.room.lead')}>
      {failed && (
        <Notice tone="bad" announce="alert">
          {t('seats.room.problem.unavailable')}
        </Notice>
      )}
      <Late {...view} />
      <ul className={styles.seats}>
        {cards.map(({ key, seat, sitter, isOpen }) => (
          <li key={key}>
            <SeatCard
              {...{ room, seat, sitter, isOpen, ways, me }}
              isHere={sitter !== undefined && present?.has(sitter.who) !== false}
              agent={opened?.agent}
              proposed={proposed[seat] ?? ''}
            />
          </li>
        ))}
      </ul>
      {session === undefined && (
        <div className={styles.begin}>
          {why === undefined ? (
            <Button variant="primary" size="large" onClick={ways.begin}>
              {t('seats.room.begin')}
            </Button>
          ) : (
            <output>{t(`seats.room.${why}`)}</output>
          )}
          <ButtonLink icon="plus" href={hrefOf({ name: 'room', room })} target="_blank">
            {t('seats.room.link')}
          </ButtonLink>
        </div>
      )}
    </Page>
  );
}
