import { type ReactNode, useLayoutEffect, useRef } from 'react';

function moveFocus(heading: HTMLElement): void {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  globalThis.scrollTo({ top: 0, behavior: 'instant' });
}

/**
 * The next step of a screen that stays at the same address: its heading receives the focus as soon as it is there,
 * so that a screen reader tells that something new has begun.
 */
export function FocusOnHeading({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  // In the same breath as the heading appears: nobody hears or types into what was there before.
  useLayoutEffect(() => {
    const place = box.current;
    if (place === null) return;
    const observer = new MutationObserver(look);
    function look(): void {
      const heading = place?.querySelector('h1');
      if (!heading) return;
      observer.disconnect();
      moveFocus(heading);
    }
    observer.observe(place, { childList: true, subtree: true });
    look();
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} style={{ display: 'contents' }}>
      {children}
    </div>
  );
}
