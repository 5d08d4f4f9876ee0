import { useTranslation } from 'react-i18next';
import { Meter } from '../../../ui/meter.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Backing } from './use-backup.ts';

/** How a backup or its reading is going, or how it went. */
export function BackupOutcome({ backing }: { readonly backing: Backing }) {
  const { t } = useTranslation();
  switch (backing.state) {
    case 'idle':
      return null;
    case 'working': {
      const words = t(`teaching.backup.working.${backing.work}`);
      return (
        <output>
          {words}
          <Meter label={words} value={backing.share} max={1} />
        </output>
      );
    }
    case 'saved':
      return (
        <Notice tone="good" announce="status">
          {t('teaching.backup.saved', { file: backing.file })}
        </Notice>
      );
    case 'restored': {
      const { unreadable, ...counts } = backing.restored;
      return (
        <Notice tone={unreadable > 0 ? 'warning' : 'good'} announce="status">
          <p>{t('teaching.backup.restored', counts)}</p>
          {unreadable > 0 && <p>{t('teaching.unreadable', { count: unreadable })}</p>}
        </Notice>
      );
    }
    case 'failed':
      return (
        <Notice tone="bad" announce="alert">
          {t(`teaching.backup.problem.${backing.problem}`)}
        </Notice>
      );
  }
}
