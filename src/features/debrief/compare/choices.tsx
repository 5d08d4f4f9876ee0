import { useTranslation } from 'react-i18next';
import type { SessionSummary } from '../../../core/session/session-log.ts';
import { Card } from '../../../ui/card.tsx';
import { formatMoment } from '../../../ui/format-moment.ts';
import { hrefOf } from '../../../ui/route.ts';
import styles from './compare.module.css';

interface ChoicesProps {
  /** The run that stays. */
  readonly base: string;
  readonly current: string;
  readonly choices: readonly SessionSummary[];
}

/** Other runs of the same scenario. */
export function Choices({ base, current, choices }: ChoicesProps) {
  const { t, i18n } = useTranslation();
  return (
    <Card aria-labelledby="compare-choices" data-print="hide">
      <h2 id="compare-choices">{t('debrief.compare.pick')}</h2>
      {choices.length === 0 ? (
        <p>{t('debrief.compare.noOthers')}</p>
      ) : (
        <ul className={styles.choices}>
          {choices.map(({ session, started }) => {
            const who =
              started.agent === undefined ? undefined : t(`replay.agent.${started.agent}`);
            const words = [
              formatMoment(started.at, i18n.language),
              t(`report.total.level.${started.level}`),
              started.names?.agent ?? who,
            ];
            return (
              <li key={session}>
                <a
                  href={hrefOf({ name: 'compare', one: base, other: session })}
                  aria-current={session === current ? 'true' : undefined}
                >
                  {words.filter((word) => word !== undefined).join(' · ')}
                </a>
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
