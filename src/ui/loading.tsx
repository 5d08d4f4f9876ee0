import type { ReactNode } from 'react';
import styles from './loading.module.css';

/** Words while something is fetched; invisible for the first moment, so that quick work does not flicker. */
export function Loading({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles.loading} role="status">
      {children}
    </p>
  );
}
