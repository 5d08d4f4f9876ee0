import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { formatMoment } from '../../ui/format-moment.ts';
import { hrefOf } from '../../ui/route.ts';
import { Tag } from '../../ui/tag.tsx';
import type { SessionLine } from './session-line.ts';
import styles from './session-list.module.css';

interface SessionRowProps {
  readonly line: SessionLine;
  readonly onExport: (session: string) => void;
  readonly onDelete: (line: SessionLine) => void;
}

/** One session: what it was, how it stands, and what can be done with it. */
export function SessionRow({ line, onExport, onDelete }: SessionRowProps) {
  const { t, i18n } = useTranslation();
  const { summary, scenario, customer } = line;
  const { session, started, ended, events } = summary;
  const when = formatMoment(started.at, i18n.language);
  const named = (action: string) => ({ 'aria-label': t('history.of', { action, scenario, when }) });
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <p className={styles.scenario}>
          {scenario}
          {started.agent !== undefined && (
            <Tag icon="eye">{t(`replay.agent.${started.agent}`)}</Tag>
          )}
          <Tag tone={ended ? 'good' : 'warning'} icon={ended ? 'check' : 'phone'}>
            {ended ? t('history.ended') : t('history.open')}
          </Tag>
        </p>
        <p className={styles.details}>
          <span>{when}</span>
          <span>{customer}</span>
          <span>{t(`library.level.${started.level}.name`)}</span>
          <span>{t('history.events', { count: events })}</span>
        </p>
      </div>
      <div className={styles.actions}>
        {ended ? (
          <ButtonLink
            icon="chart"
            href={hrefOf({ name: 'report', session })}
            {...named(t('history.report'))}
          >
            {t('history.report')}
          </ButtonLink>
        ) : (
          <ButtonLink
            icon="play"
            href={hrefOf({ name: 'play', session })}
            {...named(t('history.resume'))}
          >
            {t('history.resume')}
          </ButtonLink>
        )}
        <Button
          variant="quiet"
          icon="download"
          onClick={() => onExport(session)}
          {...named(t('history.export'))}
        >
          <span className={styles.word}>{t('history.export')}</span>
        </Button>
        <Button
          variant="quiet"
          icon="trash"
          onClick={() => onDelete(line)}
          {...named(t('history.delete'))}
        >
          <span className={styles.word}>{t('history.delete')}</span>
        </Button>
      </div>
    </li>
  );
}
