import { useEffect, useRef } from 'react';

/** What a key does, by its name in `KeyboardEvent.code`. */
export type LessonKeys = Readonly<Record<string, () => void>>;

/** Fields keep all their keys: the arrows move a cursor or a choice, the space types. */
const FIELDS = 'input, select, textarea, [contenteditable]';
/** Buttons and links keep the key that presses them. */
const PRESSED = 'button, a, summary';

function isTheirs({ target, code }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(FIELDS) !== null) return code !== 'Escape';
  return (code === 'Space' || code === 'Enter') && target.closest(PRESSED) !== null;
}

/** Keys for somebody who stands before a class, with a keyboard or a presenter in hand. */
export function useLessonKeys(keys: LessonKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const { altKey, ctrlKey, metaKey, isComposing, code } = event;
      if (altKey || ctrlKey || metaKey || isComposing || isTheirs(event)) return;
      const act = latest.current[code];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
