import { useTranslation } from 'react-i18next';
import { type Attempt, seatsHad } from '../../../core/task/attempts.ts';
import type { KeptTask } from '../../../core/task/kept-task.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { formatMoment } from '../../../ui/format-moment.ts';
import { hrefOf } from '../../../ui/route.ts';
import { Tag } from '../../../ui/tag.tsx';
import styles from './standing.module.css';

interface StandingProps {
  readonly task: KeptTask;
  readonly attempts: readonly Attempt[];
}

/** How far it is, seat by seat, and the way to hand it in. */
export function Standing({ task, attempts }: StandingProps) {
  const { t, i18n } = useTranslation();
  const { shared, handIns } = task;
  const had = seatsHad(attempts);
  const last = handIns.at(-1);
  const hasTalks = attempts.some(({ ended, isOurs, isIn }) => ended && (isOurs || isIn));
  return (
    <Card className={styles.card} aria-label={t('task.progress.label')}>
      <div className={styles.words}>
        <div className={styles.seats}>
          {shared.seats.map((seat) => {
            const isDone = had[seat] >= shared.rounds;
            const seatWord = t(`task.seat.${seat}`);
            return (
              <Tag
                key={seat}
                tone={isDone ? 'good' : 'plain'}
                {...(isDone && { icon: 'check' as const })}
              >
                {t('task.progress.seat', { seat: seatWord, had: had[seat], of: shared.rounds })}
              </Tag>
            );
          })}
        </div>
        <p>
          {last === undefined
            ? t('task.progress.never')
            : t('task.progress.last', { date: formatMoment(last.at, i18n.language) })}
        </p>
      </div>
      <ButtonLink
        variant={hasTalks ? 'primary' : 'secondary'}
        icon="send"
        href={hrefOf({ name: 'hand-in', assignment: shared.id })}
      >
        {t(last === undefined ? 'task.progress.handIn' : 'task.progress.handInAgain')}
      </ButtonLink>
    </Card>
  );
}
