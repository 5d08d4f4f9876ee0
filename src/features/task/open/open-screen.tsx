import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { OpenCard } from '../../../ui/open-card.tsx';
import { Page } from '../../../ui/page.tsx';
import { type Go, hrefOf } from '../../../ui/route.ts';
import { useTask } from '../../../ui/use-task.ts';
import { openText } from '../open-task.ts';
import type { TaskPorts } from '../task-ports.ts';
import shared from '../task.module.css';
import { TaskList } from './task-list.tsx';

interface OpenScreenProps {
  readonly ports: TaskPorts;
  readonly go: Go;
}

/** Opens an assignment from a text or a file, and lists those opened before. */
export function OpenScreen({ ports, go }: OpenScreenProps) {
  const { t } = useTranslation();
  const { taskDesk } = ports;
  const [list, again] = useTask(
    useCallback(async () => {
      const { store } = await taskDesk();
      return { store, kept: await store.list() };
    }, [taskDesk]),
  );
  return (
    <Page
      title={t('task.mine')}
      lead={t('task.open.lead')}
      width="narrow"
      actions={
        <>
          <ButtonLink icon="home" href={hrefOf({ name: 'library' })}>
            {t('task.home')}
          </ButtonLink>
          <ButtonLink icon="document" href={hrefOf({ name: 'notice', code: 'open' })}>
            {t('appraisal.notice.mine')}
          </ButtonLink>
        </>
      }
    >
      <div className={shared.page}>
        <OpenCard
          words={{
            title: t('task.open.heading'),
            label: t('task.open.label'),
            open: t('task.open.button'),
            file: t('task.open.file'),
          }}
          readFile={ports.files.read}
          open={async (text) => {
            const opened = await openText(text, ports);
            if (!opened.ok) return opened.error;
            go({ name: 'task', code: opened.value.task.shared.id });
            return undefined;
          }}
          explain={(problem) => t(`task.problem.${problem}`)}
        />
        {list.state === 'failed' && <Notice tone="bad">{t('task.problem.storage')}</Notice>}
        {list.state !== 'failed' && list.value !== undefined && (
          <TaskList {...list.value} now={ports.now()} onChange={again} />
        )}
      </div>
    </Page>
  );
}
