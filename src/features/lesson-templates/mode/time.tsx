import { useTranslation } from 'react-i18next';
import { lessonLeft, timeLeft } from '../../../core/lesson/clock.ts';
import type { PlannedStep } from '../../../core/lesson/plan.ts';
import styles from './mode.module.css';
import { showTime, wholeMinutes } from './show-time.ts';
import type { Clock } from './use-clock.ts';

interface TimeProps {
  readonly clock: Clock;
  readonly steps: readonly PlannedStep[];
}

/** How long still: this step large, the whole lesson small. Over time is said, not only coloured. */
export function Time({ clock, steps }: TimeProps) {
  const { t } = useTranslation();
  const left = timeLeft(clock.clock, steps, clock.time);
  const whole = lessonLeft(clock.clock, steps, clock.time);
  return (
    <div className={styles.time} data-over={left < 0} data-going={clock.isGoing}>
      <p className={styles.figure} role="timer" aria-label={t('lessons.mode.left')}>
        {showTime(left)}
      </p>
      <p className={styles.whole}>
        {t(whole < 0 ? 'lessons.mode.lessonOver' : 'lessons.mode.lessonLeft', {
          minutes: wholeMinutes(whole),
        })}
      </p>
      <output className={styles.over}>{left < 0 && t('lessons.mode.over')}</output>
    </div>
  );
}
