import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { attemptsOf, progressOf } from '../../../core/task/attempts.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page } from '../../../ui/page.tsx';
import { type Go, hrefOf } from '../../../ui/route.ts';
import { useTask } from '../../../ui/use-task.ts';
import { loadTalks } from '../load-talks.ts';
import { loadNames } from '../names.ts';
import { OPEN, type OpenedTask } from '../open-task.ts';
import type { StartTalk, TaskPorts } from '../task-ports.ts';
import shared from '../task.module.css';
import { useKept } from '../use-kept.ts';
import { WhoCard } from '../who-card.tsx';
import { Expectations } from './expectations.tsx';
import { Standing } from './standing.tsx';
import { TaskItem } from './task-item.tsx';

interface TaskViewProps {
  readonly opened: OpenedTask;
  readonly ports: TaskPorts;
  readonly start: StartTalk;
  readonly go: Go;
}

/** Talks and names an assignment is shown with. */
function useSurroundings({ task }: OpenedTask, ports: TaskPorts) {
  const { i18n } = useTranslation();
  const { sessionLog, assessmentLog, scenarios } = ports;
  const locale = i18n.language;
  const { shared } = task;
  const [loading] = useTask(
    useCallback(async () => {
      const [talks, names] = await Promise.all([
        loadTalks(shared, { sessionLog, assessmentLog, scenarios }),
        loadNames(shared, scenarios, locale),
      ]);
      return { talks, names };
    }, [shared, sessionLog, assessmentLog, scenarios, locale]),
  );
  return loading;
}

function Notices({ opened, failure }: { opened: OpenedTask; failure: OpenedTask['failure'] }) {
  const { t } = useTranslation();
  const { meeting, task } = opened;
  const { edition } = task.shared;
  return (
    <>
      {(meeting === 'newer' || meeting === 'older') && (
        <Notice tone="info">{t(`task.meeting.${meeting}`, { edition })}</Notice>
      )}
      {failure !== undefined && (
        <Notice tone="bad" announce="alert">
          {t(`task.notStored.${failure}`)}
        </Notice>
      )}
    </>
  );
}

/** One assignment: what is expected, who does it, and every scenario with its start buttons. */
export function TaskView({ opened, ports, start, go }: TaskViewProps) {
  const { t } = useTranslation();
  const { task, failure, change } = useKept(opened);
  const around = useSurroundings(opened, ports);
  const { title, teacher, tasks } = task.shared;
  const assignment = task.shared;
  const found = around.state === 'failed' ? undefined : around.value;
  const attempts = attemptsOf(task, found?.talks ?? []);
  return (
    <Page
      title={title}
      lead={teacher === '' ? t('task.plainFrom') : t('task.from', { teacher })}
      actions={
        <ButtonLink href={hrefOf({ name: 'task', code: OPEN })}>{t('task.mine')}</ButtonLink>
      }
    >
      <div className={shared.page}>
        <Notices opened={opened} failure={failure} />
        <Standing task={task} attempts={attempts} />
        <Expectations shared={assignment} now={ports.now()} />
        <WhoCard
          me={task.student}
          store={opened.desk.store}
          onChange={(student) => void change((before) => ({ ...before, student }))}
        />
        {around.state === 'failed' && (
          <Notice tone="bad" announce="alert">
            {t('task.problem.failed')}
          </Notice>
        )}
        {around.state === 'loading' && <Loading>{t('task.loading')}</Loading>}
        {found !== undefined &&
          tasks.map((one, place) => (
            <TaskItem
              key={`${one.scenario}/${one.locale}`}
              {...{ assignment, place, start, go }}
              task={one}
              names={found.names}
              progress={progressOf(assignment, attempts, place)}
              me={task.student.name}
            />
          ))}
      </div>
    </Page>
  );
}
