import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { fail, ok } from '../../../core/shared/result.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { DeadEnd } from '../../../ui/dead-end.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { useTask } from '../../../ui/use-task.ts';
import { loadTalks } from '../load-talks.ts';
import { loadNames } from '../names.ts';
import { OPEN, reopenTask } from '../open-task.ts';
import type { TaskPorts } from '../task-ports.ts';
import { HandInView } from './hand-in-view.tsx';

interface HandInScreenProps extends TaskPorts {
  /** Id of an assignment that is on this device. */
  readonly assignment: string;
}

/** Handing in: what goes along, what the teacher sees of it, and giving it away. */
export function HandInScreen({ assignment, ...ports }: HandInScreenProps) {
  const { t, i18n } = useTranslation();
  const { taskDesk, sessionLog, assessmentLog, scenarios } = ports;
  const locale = i18n.language;
  const load = useCallback(async () => {
    const opened = await reopenTask(assignment, { taskDesk });
    if (!opened.ok) return fail(opened.error);
    const { shared } = opened.value.task;
    const [talks, names, sealed] = await Promise.all([
      loadTalks(shared, { sessionLog, assessmentLog, scenarios }),
      loadNames(shared, scenarios, locale),
      opened.value.desk.store.sealed(assignment),
    ]);
    return ok({ opened: opened.value, talks, names, sealed });
  }, [assignment, taskDesk, sessionLog, assessmentLog, scenarios, locale]);
  const [loading, again] = useTask(load);
  if (loading.state === 'loading') return <Loading>{t('task.loading')}</Loading>;
  const loaded = loading.state === 'done' ? loading.value : undefined;
  if (loaded?.ok) return <HandInView {...loaded.value} ports={ports} />;
  return (
    <DeadEnd title={t('task.problem.title')} text={t(`task.problem.${loaded?.error ?? 'failed'}`)}>
      <ButtonLink variant="primary" href={hrefOf({ name: 'task', code: OPEN })}>
        {t('task.mine')}
      </ButtonLink>
      <Button onClick={again}>{t('task.again')}</Button>
    </DeadEnd>
  );
}
