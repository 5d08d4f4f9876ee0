import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogFailure } from '../../core/session/session-log.ts';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
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
    <Page title={t('history.title')}>
      <Notice
        tone="bad"
        announce="alert"
        title={t('history.failed.title')}
        actions={<Button onClick={onAgain}>{t('history.failed.again')}</Button>}
      >
        {t(`history.failed.${failure}`)}
      </Notice>
    </Page>
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
