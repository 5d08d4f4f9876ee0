import { useEffect, useState } from 'react';

/** Keeps the screen on while a lesson goes; only secure pages may, and a page that comes back must ask again. */
export function useWakeLock(isWanted: boolean): boolean {
  const [isAwake, setIsAwake] = useState(false);
  useEffect(() => {
    if (!isWanted || !('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    const release = (held: WakeLockSentinel | undefined): void => {
      void held?.release().catch(() => undefined);
    };
    const ask = (): void => {
      if (document.visibilityState !== 'visible') return;
      navigator.wakeLock
        .request('screen')
        .then((held) => {
          if (isOver) return release(held);
          lock = held;
          setIsAwake(true);
        })
        // A low battery may refuse; the lesson goes on all the same.
        .catch(() => undefined);
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', ask);
      release(lock);
      setIsAwake(false);
    };
  }, [isWanted]);
  return isAwake;
}
