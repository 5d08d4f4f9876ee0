import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScenarioSource } from '../../core/scenario/scenario-source.ts';
import type { OpenFailure } from '../../core/session/open-session.ts';
import type { SessionFiles } from '../../core/session/session-file.ts';
import type { SessionLog } from '../../core/session/session-log.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DeadEnd } from '../../ui/dead-end.tsx';
import { Loading } from '../../ui/loading.tsx';
import { type Go, hrefOf } from '../../ui/route.ts';
import { useTask } from '../../ui/use-task.ts';
import { loadReport } from './load-report.ts';
import { createObjectionWays } from './objection/objection-ways.ts';
import { ReportView } from './report-view.tsx';

interface ReportScreenProps {
  readonly session: string;
  readonly sessionLog: SessionLog;
  readonly scenarios: ScenarioSource;
  /** Where an exported record goes. */
  readonly files: Pick<SessionFiles, 'save'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly go: Go;
}

function NoReport({
  problem,
  onRetry,
}: {
  readonly problem: OpenFailure;
  readonly onRetry: () => void;
}) {
  const { t } = useTranslation();
  const mayPass = problem === 'unreachable' || problem === 'storage';
  return (
    <DeadEnd title={t('report.problem.title')} text={t(`report.problem.${problem}`)}>
      <ButtonLink variant="primary" icon="home" href={hrefOf({ name: 'library' })}>
        {t('report.home')}
      </ButtonLink>
      {mayPass && <Button onClick={onRetry}>{t('report.problem.again')}</Button>}
    </DeadEnd>
  );
}

/** The report of one call, computed from its log each time it is opened. */
export function ReportScreen(props: ReportScreenProps) {
  const { session, sessionLog, scenarios, files, now } = props;
  const { t, i18n } = useTranslation();
  const locale = i18n.language;
  const load = useCallback(
    () => loadReport(session, sessionLog, scenarios, locale),
    [session, sessionLog, scenarios, locale],
  );
  const [task, again] = useTask(load);
  if (task.state === 'failed') return <NoReport problem="damaged" onRetry={again} />;
  if (task.value === undefined) return <Loading>{t('report.loading')}</Loading>;
  if (!task.value.ok) return <NoReport problem={task.value.error} onRetry={again} />;
  const scored = task.value.value;
  const ways = createObjectionWays(scored, { sessionLog, now, onStored: again });
  return <ReportView scored={scored} files={files} ways={ways} />;
}
