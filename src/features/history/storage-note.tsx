import { useTranslation } from 'react-i18next';
import type { StorageSpace } from '../../core/session/storage-space.ts';
import { formatBytes } from '../../ui/format-bytes.ts';
import { Icon } from '../../ui/icon.tsx';
import { useTask } from '../../ui/use-task.ts';
import styles from './storage-note.module.css';

interface StorageNoteProps {
  readonly measureStorage: () => Promise<StorageSpace | undefined>;
}

/** Where the records are and how much room is left, as far as the browser tells. */
export function StorageNote({ measureStorage }: StorageNoteProps) {
  const { t, i18n } = useTranslation();
  const [task] = useTask(measureStorage);
  const space = task.state === 'done' ? task.value : undefined;
  const show = (bytes: number): string => formatBytes(bytes, i18n.language);
  return (
    <p className={styles.note}>
      <Icon name="lock" />
      <span>
        {t('history.storage.local')} {t('history.storage.backup')}
        {space !== undefined &&
          ` ${t('history.storage.used', { used: show(space.used), free: show(Math.max(0, space.available - space.used)) })}`}
      </span>
    </p>
  );
}
