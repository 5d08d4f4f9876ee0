import { useTranslation } from 'react-i18next';
import { type Attempt, hasSheet } from '../../../core/task/attempts.ts';
import { formatMoment } from '../../../ui/format-moment.ts';
import { hrefOf } from '../../../ui/route.ts';
import { Tag } from '../../../ui/tag.tsx';
import type { Names } from '../names.ts';
import styles from './attempt-list.module.css';

function Outcome({ attempt }: { readonly attempt: Attempt }) {
  const { t } = useTranslation();
  const { ended, seat, total } = attempt;
  if (!ended) return <Tag tone="warning">{t('task.attempt.open')}</Tag>;
  if (seat === 'observer')
    return hasSheet(attempt, 'observer') ? (
      <Tag tone="good" icon="check">
        {t('task.attempt.sheetDone')}
      </Tag>
    ) : (
      <Tag tone="warning">{t('task.attempt.sheetOpen')}</Tag>
    );
  return total === null ? (
    <span>{t('task.attempt.noPoints')}</span>
  ) : (
    <strong>{t('task.attempt.points', { count: total })}</strong>
  );
}

function Way({ attempt, about }: { readonly attempt: Attempt; readonly about: string }) {
  const { t } = useTranslation();
  const { started, ended, seat } = attempt;
  const { session } = started;
  const name = ended ? (seat === 'observer' ? 'observe' : 'report') : 'play';
  const word = { play: 'goOn', report: 'report', observe: 'sheet' } as const;
  return (
    <a href={hrefOf({ name, session })} aria-label={`${t(`task.attempt.${word[name]}`)} ${about}`}>
      {t(`task.attempt.${word[name]}`)}
    </a>
  );
}

/** Talks of one task, the latest first, with their points and the way back to them. */
export function AttemptList({
  attempts,
  names,
}: {
  readonly attempts: readonly Attempt[];
  readonly names: Names;
}) {
  const { t, i18n } = useTranslation();
  if (attempts.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t('task.attempt.list')}>
      {[...attempts].reverse().map((attempt) => {
        const { started, seat, hints } = attempt;
        const when = formatMoment(started.at, i18n.language);
        return (
          <li key={started.session}>
            <span>{when}</span>
            <span>{t(`task.seat.${seat}`)}</span>
            <span className={styles.who}>
              {names.persona(started.persona)} · {t(`library.level.${started.level}.name`)}
            </span>
            <Outcome attempt={attempt} />
            {hints > 0 && <Tag>{t('task.attempt.hints', { count: hints })}</Tag>}
            <Way attempt={attempt} about={when} />
          </li>
        );
      })}
    </ul>
  );
}
