import type { i18n as I18n } from 'i18next';
import { type ReactNode, Suspense, use, useCallback, useRef } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { Router, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Loading } from '../ui/loading.tsx';
import { type Go, pathOf, type Route } from '../ui/route.ts';
import { Frame } from './frame.tsx';
import { otherWords, talkWords } from './i18n.ts';
import { NotFound } from './not-found.tsx';
import { routeOf } from './route-of.ts';
import { RouteScreen } from './routes.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import type { Services } from './services.ts';
import { useArrival } from './use-arrival.ts';
import { useDocumentSettings } from './use-document-settings.ts';
import { useLeaveWarning } from './use-leave-warning.ts';

interface AppProps {
  readonly i18n: I18n;
  readonly services: Services;
}

/** Screens that need no more than the first words, and those that need a call's besides. */
const FIRST: readonly Route['name'][] = ['library', 'brief', 'history', 'settings'];
const TALK: readonly Route['name'][] = ['play', 'replay', 'rules'];

/** Waits for the words of a screen that is not among the first. */
function Screen(props: Parameters<typeof RouteScreen>[0]): ReactNode {
  const { i18n } = useTranslation();
  const { name } = props.route;
  // Asked for at once, so that they are there when somebody goes on.
  const talk = talkWords(i18n);
  if (!FIRST.includes(name)) use(talk);
  if (!FIRST.includes(name) && !TALK.includes(name)) use(otherWords(i18n));
  return <RouteScreen {...props} />;
}

function Screens({ services }: Pick<AppProps, 'services'>): ReactNode {
  const { t } = useTranslation();
  const [path, navigate] = useLocation();
  const main = useRef<HTMLElement>(null);
  const go: Go = useCallback((to) => navigate(pathOf(to)), [navigate]);
  const route = routeOf(path);
  useArrival(main, path, t('shell.product'));
  useDocumentSettings(services.settings);
  useLeaveWarning(services.sessionLog);
  return (
    <Frame main={main} route={route} services={services}>
      <ScreenBoundary key={path}>
        <Suspense fallback={<Loading>{t('shell.loading')}</Loading>}>
          {route === undefined ? <NotFound /> : <Screen {...{ route, services, go }} />}
        </Suspense>
      </ScreenBoundary>
    </Frame>
  );
}

/** The whole product, given the outside world and the words. */
export function App({ i18n, services }: AppProps) {
  return (
    <I18nextProvider i18n={i18n}>
      <Router hook={useHashLocation}>
        <Screens services={services} />
      </Router>
    </I18nextProvider>
  );
}
