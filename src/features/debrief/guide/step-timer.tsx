import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../../ui/duration.ts';
import styles from './guide.module.css';

interface StepTimerProps {
  readonly minutes: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const MINUTE = 60_000;

/** How long a step has taken; it only says so. A new step needs a new key. */
export function StepTimer({ minutes, now }: StepTimerProps) {
  const { t } = useTranslation();
  const [began] = useState(now);
  const [time, setTime] = useState(began);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), 1000);
    return () => clearInterval(timer);
  }, [now]);
  const spent = time - began;
  const words = { minutes, spent: formatDuration(spent) };
  return (
    <p className={styles.timer} role="timer">
      {spent < minutes * MINUTE ? t('debrief.timer', words) : t('debrief.timerOver', words)}
    </p>
  );
}
