import { lazy, type ReactElement } from 'react';
import { loadLanguages } from '../core/language/languages.ts';
import { HistoryScreen } from '../features/history/history-screen.tsx';
import { LibraryScreen } from '../features/library/library-screen.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import type { Go, Route } from '../ui/route.ts';
import type { Services } from './services.ts';

const loadPlayScreen = () => import('../features/play/play-screen.tsx');

const PlayScreen = lazy(async () => ({ default: (await loadPlayScreen()).PlayScreen }));
const BriefingScreen = lazy(async () => {
  // Whoever reads the briefing will want the call next; a failure shows when it is really needed.
  loadPlayScreen().catch(() => undefined);
  return { default: (await import('../features/library/briefing-screen.tsx')).BriefingScreen };
});
const NotesScreen = lazy(async () => ({
  default: (await import('../features/library/notes-screen.tsx')).NotesScreen,
}));
const ReplayScreen = lazy(async () => ({
  default: (await import('../features/play/replay/replay-screen.tsx')).ReplayScreen,
}));
const NewShiftScreen = lazy(async () => ({
  default: (await import('../features/shift/new-shift-screen.tsx')).NewShiftScreen,
}));
const ShiftScreen = lazy(async () => ({
  default: (await import('../features/shift/shift-screen.tsx')).ShiftScreen,
}));
const ReportScreen = lazy(async () => ({
  default: (await import('../features/report/report-screen.tsx')).ReportScreen,
}));
const RuleBookScreen = lazy(async () => {
  // The one screen that judges in all languages.
  const [{ RuleBookScreen: Screen }] = await Promise.all([
    import('../features/rulebook/rule-book-screen.tsx'),
    loadLanguages(),
  ]);
  return { default: Screen };
});

interface RouteScreenProps {
  readonly route: Route;
  readonly services: Services;
  readonly go: Go;
}

/** The screen of a place, with the ports it asks for. A new kind of route does not compile until it has one. */
export function RouteScreen({ route, services, go }: RouteScreenProps): ReactElement {
  const { sessionLog, scenarios, settings, now, newId } = services;
  switch (route.name) {
    case 'library':
      return <LibraryScreen {...{ sessionLog, scenarios }} />;
    case 'brief': {
      const { newSeed, askToKeepData } = services;
      const ports = { sessionLog, scenarios, settings, now, newId, newSeed, askToKeepData, go };
      return <BriefingScreen key={route.scenario} scenario={route.scenario} {...ports} />;
    }
    case 'notes':
      return <NotesScreen key={route.scenario} scenario={route.scenario} scenarios={scenarios} />;
    case 'play': {
      const ports = { sessionLog, scenarios, now, newId, go };
      return (
        <PlayScreen
          key={route.session}
          session={route.session}
          settings={settings.get()}
          {...ports}
        />
      );
    }
    case 'report':
      return (
        <ReportScreen
          key={route.session}
          session={route.session}
          {...{ sessionLog, scenarios, now, go }}
          files={services.files}
        />
      );
    case 'replay': {
      const ports = { sessionLog, scenarios, now, newId, go };
      return <ReplayScreen key={route.session} session={route.session} {...ports} />;
    }
    case 'shift': {
      const ports = { sessionLog, scenarios, now, newId, go };
      return route.shift === undefined ? (
        <NewShiftScreen settings={settings} newSeed={services.newSeed} {...ports} />
      ) : (
        <ShiftScreen key={route.shift} shift={route.shift} {...ports} />
      );
    }
    case 'rules':
      return <RuleBookScreen {...(route.about !== undefined && { about: route.about })} />;
    case 'history': {
      const { files, measureStorage } = services;
      return <HistoryScreen {...{ sessionLog, scenarios, files, now, newId, measureStorage }} />;
    }
    case 'settings':
      return <SettingsScreen settings={settings} version={services.version} />;
  }
}
