/** A message without content to the other tabs of a room. */
export interface Bell {
  readonly ring: () => void;
  /** Rung by another tab, or by this one. */
  readonly listen: (listener: () => void) => () => void;
  readonly close: () => void;
}

/** Rings over BroadcastChannel; where there is none, only in this tab. */
export function createBell(name: string): Bell {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
  const listeners = new Set<() => void>();
  const call = (): void => {
    for (const listener of listeners) listener();
  };
  if (channel !== undefined) channel.onmessage = call;
  return {
    ring: () => {
      channel?.postMessage('');
      call();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => channel?.close(),
  };
}
