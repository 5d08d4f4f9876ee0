import type { i18n as I18n } from 'i18next';
import { type ReactNode, Suspense, useCallback, useRef } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { Router, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Loading } from '../ui/loading.tsx';
import { type Go, pathOf } from '../ui/route.ts';
import { Frame } from './frame.tsx';
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
          {route === undefined ? <NotFound /> : <RouteScreen {...{ route, services, go }} />}
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
