import { useEffect, useState } from 'react';

const OFTEN = 250;

/** The time, read again several times a second while something goes. */
export function useTicking(now: () => number, isGoing: boolean): number {
  const [time, setTime] = useState(now);
  useEffect(() => {
    if (!isGoing) return;
    const timer = setInterval(() => setTime(now()), OFTEN);
    return () => clearInterval(timer);
  }, [now, isGoing]);
  return time;
}
