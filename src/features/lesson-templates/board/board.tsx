import { useCallback, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice.tsx';
import { useTask } from '../../../ui/use-task.ts';
import type { LessonPorts } from '../lesson-ports.ts';
import styles from './board.module.css';
import type { BoardAssignment, BoardPorts } from './board-ports.ts';
import { Handed } from './handed.tsx';
import { LiveTile } from './live-tile.tsx';
import { useLiveRooms } from './use-live-rooms.ts';

interface BoardProps extends Pick<LessonPorts, 'scenarios' | 'now'> {
  readonly ports: BoardPorts;
  /** The assignment the lesson is about. */
  readonly assignment?: string;
}

interface PickProps {
  readonly known: readonly BoardAssignment[];
  readonly chosen: string | undefined;
  readonly onChoose: (assignment: string) => void;
}

function Pick({ known, chosen, onChoose }: PickProps) {
  const { t } = useTranslation();
  return (
    <label className={styles.pick}>
      {t('lessons.board.assignment')}
      <select value={chosen ?? ''} onChange={(event) => onChoose(event.target.value)}>
        {chosen === undefined && <option value="">{t('lessons.board.choose')}</option>}
        {known.map(({ id, title, className }) => (
          <option key={id} value={id}>
            {className === undefined ? title : `${className} · ${title}`}
          </option>
        ))}
      </select>
    </label>
  );
}

function Live({
  isHidden,
  ...ports
}: Pick<LessonPorts, 'scenarios' | 'now'> & Pick<BoardPorts, 'rooms'> & { isHidden: boolean }) {
  const { t } = useTranslation();
  const id = useId();
  const { groups, unreadable } = useLiveRooms(ports);
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id}>{t('lessons.board.live')}</h3>
      {groups.length === 0 ? (
        <p>{t('lessons.board.noLive')}</p>
      ) : (
        <ul className={styles.tiles}>
          {groups.map((group, index) => (
            <LiveTile key={group.room} n={index + 1} {...{ group, isHidden }} />
          ))}
        </ul>
      )}
      {unreadable > 0 && <p>{t('lessons.board.otherVersion', { count: unreadable })}</p>}
    </section>
  );
}

/** All groups at once: what they have handed in, and what goes on in the rooms right now. */
export function Board({ ports, assignment, scenarios, now }: BoardProps) {
  const { t } = useTranslation();
  const id = useId();
  const [isHidden, setIsHidden] = useState(true);
  const [picked, setPicked] = useState(assignment);
  const [task] = useTask(useCallback(() => ports.assignments(), [ports]));
  const known = task.state === 'done' && task.value.ok ? task.value.value : [];
  const chosen = known.some((one) => one.id === picked) ? picked : undefined;
  return (
    <div className={styles.board}>
      <div className={styles.bar}>
        <h2>{t('lessons.board.title')}</h2>
        {known.length > 0 && <Pick known={known} chosen={chosen} onChoose={setPicked} />}
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={isHidden}
            onChange={(event) => setIsHidden(event.target.checked)}
          />
          {t('lessons.board.hide')}
        </label>
      </div>
      <section className={styles.part} aria-labelledby={id}>
        <h3 id={id}>{t('lessons.board.handed')}</h3>
        {task.state === 'done' && known.length === 0 && (
          <Notice tone="info">{t('lessons.board.none')}</Notice>
        )}
        {chosen === undefined ? (
          known.length > 0 && <p>{t('lessons.board.choose')}</p>
        ) : (
          <Handed key={chosen} assignment={chosen} groups={ports.groups} isHidden={isHidden} />
        )}
      </section>
      <Live rooms={ports.rooms} {...{ scenarios, now, isHidden }} />
    </div>
  );
}
