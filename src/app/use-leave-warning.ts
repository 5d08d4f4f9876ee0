import { useEffect } from 'react';
import type { ResilientSessionLog } from '../adapters/storage/resilient-session-log.ts';

/** The browser asks before closing a tab that holds the only copy of something. */
export function useLeaveWarning(sessionLog: ResilientSessionLog): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (sessionLog.status().unsaved > 0) event.preventDefault();
    };
    globalThis.addEventListener('beforeunload', ask);
    return () => globalThis.removeEventListener('beforeunload', ask);
  }, [sessionLog]);
}
