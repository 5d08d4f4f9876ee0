import { useEffect, useState } from 'react';
import type { SessionEvent } from '../../../core/session/session-event.ts';
import { pauseBefore } from './frames.ts';

export const SPEEDS = [1, 2, 4, 8, 16] as const;
export type Speed = (typeof SPEEDS)[number];

/** Where a recording is, and whether it runs. Positions are numbers of events. */
export function usePlayback(events: readonly SessionEvent[], start: number) {
  const last = events.length - 1;
  const [place, setPlace] = useState(Math.min(start, last));
  const [isRunning, setRunning] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  const isAtEnd = place >= last;
  useEffect(() => {
    if (!isRunning || isAtEnd) return;
    const timer = setTimeout(() => setPlace(place + 1), pauseBefore(events, place + 1, speed));
    return () => clearTimeout(timer);
  }, [events, isRunning, isAtEnd, place, speed]);
  const go = (to: number): void => setPlace(Math.max(0, Math.min(last, to)));
  const toggle = (): void => {
    if (isAtEnd) setPlace(0);
    setRunning(isAtEnd || !isRunning);
  };
  return { place, last, isRunning: isRunning && !isAtEnd, speed, go, toggle, setSpeed };
}
