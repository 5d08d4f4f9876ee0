import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Fewer rows than this are simply all there. */
const WHOLE = 120;
const MARGIN = 12;

export interface Window {
  /** First row that is drawn, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    // The paper is laid out as soon as this returns.
    const begin = () => flushSync(() => setIsPrinting(true));
    const end = () => setIsPrinting(false);
    globalThis.addEventListener('beforeprint', begin);
    globalThis.addEventListener('afterprint', end);
    return () => {
      globalThis.removeEventListener('beforeprint', begin);
      globalThis.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}

/** Which rows of a long table are drawn; all rows have the same height, in pixels. On paper all of them. */
export function useWindow(
  box: RefObject<HTMLElement | null>,
  count: number,
  height: number,
): Window {
  const isPrinting = useIsPrinting();
  const [seen, setSeen] = useState({ top: 0, size: 800 });
  useEffect(() => {
    const scroller = box.current;
    if (scroller === null) return;
    const look = () => setSeen({ top: scroller.scrollTop, size: scroller.clientHeight || 800 });
    look();
    scroller.addEventListener('scroll', look, { passive: true });
    globalThis.addEventListener('resize', look);
    return () => {
      scroller.removeEventListener('scroll', look);
      globalThis.removeEventListener('resize', look);
    };
  }, [box]);
  if (isPrinting || count <= WHOLE) return { from: 0, to: count };
  const first = Math.min(count, Math.floor(seen.top / height));
  return {
    from: Math.max(0, first - MARGIN),
    to: Math.min(count, first + Math.ceil(seen.size / height) + MARGIN),
  };
}
