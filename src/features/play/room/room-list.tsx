import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { formatMoment } from '../../../ui/format-moment.ts';
import { Loading } from '../../../ui/loading.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page } from '../../../ui/page.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { useTask } from '../../../ui/use-task.ts';
import { type ListedRoom, loadRooms } from './load-rooms.ts';
import styles from './room-list.module.css';
import type { RoomPorts } from './room-ports.ts';
import { Rotation } from './rotation.tsx';

interface ListProps {
  readonly rooms: readonly ListedRoom[];
  readonly locale: string;
  readonly onForget: (room: string) => void;
}

/** A window may still be open in the room, so removing it is asked twice. */
function Removal({
  room,
  locale,
  onForget,
}: { readonly room: ListedRoom } & Omit<ListProps, 'rooms'>) {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  const stay = () => setIsAsking(false);
  const about = { title: room.title, when: formatMoment(room.lastAt, locale) };
  return (
    <>
      <Button icon="trash" variant="quiet" onClick={() => setIsAsking(true)}>
        {t('seats.room.remove')}
      </Button>
      <Dialog
        open={isAsking}
        onClose={stay}
        title={t('seats.room.removal.title')}
        actions={
          <>
            <Button onClick={stay}>{t('seats.room.removal.cancel')}</Button>
            <Button variant="danger" icon="trash" onClick={() => onForget(room.room)}>
              {t('seats.room.remove')}
            </Button>
          </>
        }
      >
        <p>{t('seats.room.removal.text', about)}</p>
      </Dialog>
    </>
  );
}

function List({ rooms, locale, onForget }: ListProps) {
  const { t } = useTranslation();
  const people = new Intl.ListFormat(locale);
  return (
    <Card>
      <h2>{t('seats.room.list')}</h2>
      {rooms.length === 0 && <p>{t('seats.room.noneYet')}</p>}
      <ul className={styles.rooms}>
        {rooms.map((one) => (
          <li key={one.room}>
            <a href={hrefOf({ name: 'room', room: one.room })}>{one.title}</a>
            <span>{formatMoment(one.lastAt, locale)}</span>
            <span>{people.format(one.people)}</span>
            <Removal room={one} {...{ locale, onForget }} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The rooms of this device, and who has sat in which seat so far. */
export function RoomList({
  rooms,
  scenarios,
  sessionLog,
}: Pick<RoomPorts, 'rooms' | 'scenarios' | 'sessionLog'>) {
  const { t, i18n } = useTranslation();
  const locale = i18n.language;
  const [task, again] = useTask(
    useCallback(
      () => loadRooms({ rooms, scenarios, sessionLog }, locale),
      [rooms, scenarios, sessionLog, locale],
    ),
  );
  const forget = async (room: string): Promise<void> => {
    await rooms.remove(room);
    again();
  };
  const listed = task.state === 'failed' ? undefined : task.value;
  return (
    <Page title={t('seats.room.title')} lead={t('seats.room.lead')}>
      {task.state === 'failed' && <Notice tone="bad">{t('seats.room.problem.unavailable')}</Notice>}
      {task.state === 'loading' && listed === undefined && (
        <Loading>{t('seats.room.loading')}</Loading>
      )}
      {listed !== undefined && (
        <List rooms={listed} locale={locale} onForget={(room) => void forget(room)} />
      )}
      <Rotation sessionLog={sessionLog} />
      <p>
        <ButtonLink href={hrefOf({ name: 'library' })} icon="home">
          {t('play.home')}
        </ButtonLink>
      </p>
    </Page>
  );
}
