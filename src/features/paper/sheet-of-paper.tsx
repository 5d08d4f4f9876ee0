import type { ReactNode } from 'react';
import { SCROLLS_BY_KEYBOARD } from '../../ui/scrolls-by-keyboard.ts';
import styles from './paper.module.css';

interface SheetOfPaperProps {
  readonly title: string;
  /** Tells it from other forms of the same title. */
  readonly label: string;
  readonly children: ReactNode;
}

/** One form, on a page of its own; on a narrow screen it scrolls sideways as a whole. */
export function SheetOfPaper({ title, label, children }: SheetOfPaperProps) {
  return (
    <section className={styles.scroll} aria-label={label} {...SCROLLS_BY_KEYBOARD}>
      <div className={styles.sheet}>
        <h2 className={styles.title}>{title}</h2>
        {children}
      </div>
    </section>
  );
}
