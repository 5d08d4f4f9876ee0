import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { OPINION_GIVERS, type SharedAssignment } from '../../../core/classroom/assignment.ts';
import { Card } from '../../../ui/card.tsx';
import { formatMoment } from '../../../ui/format-moment.ts';
import { DueTag } from '../due-tag.tsx';
import styles from './expectations.module.css';

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Whose opinions make the mark, as shares of the whole, in words. */
function useShares({ weights }: SharedAssignment): string {
  const { t, i18n } = useTranslation();
  const sum = Object.values(weights).reduce((all, weight) => all + weight, 0);
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  const shares = OPINION_GIVERS.filter((one) => weights[one] > 0).map((one) =>
    t(`task.expected.giver.${one}`, { share: percent.format(weights[one] / sum) }),
  );
  return new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(shares);
}

function Due({ due, now }: { readonly due: number | undefined; readonly now: number }) {
  const { t, i18n } = useTranslation();
  if (due === undefined) return <>{t('task.expected.noDue')}</>;
  return (
    <span className={styles.due}>
      {formatMoment(due, i18n.language)} <DueTag due={due} now={now} />
    </span>
  );
}

interface ExpectationsProps {
  readonly shared: SharedAssignment;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What the teacher expects, in plain words. */
export function Expectations({ shared, now }: ExpectationsProps) {
  const { t, i18n } = useTranslation();
  const { attempts, rounds, seats } = shared;
  const shares = useShares(shared);
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const times = seats.map((seat) =>
    t('task.expected.seatTimes', { seat: t(`task.seat.${seat}`), count: rounds }),
  );
  const most =
    attempts.most === 0
      ? t('task.expected.unlimited')
      : t('task.expected.most', { count: attempts.most });
  return (
    <Card className={styles.card} aria-labelledby="expected">
      <h2 id="expected">{t('task.expected.title')}</h2>
      <dl className={styles.facts}>
        <Fact label={t('task.expected.due')}>
          <Due due={shared.due} now={now} />
        </Fact>
        <Fact label={t('task.expected.scenarios')}>
          {t('task.expected.scenarioCount', { count: shared.tasks.length })}
        </Fact>
        <Fact label={t('task.expected.seats')}>{list.format(times)}</Fact>
        <Fact label={t('task.expected.attempts')}>
          {t('task.expected.rule', { most, counts: t(`task.expected.counts.${attempts.counts}`) })}
        </Fact>
        <Fact label={t('task.expected.coach')}>
          {t(`task.expected.coachTimes.${shared.coach}`)}
        </Fact>
        <Fact label={t('task.expected.hints')}>
          {t(shared.hints ? 'task.expected.hintsYes' : 'task.expected.hintsNo')}
        </Fact>
        <Fact label={t('task.expected.marks')}>{shares}</Fact>
        <Fact label={t('task.expected.pass')}>
          {t('task.expected.passPoints', { count: shared.pass })}
        </Fact>
      </dl>
      {shared.instructions.trim() !== '' && (
        <div className={styles.instructions}>
          <h3>{t('task.expected.instructions')}</h3>
          <p>{shared.instructions}</p>
        </div>
      )}
    </Card>
  );
}
