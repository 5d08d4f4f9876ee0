import { useTranslation } from 'react-i18next';
import { SEATS } from '../../../core/rotation/round.ts';
import type { Attempt } from '../../../core/task/attempts.ts';
import type { KeptTask } from '../../../core/task/kept-task.ts';
import { Card } from '../../../ui/card.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { formatMoment } from '../../../ui/format-moment.ts';
import { Tag } from '../../../ui/tag.tsx';
import type { Names } from '../names.ts';
import shared from '../task.module.css';
import type { KeptInHand } from '../use-kept.ts';
import styles from './talk-choice.module.css';

interface TalkChoiceProps {
  readonly attempts: readonly Attempt[];
  readonly names: Names;
  readonly change: KeptInHand['change'];
}

type Choice = KeptTask['choices'][string];

const withChoice = (session: string, choice: Choice) => (before: KeptTask) => ({
  ...before,
  choices: { ...before.choices, [session]: { ...before.choices[session], ...choice } },
});

/** The seat; to be chosen where only the student can know. */
function SeatOf({ attempt, change }: { attempt: Attempt; change: TalkChoiceProps['change'] }) {
  const { t } = useTranslation();
  const { seat, isSeatSure, started } = attempt;
  if (isSeatSure) return <Tag>{t(`task.seat.${seat}`)}</Tag>;
  return (
    <label className={styles.seat}>
      <span>{t('task.handIn.mySeat')}</span>
      <select
        value={seat}
        onChange={(event) => {
          const chosen = SEATS.find((one) => one === event.target.value);
          if (chosen !== undefined) void change(withChoice(started.session, { seat: chosen }));
        }}
      >
        {SEATS.map((one) => (
          <option key={one} value={one}>
            {t(`task.seat.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Talk({
  attempt,
  names,
  change,
}: Omit<TalkChoiceProps, 'attempts'> & { attempt: Attempt }) {
  const { t, i18n } = useTranslation();
  const { started, isIn, ended, isOurs, total, hints, sheets, seat } = attempt;
  const name = names.talk(started);
  const when = formatMoment(started.at, i18n.language);
  return (
    <li>
      <input
        type="checkbox"
        checked={isIn}
        disabled={!ended}
        aria-label={t('task.handIn.include', { name: `${name} ${when}` })}
        onChange={(event) =>
          void change(withChoice(started.session, { isIn: event.target.checked }))
        }
      />
      <div className={styles.words}>
        <strong>{name}</strong>
        <span className={shared.soft}>
          {when} · {t(`library.level.${started.level}.name`)}
        </span>
        <span className={styles.tags}>
          <SeatOf {...{ attempt, change }} />
          {!ended && <Tag tone="warning">{t('task.attempt.open')}</Tag>}
          {!isOurs && <Tag tone="info">{t('task.handIn.outside')}</Tag>}
          {hints > 0 && <Tag>{t('task.attempt.hints', { count: hints })}</Tag>}
          {sheets.length > 0 && <Tag>{t('task.handIn.sheets', { count: sheets.length })}</Tag>}
        </span>
      </div>
      {seat === 'agent' && total !== null && (
        <span className={styles.points}>{t('task.attempt.points', { count: total })}</span>
      )}
    </li>
  );
}

/** Which talks go along, and where the student sat in them. */
export function TalkChoice({ attempts, names, change }: TalkChoiceProps) {
  const { t } = useTranslation();
  const shown = [...attempts].reverse();
  return (
    <Card className={classNames(shared.stack, shared.screen)} aria-labelledby="talks">
      <h2 id="talks">{t('task.handIn.talks')}</h2>
      {shown.length === 0 ? (
        <p>{t('task.handIn.noTalks')}</p>
      ) : (
        <ul className={styles.list}>
          {shown.map((attempt) => (
            <Talk key={attempt.started.session} {...{ attempt, names, change }} />
          ))}
        </ul>
      )}
    </Card>
  );
}
