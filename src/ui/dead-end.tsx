import type { ReactNode } from 'react';
import styles from './dead-end.module.css';
import { Page } from './page.tsx';

interface DeadEndProps {
  readonly title: string;
  /** What happened, and what has not been lost. */
  readonly text: string;
  /** Ways out. */
  readonly children: ReactNode;
}

/** A screen in place of one that cannot be shown: says why in plain words and leads on. */
export function DeadEnd({ title, text, children }: DeadEndProps) {
  return (
    <Page title={title} lead={text} width="narrow">
      <div className={styles.ways}>{children}</div>
    </Page>
  );
}
