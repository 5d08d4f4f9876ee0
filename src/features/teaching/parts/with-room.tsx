import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoreFailure } from '../../../core/classroom/workspace.ts';
import { FailedPage } from '../../../ui/failed-page.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { useTask } from '../../../ui/use-task.ts';
import { loadRoom, type Room } from '../load-room.ts';
import type { TeachingPorts } from '../teaching-ports.ts';

interface WithRoomProps extends Pick<TeachingPorts, 'teacher'> {
  readonly children: (room: Room, again: () => void) => ReactNode;
}

function Unreadable({ failure, onAgain }: { failure: StoreFailure; onAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <FailedPage
      title={t('teaching.title')}
      what={t('teaching.failed.title')}
      again={t('teaching.failed.again')}
      onAgain={onAgain}
    >
      {t(`teaching.failed.${failure}`)}
    </FailedPage>
  );
}

/** Opens the teacher's room for a screen, or says why it cannot be opened. */
export function WithRoom({ teacher, children }: WithRoomProps) {
  const { t } = useTranslation();
  const [task, again] = useTask(useCallback(() => loadRoom(teacher), [teacher]));
  if (task.state === 'failed') return <Unreadable failure="unavailable" onAgain={again} />;
  if (task.value === undefined) return <Loading>{t('shell.loading')}</Loading>;
  if (!task.value.ok) return <Unreadable failure={task.value.error} onAgain={again} />;
  return children(task.value.value, again);
}
