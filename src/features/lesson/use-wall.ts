import { type RefObject, useEffect, useState } from 'react';

export interface Wall {
  /** Type for the last row. */
  readonly isOn: boolean;
  readonly turnOn: () => void;
  readonly turnOff: () => void;
}

/** Shows an element on the whole screen where the browser can; its large type comes with it either way. */
export function useWall(element: RefObject<HTMLElement | null>): Wall {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    // Escape leaves the whole screen without asking us.
    const follow = (): void => {
      if (document.fullscreenElement === null) setOn(false);
    };
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  return {
    isOn,
    turnOn: () => {
      setOn(true);
      // Phones and locked-down machines refuse; the page is large all the same.
      element.current?.requestFullscreen?.().catch(() => undefined);
    },
    turnOff: () => {
      setOn(false);
      const isWhole =
        document.fullscreenElement !== null && document.fullscreenElement !== undefined;
      if (isWhole) document.exitFullscreen().catch(() => undefined);
    },
  };
}
