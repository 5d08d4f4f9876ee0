import type { ReactNode } from 'react';
import styles from './loading.module.css';

/** Words while something is fetched; invisible for the first moment, so that quick work does not flicker. */
export function Loading({ children }: { readonly children: ReactNode }) {
  return <output className={styles.loading}>{children}</output>;
}
