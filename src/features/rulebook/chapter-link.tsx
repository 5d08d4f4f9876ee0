import type { MouseEvent, ReactNode } from 'react';
import type { ActId, FaultClass } from '../../core/language/analysis.ts';
import { hrefOf } from '../../ui/route.ts';

export type ChapterName = ActId | FaultClass;

/** Element id of a chapter's heading. */
export const chapterId = (name: string): string => `rule-${name}`;

/** Brings a chapter into sight and moves the focus to its heading. */
export function goToChapter(name: string): void {
  const heading = document.getElementById(chapterId(name));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** A press that means "here", not "in a new tab". */
const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

interface ChapterLinkProps {
  readonly name: ChapterName;
  readonly className?: string | undefined;
  /** Called when the link is followed on this page. */
  readonly onGo?: () => void;
  readonly children: ReactNode;
}

/** An address of its own for every chapter; pressed on this page it only scrolls, so that nothing typed is lost. */
export function ChapterLink({ name, className, onGo, children }: ChapterLinkProps) {
  const go = (event: MouseEvent): void => {
    if (!isPlain(event)) return;
    event.preventDefault();
    onGo?.();
    goToChapter(name);
  };
  return (
    <a href={hrefOf({ name: 'rules', about: name })} className={className} onClick={go}>
      {children}
    </a>
  );
}
