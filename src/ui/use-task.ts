import { useCallback, useEffect, useState } from 'react';

/** `value` of a loading task is the one before, so that a screen need not go blank. */
export type Task<Value> =
  | { readonly state: 'loading'; readonly value?: Value }
  | { readonly state: 'failed' }
  | { readonly state: 'done'; readonly value: Value };

/**
 * Runs an asynchronous task on arrival and whenever `run` changes (wrap it in useCallback).
 * A result that comes after a newer run is dropped; a rejection is `failed`.
 */
export function useTask<Value>(run: () => Promise<Value>): readonly [Task<Value>, () => void] {
  const [task, setTask] = useState<Task<Value>>({ state: 'loading' });
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((count) => count + 1), []);
  useEffect(() => {
    let isStale = false;
    setTask((before) => (before.state === 'done' ? { state: 'loading', value: before.value } : { state: 'loading' }));
    run().then(
      (value) => {
        if (!isStale) setTask({ state: 'done', value });
      },
      () => {
        if (!isStale) setTask({ state: 'failed' });
      },
    );
    return () => {
      isStale = true;
    };
  }, [run, round]);
  return [task, again];
}
