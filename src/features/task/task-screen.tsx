import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DeadEnd } from '../../ui/dead-end.tsx';
import { Loading } from '../../ui/loading.tsx';
import { type Go, hrefOf } from '../../ui/route.ts';
import { useTask } from '../../ui/use-task.ts';
import { TaskView } from './one/task-view.tsx';
import { OpenScreen } from './open/open-screen.tsx';
import { OPEN, openTask } from './open-task.ts';
import type { StartTalk, TaskPorts } from './task-ports.ts';

interface TaskScreenProps extends TaskPorts {
  /** The assignment itself, the id of one that is here, or `open`. */
  readonly code: string;
  readonly start: StartTalk;
  readonly go: Go;
}

/** An assignment as a student sees it; or the page where assignments are opened. */
export function TaskScreen({ code, start, go, ...ports }: TaskScreenProps) {
  return code === OPEN ? (
    <OpenScreen {...{ ports, go }} />
  ) : (
    <OneTask {...{ code, start, go, ports }} />
  );
}

type OneTaskProps = Pick<TaskScreenProps, 'code' | 'start' | 'go'> & { readonly ports: TaskPorts };

function OneTask({ code, start, go, ports }: OneTaskProps) {
  const { t } = useTranslation();
  const { taskDesk, now, newId } = ports;
  const [opening, again] = useTask(
    useCallback(() => openTask(code, { taskDesk, now, newId }), [code, taskDesk, now, newId]),
  );
  if (opening.state === 'loading') return <Loading>{t('task.loading')}</Loading>;
  const opened = opening.state === 'done' ? opening.value : undefined;
  if (opened?.ok) return <TaskView {...{ start, go, ports }} opened={opened.value} />;
  const problem = opened?.error ?? 'failed';
  return (
    <DeadEnd title={t('task.problem.title')} text={t(`task.problem.${problem}`)}>
      <ButtonLink variant="primary" href={hrefOf({ name: 'task', code: OPEN })}>
        {t('task.problem.openOther')}
      </ButtonLink>
      {(problem === 'failed' || problem === 'storage') && (
        <Button onClick={again}>{t('task.again')}</Button>
      )}
    </DeadEnd>
  );
}
