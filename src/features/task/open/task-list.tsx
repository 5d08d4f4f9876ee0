import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kept, StoreFailure } from '../../../core/classroom/workspace.ts';
import type { Result } from '../../../core/shared/result.ts';
import type { KeptTask } from '../../../core/task/kept-task.ts';
import type { TaskStore } from '../../../core/task/task-desk.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { formatMoment } from '../../../ui/format-moment.ts';
import { Notice } from '../../../ui/notice.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { DueTag } from '../due-tag.tsx';
import shared from '../task.module.css';
import styles from './task-list.module.css';

interface TaskListProps {
  readonly store: TaskStore;
  readonly kept: Result<Kept<KeptTask>, StoreFailure>;
  readonly now: number;
  /** Something was removed: read again. */
  readonly onChange: () => void;
}

function Line({ task, now, onRemove }: { task: KeptTask; now: number; onRemove: () => void }) {
  const { t, i18n } = useTranslation();
  const { id, title, teacher, due } = task.shared;
  const last = task.handIns.at(-1);
  return (
    <li>
      <div className={styles.words}>
        <a href={hrefOf({ name: 'task', code: id })}>{title}</a>
        <span className={shared.soft}>
          {teacher !== '' && `${teacher} · `}
          {last === undefined
            ? t('task.open.notHandedIn')
            : t('task.open.handedIn', { date: formatMoment(last.at, i18n.language) })}
        </span>
      </div>
      {due !== undefined && last === undefined && <DueTag due={due} now={now} />}
      <Button
        variant="quiet"
        icon="trash"
        aria-label={t('task.open.removeOf', { title })}
        onClick={onRemove}
      >
        {t('task.open.remove')}
      </Button>
    </li>
  );
}

/** The assignments opened on this device. */
export function TaskList({ store, kept, now, onChange }: TaskListProps) {
  const { t } = useTranslation();
  const [leaving, setLeaving] = useState<string>();
  const remove = async (): Promise<void> => {
    if (leaving !== undefined) await store.remove(leaving);
    setLeaving(undefined);
    onChange();
  };
  if (!kept.ok) return <Notice tone="bad">{t('task.problem.storage')}</Notice>;
  const { items, unreadable } = kept.value;
  return (
    <Card className={shared.stack} aria-labelledby="opened">
      <h2 id="opened">{t('task.open.list')}</h2>
      {items.length === 0 && <p>{t('task.open.empty')}</p>}
      {items.length > 0 && (
        <ul className={styles.list}>
          {items.map((task) => (
            <Line
              key={task.shared.id}
              {...{ task, now }}
              onRemove={() => setLeaving(task.shared.id)}
            />
          ))}
        </ul>
      )}
      {unreadable > 0 && (
        <Notice tone="warning">{t('task.open.unreadable', { count: unreadable })}</Notice>
      )}
      <Dialog
        open={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
        title={t('task.open.removeTitle')}
        actions={
          <>
            <Button onClick={() => setLeaving(undefined)}>{t('task.open.keep')}</Button>
            <Button variant="danger" icon="trash" onClick={() => void remove()}>
              {t('task.open.remove')}
            </Button>
          </>
        }
      >
        <p>{t('task.open.removeText')}</p>
      </Dialog>
    </Card>
  );
}
