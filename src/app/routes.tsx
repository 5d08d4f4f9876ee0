import { type ReactElement, Suspense } from 'react';
import { LibraryScreen } from '../features/library/library-screen.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import type { RenderExpectations } from '../features/teaching/teaching-ports.ts';
import type { RenderSheet } from '../features/play/seats/observer-seat.tsx';
import type { Go, Route } from '../ui/route.ts';
import * as screens from './lazy-screens.tsx';
import type { Services } from './services.ts';

interface RouteScreenProps {
  readonly route: Route;
  readonly services: Services;
  readonly go: Go;
}

/** A round to be opened, one that is going on, or one student in it. */
function AppraisalScreen({
  route: { id, student },
  services,
  go,
}: Omit<RouteScreenProps, 'route'> & {
  readonly route: Extract<Route, { name: 'appraisal' }>;
}) {
  if (id === 'new') return <screens.NewRoundScreen {...services} go={go} />;
  if (student === undefined) return <screens.RoundScreen key={id} id={id} {...services} go={go} />;
  return <screens.CaseScreen key={student} {...{ id, student }} {...services} go={go} />;
}

/** The screen of a place, with the ports it asks for. A new kind of route does not compile until it has one. */
export function RouteScreen({ route, services, go }: RouteScreenProps): ReactElement {
  const { sessionLog, drafts, assessmentLog, scenarios, settings, files, now, newId } = services;
  const sheet: RenderSheet = (talk) => (
    <Suspense fallback={null}>
      <screens.LiveSheet {...{ assessmentLog, scenarios, now, newId }} {...talk} />
    </Suspense>
  );
  const recorded = { sessionLog, assessmentLog, scenarios, now, newId, go };
  const { teacher, scenariosOf } = services;
  switch (route.name) {
    case 'library':
      return <LibraryScreen {...{ sessionLog, scenarios }} />;
    case 'brief': {
      const { newSeed, askToKeepData, rooms } = services;
      const screen = { sessionLog, scenarios, settings, rooms, now, go };
      const ports = { ...screen, newId, newSeed, askToKeepData };
      return <screens.BriefingScreen key={route.scenario} scenario={route.scenario} {...ports} />;
    }
    case 'notes':
      return (
        <screens.NotesScreen key={route.scenario} scenario={route.scenario} scenarios={scenarios} />
      );
    case 'play': {
      const ports = { sessionLog, drafts, scenarios, now, newId, sheet, go };
      return (
        <screens.PlayScreen
          key={route.session}
          session={route.session}
          settings={settings.get()}
          {...ports}
        />
      );
    }
    case 'room': {
      const { rooms, newSeed } = services;
      const { name: _name, ...place } = route;
      return (
        <screens.RoomScreen
          {...{ ...recorded, drafts, rooms, newSeed, sheet }}
          settings={settings.get()}
          {...place}
        />
      );
    }
    case 'report':
      return (
        <screens.ReportScreen
          key={route.session}
          session={route.session}
          {...{ sessionLog, scenarios, now, go }}
          files={files}
        />
      );
    case 'replay': {
      const ports = { sessionLog, scenarios, now, newId, go };
      return <screens.ReplayScreen key={route.session} session={route.session} {...ports} />;
    }
    case 'observe':
      return <screens.ObserveScreen key={route.session} session={route.session} {...recorded} />;
    case 'opinions':
      return <screens.OpinionsScreen key={route.session} session={route.session} {...recorded} />;
    case 'debrief':
      return <screens.DebriefScreen key={route.session} session={route.session} {...recorded} />;
    case 'compare':
      return (
        <screens.CompareScreen one={route.one} other={route.other} {...{ sessionLog, scenarios }} />
      );
    case 'paper':
      return <screens.PaperScreen key={route.session} session={route.session} {...recorded} />;
    case 'licence':
      return (
        <screens.LicenceScreen {...recorded} {...(route.sample && { sample: route.sample })} />
      );
    case 'teach':
      return <screens.TeachScreen {...services} go={go} />;
    case 'class':
      return <screens.ClassScreen key={route.id} id={route.id} {...services} go={go} />;
    case 'assignment': {
      const expectations: RenderExpectations = (shared) => (
        <Suspense fallback={null}>
          <screens.Expectations shared={shared} now={now()} />
        </Suspense>
      );
      const screen = { ...services, id: route.id, go, expectations };
      if (route.lesson === undefined)
        return <screens.AssignmentScreen key={route.id} {...screen} />;
      return <screens.LessonAssignment key={route.lesson} lesson={route.lesson} {...screen} />;
    }
    case 'gradebook':
      return (
        <screens.GradebookScreen
          key={route.assignment}
          assignment={route.assignment}
          {...{ teacher, scenarios, scenariosOf, saveFile: services.saveFile, now }}
        />
      );
    case 'student': {
      const { name: _name, ...who } = route;
      const ports = { teacher, scenarios, scenariosOf, now, sessionLog, newId };
      return (
        <screens.StudentScreen key={who.student} {...who} {...ports} saveFile={services.saveFile} />
      );
    }
    case 'lesson':
      return (
        <screens.LessonScreen
          assignment={route.assignment}
          {...{ teacher, scenarios, scenariosOf }}
          startLesson={(about) => (
            <Suspense fallback={null}>
              <screens.StartLesson assignment={route.assignment} scenarios={about} />
            </Suspense>
          )}
        />
      );
    case 'lessons':
      return <screens.Lessons {...route} {...{ services, go }} />;
    case 'in-class':
      return <screens.InClass {...route} {...{ services, go }} />;
    case 'study':
      return <screens.Study {...route} services={services} />;
    case 'appraisals':
      return <screens.AppraisalsScreen {...services} go={go} />;
    case 'appraisal':
      return <AppraisalScreen {...{ route, services, go }} />;
    case 'appraisal-paper':
      return <screens.AppraisalPaperScreen key={route.id} {...route} {...services} go={go} />;
    case 'notice':
      return <screens.NoticeScreen key={route.code} code={route.code} {...services} go={go} />;
    case 'task':
      return <screens.TaskScreen key={route.code} code={route.code} {...services} go={go} />;
    case 'hand-in':
      return (
        <screens.HandInScreen key={route.assignment} assignment={route.assignment} {...services} />
      );
    case 'shift': {
      const ports = { sessionLog, scenarios, now, newId, go };
      return route.shift === undefined ? (
        <screens.NewShiftScreen settings={settings} newSeed={services.newSeed} {...ports} />
      ) : (
        <screens.ShiftScreen key={route.shift} shift={route.shift} {...ports} />
      );
    }
    case 'rules':
      return <screens.RuleBookScreen {...(route.about !== undefined && { about: route.about })} />;
    case 'progress':
      return <screens.ProgressScreen {...{ sessionLog, scenarios, now, newId, go }} />;
    case 'history': {
      const { measureStorage } = services;
      return (
        <screens.HistoryScreen {...{ sessionLog, scenarios, files, now, newId, measureStorage }} />
      );
    }
    case 'settings':
      return <SettingsScreen settings={settings} version={services.version} />;
  }
}
