import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogFailure } from '../../core/session/session-log.ts';
import { FailedPage } from '../../ui/failed-page.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useTask } from '../../ui/use-task.ts';
import { HistoryContent } from './history-content.tsx';
import type { HistoryPorts } from './history-ports.ts';
import { loadHistory } from './session-line.ts';
import { StorageNote } from './storage-note.tsx';

function Unreadable({
  failure,
  onAgain,
}: {
  readonly failure: LogFailure;
  readonly onAgain: () => void;
}) {
  const { t } = useTranslation();
  return (
    <FailedPage
      title={t('history.title')}
      what={t('history.failed.title')}
      again={t('history.failed.again')}
      onAgain={onAgain}
    >
      {t(`history.failed.${failure}`)}
    </FailedPage>
  );
}

/** Every session on this device: look at it again, go on with it, take it elsewhere, or delete it. */
export function HistoryScreen(ports: HistoryPorts) {
  const { t, i18n } = useTranslation();
  const { sessionLog, scenarios, measureStorage } = ports;
  const locale = i18n.language;
  const [task, again] = useTask(
    useCallback(() => loadHistory(sessionLog, scenarios, locale), [sessionLog, scenarios, locale]),
  );
  const loaded = task.state === 'failed' ? undefined : task.value;
  if (task.state === 'failed') return <Unreadable failure="unavailable" onAgain={again} />;
  if (loaded === undefined) return <Loading>{t('shell.loading')}</Loading>;
  if (!loaded.ok) return <Unreadable failure={loaded.error} onAgain={again} />;
  return (
    <HistoryContent history={loaded.value} ports={ports} onChange={again}>
      <StorageNote measureStorage={measureStorage} />
    </HistoryContent>
  );
}
