import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

/** Words for screen readers only. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return (
    <span className={styles.place}>
      <span className={styles.hidden}>{children}</span>
    </span>
  );
}
