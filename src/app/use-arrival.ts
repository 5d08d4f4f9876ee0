import { type RefObject, useEffect, useRef } from 'react';

function moveFocus(main: HTMLElement, heading: HTMLElement): void {
  // A screen that has put the focus somewhere on purpose knows better.
  if (main.contains(document.activeElement)) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/**
 * After a change of screen: scrolls up and moves the focus to the screen's h1, as soon as the screen has one.
 * The document's title follows the h1 at all times, also when the language changes.
 */
export function useArrival(
  main: RefObject<HTMLElement | null>,
  path: string,
  product: string,
): void {
  const arrivedAt = useRef(path);
  useEffect(() => {
    const place = main.current;
    if (place === null) return;
    let hasArrived = arrivedAt.current === path;
    arrivedAt.current = path;
    if (!hasArrived) globalThis.scrollTo({ top: 0, behavior: 'instant' });
    const follow = (): void => {
      const heading = place.querySelector('h1');
      if (heading === null) return;
      const title = `${heading.textContent} – ${product}`;
      if (document.title !== title) document.title = title;
      if (!hasArrived) moveFocus(place, heading);
      hasArrived = true;
    };
    follow();
    const observer = new MutationObserver(follow);
    observer.observe(place, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [main, path, product]);
}
