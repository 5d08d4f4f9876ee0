import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenFailure } from '../../core/session/open-session.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DeadEnd } from '../../ui/dead-end.tsx';
import { Loading } from '../../ui/loading.tsx';
import { hrefOf } from '../../ui/route.ts';
import { useTask } from '../../ui/use-task.ts';
import { loadPaper, type PaperPorts } from './load-paper.ts';
import { PaperView } from './paper-view.tsx';

interface PaperScreenProps extends PaperPorts {
  readonly session: string;
}

function NoPaper({ problem, onRetry }: { problem: OpenFailure; onRetry: () => void }) {
  const { t } = useTranslation();
  const mayPass = problem === 'unreachable' || problem === 'storage';
  return (
    <DeadEnd title={t('paper.title')} text={t(`report.problem.${problem}`)}>
      <ButtonLink variant="primary" icon="home" href={hrefOf({ name: 'library' })}>
        {t('report.home')}
      </ButtonLink>
      {mayPass && <Button onClick={onRetry}>{t('report.problem.again')}</Button>}
    </DeadEnd>
  );
}

/** What a session leaves on paper. */
export function PaperScreen({ session, sessionLog, assessmentLog, scenarios }: PaperScreenProps) {
  const { t, i18n } = useTranslation();
  const reader = i18n.language;
  const [task, again] = useTask(
    useCallback(
      () => loadPaper(session, { sessionLog, assessmentLog, scenarios }, reader),
      [session, sessionLog, assessmentLog, scenarios, reader],
    ),
  );
  if (task.state === 'failed') return <NoPaper problem="damaged" onRetry={again} />;
  if (task.value === undefined) return <Loading>{t('paper.loading')}</Loading>;
  if (!task.value.ok) return <NoPaper problem={task.value.error} onRetry={again} />;
  return <PaperView onPaper={task.value.value} />;
}
