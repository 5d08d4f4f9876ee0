import { useEffect, useRef } from 'react';

/** What a key does; keys by their place on the keyboard, so that they work with any layout. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** What is held while the key is pressed. */
export type Held = 'alt' | 'ctrl' | 'nothing';

/** AltGr types characters on many keyboards; it reports itself as Ctrl and Alt. */
const isAltAlone = (event: KeyboardEvent): boolean =>
  event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;

const isCtrlAlone = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;

const isBare = (event: KeyboardEvent): boolean =>
  !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;

/** Kinds of fields in which a digit is no text. */
const NO_TEXT = ['radio', 'checkbox', 'range', 'button'];

/** Whether keys type something here, so that they belong to the field. */
function isTyping({ target }: KeyboardEvent): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.includes(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

/** Keys with Alt never type; the others must not be taken away from somebody who writes. */
const IS_MEANT: Readonly<Record<Held, (event: KeyboardEvent) => boolean>> = {
  alt: isAltAlone,
  ctrl: (event) => isCtrlAlone(event) && !isTyping(event),
  nothing: (event) => isBare(event) && !isTyping(event),
};

/** Listens for shortcuts while no dialog is open. They never take a key that types. */
export function useShortcuts(shortcuts: Shortcuts, held: Held = 'alt') {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || !IS_MEANT[held](event)) return;
      const act = latest.current[event.code];
      if (act === undefined || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [held]);
}
