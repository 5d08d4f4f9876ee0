import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebriefForm } from '../../core/debrief/steps.ts';
import type { OpenFailure } from '../../core/session/open-session.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DeadEnd } from '../../ui/dead-end.tsx';
import { Loading } from '../../ui/loading.tsx';
import { hrefOf } from '../../ui/route.ts';
import { useTask } from '../../ui/use-task.ts';
import type { DebriefPorts } from './debrief-ports.ts';
import { Guide } from './guide/guide.tsx';
import { Start } from './guide/start.tsx';
import { type Debriefed, loadDebrief } from './load-debrief.ts';
import { useOwnSheet } from './own/use-own-sheet.ts';
import { Summary } from './summary/summary.tsx';

interface DebriefScreenProps extends DebriefPorts {
  readonly session: string;
}

function NoDebrief({ problem, onRetry }: { problem: OpenFailure; onRetry: () => void }) {
  const { t } = useTranslation();
  const mayPass = problem === 'unreachable' || problem === 'storage';
  return (
    <DeadEnd title={t('debrief.title')} text={t(`report.problem.${problem}`)}>
      <ButtonLink variant="primary" icon="home" href={hrefOf({ name: 'library' })}>
        {t('report.home')}
      </ButtonLink>
      {mayPass && <Button onClick={onRetry}>{t('report.problem.again')}</Button>}
    </DeadEnd>
  );
}

function NotOver({ session }: { readonly session: string }) {
  const { t } = useTranslation();
  return (
    <DeadEnd title={t('debrief.title')} text={t('debrief.notOver')}>
      <ButtonLink variant="primary" icon="phone" href={hrefOf({ name: 'play', session })}>
        {t('report.notOver.resume')}
      </ButtonLink>
    </DeadEnd>
  );
}

/** Where somebody is: choosing, at a step of a form, or done with it. */
interface Where {
  readonly form: DebriefForm;
  readonly isDone: boolean;
}

function Debriefing({ talk, ports }: { readonly talk: Debriefed; readonly ports: DebriefPorts }) {
  const [where, setWhere] = useState<Where>();
  const own = useOwnSheet(talk, ports);
  const [commitment, setCommitment] = useState(own.sheet?.commitment ?? '');
  if (where === undefined)
    return <Start talk={talk} own={own} onBegin={(form) => setWhere({ form, isDone: false })} />;
  if (where.isDone)
    return (
      <Summary
        {...{ talk, own, ports, commitment }}
        onBack={() => setWhere({ ...where, isDone: false })}
      />
    );
  return (
    <Guide
      {...{ talk, own, ports, commitment }}
      onCommitment={setCommitment}
      form={where.form}
      onBack={() => setWhere(undefined)}
      onDone={() => setWhere({ ...where, isDone: true })}
    />
  );
}

/** A guided talk about the talk, from what people saw to one thing to do next time. */
export function DebriefScreen({ session, ...ports }: DebriefScreenProps) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const { sessionLog, assessmentLog, scenarios } = ports;
  const [task, again] = useTask(
    useCallback(
      () => loadDebrief(session, { sessionLog, assessmentLog, scenarios }, language),
      [session, sessionLog, assessmentLog, scenarios, language],
    ),
  );
  if (task.state === 'failed') return <NoDebrief problem="damaged" onRetry={again} />;
  if (task.value === undefined) return <Loading>{t('debrief.loading')}</Loading>;
  if (!task.value.ok) return <NoDebrief problem={task.value.error} onRetry={again} />;
  const talk = task.value.value;
  if (talk.state.phase !== 'over') return <NotOver session={session} />;
  return <Debriefing talk={talk} ports={ports} />;
}
