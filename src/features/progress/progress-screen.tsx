import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogFailure } from '../../core/session/session-log.ts';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useTask } from '../../ui/use-task.ts';
import { type Count, loadAttempts } from './load-attempts.ts';
import type { ProgressPorts } from './progress-ports.ts';
import { ProgressView } from './progress-view.tsx';

function Unreadable({
  failure,
  onAgain,
}: {
  readonly failure: LogFailure;
  readonly onAgain: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Page title={t('progress.title')}>
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

/** How somebody has come on over all their calls, and what to practise next. */
export function ProgressScreen(ports: ProgressPorts) {
  const { t, i18n } = useTranslation();
  const { sessionLog, scenarios } = ports;
  const locale = i18n.language;
  const [count, setCount] = useState<Count>();
  const [task, again] = useTask(
    useCallback(() => loadAttempts({ sessionLog, scenarios }, setCount), [sessionLog, scenarios]),
  );
  const [titles] = useTask(useCallback(() => scenarios.cards(locale), [scenarios, locale]));
  if (task.state === 'failed') return <Unreadable failure="unavailable" onAgain={again} />;
  if (task.value === undefined) {
    return (
      <Loading>
        {count === undefined ? t('shell.loading') : t('progress.loading', { ...count })}
      </Loading>
    );
  }
  if (!task.value.ok) return <Unreadable failure={task.value.error} onAgain={again} />;
  // Without the library there are no titles but those of the calls themselves: still worth showing.
  const cards = titles.state === 'failed' ? [] : (titles.value ?? []);
  return <ProgressView loaded={task.value.value} cards={cards} ports={ports} />;
}
