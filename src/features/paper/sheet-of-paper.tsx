import { type ReactNode, useId } from 'react';
import { SCROLLS_BY_KEYBOARD } from '../../ui/scrolls-by-keyboard.ts';
import styles from './paper.module.css';

interface SheetOfPaperProps {
  readonly title: string;
  readonly lang?: string;
  readonly children: ReactNode;
}

/** One form, on a page of its own; on a narrow screen it scrolls sideways as a whole. */
export function SheetOfPaper({ title, lang, children }: SheetOfPaperProps) {
  const id = useId();
  return (
    <section className={styles.scroll} aria-labelledby={id} {...SCROLLS_BY_KEYBOARD}>
      <div className={styles.sheet}>
        <h2 id={id} className={styles.title} lang={lang}>
          {title}
        </h2>
        {children}
      </div>
    </section>
  );
}
