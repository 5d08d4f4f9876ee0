import { useCallback, useEffect, useState } from 'react';

/** `value` of a loading task is the one before, so that a screen need not go blank. */
export type Task<Value> =
  | { readonly state: 'loading'; readonly value?: Value }
  | { readonly state: 'failed' }
  | { readonly state: 'done'; readonly value: Value };

interface Settled<Value> {
  readonly run: () => Promise<Value>;
  readonly round: number;
  readonly task: Task<Value>;
}

/**
 * Runs an asynchronous task on arrival and whenever `run` changes (wrap it in useCallback).
 * A result that comes after a newer run is dropped; a rejection is `failed`.
 */
export function useTask<Value>(run: () => Promise<Value>): readonly [Task<Value>, () => void] {
  const [round, setRound] = useState(0);
  const [settled, setSettled] = useState<Settled<Value>>();
  const again = useCallback(() => setRound((count) => count + 1), []);
  useEffect(() => {
    let isStale = false;
    const settle = (task: Task<Value>): void => {
      if (!isStale) setSettled({ run, round, task });
    };
    run().then(
      (value) => settle({ state: 'done', value }),
      () => settle({ state: 'failed' }),
    );
    return () => {
      isStale = true;
    };
  }, [run, round]);
  if (settled?.run === run && settled.round === round) return [settled.task, again];
  const before = settled?.task.state === 'done' ? { value: settled.task.value } : {};
  return [{ state: 'loading', ...before }, again];
}
