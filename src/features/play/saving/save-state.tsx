import { useTranslation } from 'react-i18next';
import type { LogFailure } from '../../../core/session/session-log.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import styles from './save-state.module.css';

/** Whether everything so far is stored. Quick writes do not flicker: "saving" shows after a moment only. */
export function SaveState({ state }: { readonly state: 'saved' | 'saving' | 'failed' }) {
  const { t } = useTranslation();
  return (
    <p className={styles.state} data-state={state}>
      <Icon name={state === 'failed' ? 'warning' : state === 'saving' ? 'clock' : 'check'} />
      <span>{t(`play.save.${state}`)}</span>
    </p>
  );
}

interface NotSavedProps {
  readonly failure: LogFailure;
  readonly onRetry: () => void;
  /** Goes on in memory; only where the storage is merely out of reach. */
  readonly onGoOn?: () => void;
}

/** The last step is not in the log: says why, loses nothing, and offers to try again. */
export function NotSaved({ failure, onRetry, onGoOn }: NotSavedProps) {
  const { t } = useTranslation();
  return (
    <Notice
      tone="bad"
      announce="alert"
      title={t('play.save.title')}
      actions={
        <>
          <Button variant="primary" icon="undo" onClick={onRetry}>
            {t('play.save.retry')}
          </Button>
          {onGoOn !== undefined && <Button onClick={onGoOn}>{t('play.save.goOn')}</Button>}
        </>
      }
    >
      {t(`play.save.${failure}`)}
    </Notice>
  );
}
