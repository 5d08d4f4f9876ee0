import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResilientSessionLog } from '../adapters/storage/resilient-session-log.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './saving-banner.module.css';

/** Says in plain words when work is not being saved, and tries again on request. */
export function SavingBanner({ sessionLog }: { readonly sessionLog: ResilientSessionLog }) {
  const { t } = useTranslation();
  const { failure, unsaved } = useSyncExternalStore(sessionLog.subscribe, sessionLog.status);
  const [isTrying, setIsTrying] = useState(false);
  if (failure === undefined && unsaved === 0) return null;
  const retry = async (): Promise<void> => {
    setIsTrying(true);
    await sessionLog.retry();
    setIsTrying(false);
  };
  return (
    <div className={styles.banner} data-print="hide">
      <Notice
        tone="warning"
        announce="alert"
        title={t('shell.saving.title')}
        actions={
          <Button onClick={retry} disabled={isTrying}>
            {isTrying ? t('shell.saving.retrying') : t('shell.saving.retry')}
          </Button>
        }
      >
        <p>{failure === 'quota' ? t('shell.saving.quota') : t('shell.saving.unavailable')}</p>
        {unsaved > 0 && (
          <p>
            {t('shell.saving.unsaved', { count: unsaved })} {t('shell.saving.keep')}
          </p>
        )}
      </Notice>
    </div>
  );
}
