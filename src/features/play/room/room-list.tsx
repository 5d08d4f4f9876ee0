import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rooms, RoomSummary } from '../../../core/room/room-channel.ts';
import type { ScenarioCard, ScenarioSource } from '../../../core/scenario/scenario-source.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { formatMoment } from '../../../ui/format-moment.ts';
import { Loading } from '../../../ui/loading.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page } from '../../../ui/page.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { useTask } from '../../../ui/use-task.ts';
import styles from './room-list.module.css';
import type { RoomPorts } from './room-ports.ts';
import { Rotation } from './rotation.tsx';

interface Listed extends RoomSummary {
  readonly title: string;
}

async function load(
  rooms: Rooms,
  scenarios: ScenarioSource,
  locale: string,
): Promise<readonly Listed[]> {
  const [list, cards] = await Promise.all([rooms.list(), scenarios.cards(locale)]);
  if (!list.ok) throw new Error(list.error);
  const titleOf = (id: string): string =>
    cards.find((card: ScenarioCard) => card.id === id)?.title ?? id;
  return list.value
    .map((room) => {
      const { entry } = room.opened;
      return { ...room, title: entry.type === 'room.opened' ? titleOf(entry.scenario) : '' };
    })
    .sort((one, other) => other.lastAt - one.lastAt);
}

interface ListProps {
  readonly rooms: readonly Listed[];
  readonly locale: string;
  readonly onForget: (room: string) => void;
}

function List({ rooms, locale, onForget }: ListProps) {
  const { t } = useTranslation();
  return (
    <Card>
      <h2>{t('seats.room.list')}</h2>
      {rooms.length === 0 && <p>{t('seats.room.noneYet')}</p>}
      <ul className={styles.rooms}>
        {rooms.map(({ room, title, lastAt }) => (
          <li key={room}>
            <a href={hrefOf({ name: 'room', room })}>{title}</a>
            <span>{formatMoment(lastAt, locale)}</span>
            <Button icon="trash" variant="quiet" onClick={() => onForget(room)}>
              {t('seats.room.remove')}
            </Button>
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
    useCallback(() => load(rooms, scenarios, locale), [rooms, scenarios, locale]),
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
