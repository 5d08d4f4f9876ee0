import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefOf, type Route } from '../ui/route.ts';
import { Brand } from './brand.tsx';
import styles from './frame.module.css';
import { LanguageSwitch } from './language-switch.tsx';
import { MainNavigation } from './main-navigation.tsx';
import { SavingBanner } from './saving-banner.tsx';
import type { Services } from './services.ts';

/** Screens that use the lower edge themselves. */
const WITHOUT_FOOTER: readonly (Route['name'] | undefined)[] = ['play', 'brief', 'in-class'];

interface FrameProps {
  readonly main: RefObject<HTMLElement | null>;
  readonly route: Route | undefined;
  readonly services: Services;
  readonly children: ReactNode;
}

/** The way past the header, and the header. */
function Header({ main, route, services }: Omit<FrameProps, 'children'>) {
  const { t } = useTranslation();
  return (
    <>
      <button
        type="button"
        className={styles.skip}
        onClick={() => main.current?.focus()}
        data-print="hide"
      >
        {t('shell.skip')}
      </button>
      <header className={styles.header} data-print="hide">
        <div className={styles.bar}>
          <a className={styles.home} href={hrefOf({ name: 'library' })}>
            <Brand />
          </a>
          <MainNavigation route={route} />
          <LanguageSwitch settings={services.settings} />
        </div>
      </header>
    </>
  );
}

/** What stays on every screen: the way past the header, the header, the state of saving. */
export function Frame({ main, route, services, children }: FrameProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.frame}>
      {/* A lesson on the wall lies over everything: what is behind it must not take the focus. */}
      {route?.name !== 'in-class' && <Header {...{ main, route, services }} />}
      {/* A call has its own sign of saving, and no room for another. */}
      {route?.name !== 'play' && <SavingBanner sessionLog={services.sessionLog} />}
      <main ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      {!WITHOUT_FOOTER.includes(route?.name) && (
        <footer className={styles.footer} data-print="hide">
          <p>{t('shell.motto')}</p>
          <p>{t('shell.local')}</p>
        </footer>
      )}
    </div>
  );
}
