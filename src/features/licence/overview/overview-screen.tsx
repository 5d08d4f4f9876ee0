import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../ui/loading.tsx';
import { useTask } from '../../../ui/use-task.ts';
import type { LicencePorts } from '../licence-ports.ts';
import { loadLicence } from '../load-licence.ts';
import { type Paper, LicencePaper } from '../paper/licence-paper.tsx';
import { Problem } from '../problem.tsx';
import { OverviewView } from './overview-view.tsx';

/** Whose eye is trained on what: scenarios, samples, licences, and when to check again. */
export function OverviewScreen(ports: LicencePorts) {
  const { t, i18n } = useTranslation();
  const locale = i18n.language;
  const { samples, scenarios, assessmentLog, now } = ports;
  const [paper, setPaper] = useState<Paper>();
  const [task, again] = useTask(
    useCallback(
      () => loadLicence({ samples, scenarios, assessmentLog, now }, locale),
      [samples, scenarios, assessmentLog, now, locale],
    ),
  );
  if (task.state === 'loading') return <Loading>{t('licence.loading')}</Loading>;
  if (task.state === 'failed') return <Problem failure="unreachable" onAgain={again} />;
  if (!task.value.ok) return <Problem failure={task.value.error} onAgain={again} />;
  if (paper !== undefined) return <LicencePaper paper={paper} onBack={() => setPaper(undefined)} />;
  return <OverviewView loaded={task.value.value} now={now()} onPaper={setPaper} />;
}
