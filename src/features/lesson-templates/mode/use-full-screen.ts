import { type RefObject, useEffect, useState } from 'react';

/** Whether the lesson has the whole screen, and turning that; where a browser refuses, nothing happens. */
export function useFullScreen(element: RefObject<HTMLElement | null>) {
  const [isFull, setIsFull] = useState(false);
  useEffect(() => {
    // Escape leaves without asking us.
    const follow = (): void => setIsFull(document.fullscreenElement === element.current);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, [element]);
  return {
    isFull,
    turn: () => {
      if (isFull) void document.exitFullscreen().catch(() => undefined);
      else void element.current?.requestFullscreen?.().catch(() => undefined);
    },
  };
}
