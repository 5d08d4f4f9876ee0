import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { Page } from './page.tsx';

interface FailedPageProps {
  /** The page that could not be shown. */
  readonly title: string;
  readonly what: string;
  readonly again: string;
  readonly onAgain: () => void;
  /** Why, and what can be done. */
  readonly children: ReactNode;
}

/** A page whose data could not be read: says so at once, and offers to try again. */
export function FailedPage({ title, what, again, onAgain, children }: FailedPageProps) {
  return (
    <Page title={title}>
      <Notice
        tone="bad"
        announce="alert"
        title={what}
        actions={<Button onClick={onAgain}>{again}</Button>}
      >
        {children}
      </Notice>
    </Page>
  );
}
