import { useEffect, useRef } from 'react';

/** What Alt and a key do; keys by their place on the keyboard, so that they work with any layout. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** AltGr types characters on many keyboards; it reports itself as Ctrl and Alt. */
const isAltAlone = (event: KeyboardEvent): boolean =>
  event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.isComposing;

/** Listens for Alt shortcuts while no dialog is open. They never take a key that types. */
export function useShortcuts(shortcuts: Shortcuts) {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isAltAlone(event) || document.querySelector('dialog[open]') !== null) return;
      const act = latest.current[event.code];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
