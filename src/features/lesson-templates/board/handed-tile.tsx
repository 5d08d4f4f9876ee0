import { useTranslation } from 'react-i18next';
import type { HandedGroup } from '../../../core/lesson/board.ts';
import { Meter } from '../../../ui/meter.tsx';
import { Tag } from '../../../ui/tag.tsx';
import styles from './board.module.css';
import type { ClassBoard } from './board-ports.ts';

interface HandedTileProps extends Pick<ClassBoard, 'criteria'> {
  readonly group: HandedGroup;
  readonly isHidden: boolean;
}

function Mark({ group }: Pick<HandedTileProps, 'group'>) {
  const { t } = useTranslation();
  const { mark, isBelowPass } = group;
  if (mark === undefined) return <p className={styles.mark}>{t('lessons.board.noMark')}</p>;
  const words = t('lessons.board.mark', { mark });
  return (
    <div className={styles.mark}>
      <p>
        {t('lessons.board.average')} <b className={styles.figure}>{mark}</b>{' '}
        {isBelowPass && (
          <Tag tone="bad" icon="warning">
            {t('lessons.board.belowPass')}
          </Tag>
        )}
      </p>
      <Meter label={words} value={mark} color={isBelowPass ? 'var(--bad)' : 'var(--good)'} />
    </div>
  );
}

function Weakest({ group, criteria }: Pick<HandedTileProps, 'group' | 'criteria'>) {
  const { t, i18n } = useTranslation();
  const { weakest } = group;
  if (weakest === undefined) return null;
  const share = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(weakest.share);
  const name = criteria[weakest.criterion] ?? weakest.criterion;
  return (
    <p>
      {t('lessons.board.weakest', { name, share })}{' '}
      {weakest.isLow && <Tag tone="bad">{t('lessons.board.low')}</Tag>}
    </p>
  );
}

/** One group by what it has handed in: mark, seats, weakest point. */
export function HandedTile({ group, criteria, isHidden }: HandedTileProps) {
  const { t } = useTranslation();
  const { name, students, handedIn, seats, isBelowPass } = group;
  return (
    <li className={styles.tile} data-low={isBelowPass} data-empty={handedIn === 0}>
      <h4>
        {name === undefined ? t('lessons.board.without') : t('lessons.board.group', { name })}
      </h4>
      {!isHidden && (
        <p className={styles.people}>
          {students.map((student) => student.name).join(t('lessons.and'))}
        </p>
      )}
      <Mark group={group} />
      <p>{t('lessons.board.handedIn', { some: handedIn, of: students.length })}</p>
      <Weakest group={group} criteria={criteria} />
      {seats.length > 0 && (
        <dl className={styles.seats} aria-label={t('lessons.board.seats')}>
          {seats.map(({ seat, had }) => (
            <div key={seat} data-low={had === 0}>
              <dt>{t(`seats.seat.${seat}`)}</dt>
              <dd>
                {had} / {students.length}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
