import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogFailure } from '../../core/session/session-log.ts';
import { FailedPage } from '../../ui/failed-page.tsx';
import { Loading } from '../../ui/loading.tsx';
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
    <FailedPage
      title={t('progress.title')}
      what={t('history.failed.title')}
      again={t('history.failed.again')}
      onAgain={onAgain}
    >
      {t(`history.failed.${failure}`)}
    </FailedPage>
  );
}

/** How somebody has come on over all their calls, and what to practise next. */
export function ProgressScreen(ports: ProgressPorts) {
  const { t, i18n } = useTranslation();
  const { sessionLog, scenarios } = ports;
  const locale = i18n.language;
  const [count, setCount] = useState<Count>();
  const [task, again] = useTask(
    useCallback(
      () => loadAttempts({ sessionLog, scenarios }, locale, setCount),
      [sessionLog, scenarios, locale],
    ),
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
