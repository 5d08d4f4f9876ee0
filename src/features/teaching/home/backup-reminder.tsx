import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice.tsx';
import type { TeachingPorts } from '../teaching-ports.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Days a school's work may lie on one device alone. */
const MOST_DAYS = 14;

/** Says so when the last backup is too old, or there never was one. */
export function BackupReminder({ backupDate, now }: Pick<TeachingPorts, 'backupDate' | 'now'>) {
  const { t } = useTranslation();
  const latest = backupDate.get();
  const days = latest === undefined ? undefined : Math.floor((now() - latest) / DAY);
  if (days !== undefined && days <= MOST_DAYS) return null;
  return (
    <Notice
      tone="warning"
      title={
        days === undefined ? t('teaching.backup.never') : t('teaching.backup.old', { count: days })
      }
    >
      {t('teaching.backup.why')}
    </Notice>
  );
}
