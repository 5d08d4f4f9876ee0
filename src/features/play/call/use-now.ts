import { useEffect, useState } from 'react';

/** The time, looked at once a second while `isRunning`. Milliseconds since 1970. */
export function useNow(now: () => number, isRunning: boolean): number {
  const [time, setTime] = useState(now);
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setTime(now()), 1000);
    return () => clearInterval(timer);
  }, [now, isRunning]);
  return time;
}
