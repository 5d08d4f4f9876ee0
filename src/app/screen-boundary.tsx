import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { hrefOf } from '../ui/route.ts';
import styles from './screen-boundary.module.css';

function BrokenScreen({ failure }: { readonly failure: unknown }) {
  const { t } = useTranslation();
  return (
    <Page title={t('shell.broken.title')} lead={t('shell.broken.text')} width="narrow">
      <div className={styles.actions}>
        <Button variant="primary" onClick={() => globalThis.location.reload()}>
          {t('shell.broken.again')}
        </Button>
        <ButtonLink href={hrefOf({ name: 'library' })}>{t('shell.broken.home')}</ButtonLink>
      </div>
      <details>
        <summary>{t('shell.broken.details')}</summary>
        <pre className={styles.details}>{String(failure)}</pre>
      </details>
    </Page>
  );
}

interface BoundaryState {
  readonly failure: { readonly thrown: unknown } | undefined;
}

/** Keeps a bug in one screen inside that screen. Give it a key for each place, so that leaving mends it. */
export class ScreenBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { failure: undefined };

  static getDerivedStateFromError(thrown: unknown): BoundaryState {
    return { failure: { thrown } };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    return failure === undefined ? this.props.children : <BrokenScreen failure={failure.thrown} />;
  }
}
