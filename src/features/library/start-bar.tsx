import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './start-bar.module.css';

interface StartBarProps {
  readonly isReady: boolean;
  readonly starting: 'no' | 'yes' | 'failed';
  readonly channel: 'phone' | 'chat' | 'counter';
  readonly onStart: () => void;
}

/** Always in sight at the lower edge: the one thing to do here. */
export function StartBar({ isReady, starting, channel, onStart }: StartBarProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.bar}>
      <div className={styles.inner}>
        {starting === 'failed' ? (
          <Notice tone="bad" announce="alert">
            {t('library.brief.taken')}
          </Notice>
        ) : (
          <p className={styles.hint}>{t('library.brief.ring')}</p>
        )}
        <Button
          variant="primary"
          size="large"
          icon={channel}
          className={styles.start}
          disabled={!isReady}
          onClick={onStart}
        >
          {starting === 'yes' ? t('library.brief.starting') : t('library.brief.start')}
        </Button>
      </div>
    </div>
  );
}
