import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './page.module.css';

interface PageProps {
  /** The screen's only h1; it receives the focus on arrival and names the browser tab. */
  readonly title: string;
  readonly lead?: string;
  /** At the end of the title's line: what concerns the page as a whole. */
  readonly actions?: ReactNode;
  readonly width?: 'normal' | 'narrow';
  readonly children?: ReactNode;
}

/** The column a screen's content stands in, for screens with a heading of their own. */
export function PageBody({ width = 'normal', children }: Pick<PageProps, 'width' | 'children'>) {
  return <div className={classNames(styles.page, styles[width])}>{children}</div>;
}

/** The body of an ordinary screen. */
export function Page({ title, lead, actions, width = 'normal', children }: PageProps) {
  return (
    <PageBody width={width}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h1>{title}</h1>
          {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </PageBody>
  );
}
