import { useTranslation } from 'react-i18next';
import type { LiveGroup, LiveSeat } from '../../../core/lesson/live-group.ts';
import { Meter } from '../../../ui/meter.tsx';
import { Tag } from '../../../ui/tag.tsx';
import styles from './board.module.css';

interface LiveTileProps {
  readonly group: LiveGroup;
  /** Place on the board: rooms have no number of their own. */
  readonly n: number;
  readonly isHidden: boolean;
}

const isLow = ({ mood, state }: LiveGroup): boolean =>
  state !== 'waiting' && (mood === 'angry' || mood === 'furious' || mood === 'gone');

function Patience({ group }: Pick<LiveTileProps, 'group'>) {
  const { t } = useTranslation();
  const { patience, mood } = group;
  if (patience === undefined || mood === undefined) return null;
  const words = t('lessons.board.patience', { value: patience, mood: t(`play.mood.${mood}`) });
  return (
    <div>
      <p>{words}</p>
      <Meter
        label={words}
        value={patience}
        color={mood === 'gone' ? 'var(--ink-soft)' : `var(--band-${mood})`}
      />
    </div>
  );
}

function Seats({ seats, isHidden }: { readonly seats: readonly LiveSeat[]; isHidden: boolean }) {
  const { t } = useTranslation();
  const nameOf = ({ name }: LiveSeat): string => {
    if (name === undefined) return t('lessons.board.script');
    return isHidden ? t('lessons.board.person') : name;
  };
  return (
    <dl className={styles.seats} aria-label={t('lessons.mode.play.seats')}>
      {seats.map((one, index) => (
        <div key={`${one.seat}-${index}`} data-low={!one.isPresent}>
          <dt>{t(`seats.seat.${one.seat}`)}</dt>
          <dd>
            {nameOf(one)}
            {one.name !== undefined &&
              ` · ${t(one.isPresent ? 'lessons.board.here' : 'lessons.board.away')}`}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** One group while it plays: where the talk is, how the customer feels, who is there. */
export function LiveTile({ group, n, isHidden }: LiveTileProps) {
  const { t } = useTranslation();
  const { title, state, stage, sentences, seats } = group;
  return (
    <li className={styles.tile} data-low={isLow(group)}>
      <h4>
        {t('lessons.board.nth', { n })}{' '}
        <Tag tone={state === 'talking' ? 'info' : 'plain'}>{t(`lessons.board.state.${state}`)}</Tag>
      </h4>
      <p className={styles.people}>{title}</p>
      {stage !== '' && <p>{t('lessons.board.stage', { stage })}</p>}
      <Patience group={group} />
      {state !== 'waiting' && <p>{t('lessons.board.sentences', { count: sentences })}</p>}
      <Seats {...{ seats, isHidden }} />
    </li>
  );
}
