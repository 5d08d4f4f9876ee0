import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import styles from './mode.module.css';
import type { Clock } from './use-clock.ts';

interface BottomBarProps {
  readonly clock: Clock;
  /** Name of the step that follows; nothing after the last. */
  readonly next: string | undefined;
  readonly locale: string;
  readonly isAwake: boolean;
  readonly onEnd: () => void;
}

/** Everything a hand needs during a lesson. */
export function BottomBar({ clock, next, locale, isAwake, onEnd }: BottomBarProps) {
  const { t } = useTranslation();
  const { place, isGoing, startOrPause, goTo } = clock;
  return (
    <div className={styles.bottom}>
      <div className={styles.controls}>
        <Button
          variant="primary"
          size="large"
          icon={isGoing ? 'pause' : 'play'}
          onClick={startOrPause}
        >
          {t(isGoing ? 'lessons.mode.pause' : 'lessons.mode.start')}
        </Button>
        <Button
          size="large"
          icon="arrow-left"
          disabled={place === 0}
          onClick={() => goTo(place - 1)}
        >
          {t('lessons.mode.back')}
        </Button>
        {next === undefined ? (
          <Button size="large" icon="check" onClick={onEnd}>
            {t('lessons.mode.finish')}
          </Button>
        ) : (
          <Button size="large" icon="arrow-right" onClick={() => goTo(place + 1)}>
            {t('lessons.mode.next')}
          </Button>
        )}
        <p className={styles.next} lang={locale}>
          {next === undefined ? t('lessons.mode.last') : t('lessons.mode.nextIs', { title: next })}
        </p>
      </div>
      <p className={styles.keys}>
        {t('lessons.mode.keys')}
        {isAwake && ` · ${t('lessons.mode.awake')}`}
      </p>
    </div>
  );
}
