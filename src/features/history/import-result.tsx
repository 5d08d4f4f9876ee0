import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { formatMoment } from '../../ui/format-moment.ts';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './import-result.module.css';
import type { ImportOutcome } from './import-sessions.ts';
import type { Names } from './session-line.ts';
import type { Importing } from './use-import.ts';

const isBad = ({ kind }: ImportOutcome): boolean => kind === 'bad-event' || kind === 'failed';

interface OutcomeProps {
  readonly outcome: ImportOutcome;
  readonly names: Names;
}

/** What became of one session, counted from 1 as people do. */
function Outcome({ outcome, names }: OutcomeProps) {
  const { t, i18n } = useTranslation();
  if (outcome.kind === 'bad-event') {
    const { session, event, path } = outcome.problem;
    const place = { session: session + 1, event: event + 1 };
    return path === ''
      ? t('history.imported.bad-event', place)
      : t('history.imported.bad-event-path', { ...place, path });
  }
  const { started } = outcome;
  const result =
    outcome.kind === 'extended'
      ? t('history.imported.extended', { events: outcome.events })
      : t(`history.imported.${outcome.kind}`);
  return (
    <>
      {names.scenario(started)}
      {' · '}
      {formatMoment(started.at, i18n.language)}
      {' — '}
      {result}
    </>
  );
}

interface ImportResultProps {
  readonly importing: Importing | undefined;
  readonly names: Names;
  readonly onDismiss: () => void;
}

/** The outcome of an import: as a whole when the file was refused, else session by session. */
export function ImportResult({ importing, names, onDismiss }: ImportResultProps) {
  const { t } = useTranslation();
  if (importing === undefined) return null;
  if (importing.state === 'working') {
    return (
      <Notice tone="info" announce="status">
        {t('history.imported.working')}
      </Notice>
    );
  }
  const close = <Button onClick={onDismiss}>{t('history.imported.close')}</Button>;
  const title = t('history.imported.title', { file: importing.file });
  if (importing.state === 'refused') {
    return (
      <Notice tone="bad" announce="alert" title={title} actions={close}>
        {t(`history.imported.${importing.failure}`)}
      </Notice>
    );
  }
  const { outcomes } = importing;
  return (
    <Notice
      tone={outcomes.some(isBad) ? 'warning' : 'good'}
      announce="status"
      title={title}
      actions={close}
    >
      {outcomes.length === 0 && <p>{t('history.imported.nothing')}</p>}
      <ul className={styles.list}>
        {outcomes.map((outcome, index) => (
          <li key={index} className={styles.outcome} data-bad={isBad(outcome)}>
            <Icon name={isBad(outcome) ? 'warning' : 'check'} />
            <span>
              <Outcome outcome={outcome} names={names} />
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
