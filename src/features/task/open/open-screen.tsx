import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { FileButton } from '../../../ui/file-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page } from '../../../ui/page.tsx';
import { type Go, hrefOf } from '../../../ui/route.ts';
import { useTask } from '../../../ui/use-task.ts';
import { type OpenProblem, openText } from '../open-task.ts';
import type { TaskPorts } from '../task-ports.ts';
import shared from '../task.module.css';
import { TaskList } from './task-list.tsx';

interface OpenScreenProps {
  readonly ports: TaskPorts;
  readonly go: Go;
}

/** Opens what was pasted or chosen, and goes there. */
function useOpening({ ports, go }: OpenScreenProps) {
  const [problem, setProblem] = useState<OpenProblem | 'failed'>();
  const open = async (text: string): Promise<void> => {
    setProblem(undefined);
    const opened = await openText(text, ports).catch(() => undefined);
    if (opened?.ok) go({ name: 'task', code: opened.value.task.shared.id });
    else setProblem(opened?.error ?? 'failed');
  };
  const openFile = async (file: File): Promise<void> => {
    const text = await ports.files.read(file);
    if (text.ok) await open(text.value);
    else setProblem(text.error === 'too-big' ? 'too-big' : 'unreadable');
  };
  return { problem, open, openFile };
}

/** Opens an assignment from a text or a file, and lists those opened before. */
export function OpenScreen({ ports, go }: OpenScreenProps) {
  const { t } = useTranslation();
  const { taskDesk } = ports;
  const [text, setText] = useState('');
  const { problem, open, openFile } = useOpening({ ports, go });
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
        <Card className={shared.stack} aria-labelledby="open-one">
          <h2 id="open-one">{t('task.open.heading')}</h2>
          {problem !== undefined && (
            <Notice tone="bad" announce="alert">
              {t(`task.problem.${problem}`)}
            </Notice>
          )}
          <label className={shared.field}>
            <span>{t('task.open.label')}</span>
            <textarea
              rows={4}
              value={text}
              spellCheck={false}
              onChange={(event) => setText(event.target.value)}
            />
          </label>
          <div className={shared.row}>
            <Button variant="primary" disabled={text.trim() === ''} onClick={() => void open(text)}>
              {t('task.open.button')}
            </Button>
            <FileButton label={t('task.open.file')} onFiles={([file]) => void openFile(file)} />
          </div>
        </Card>
        {list.state === 'failed' && <Notice tone="bad">{t('task.problem.storage')}</Notice>}
        {list.state !== 'failed' && list.value !== undefined && (
          <TaskList {...list.value} now={ports.now()} onChange={again} />
        )}
      </div>
    </Page>
  );
}
