import { lazy } from 'react';
import { loadLanguages } from '../core/language/languages.ts';

const loadPlayScreen = () => import('../features/play/play-screen.tsx');

/** Everything beyond the library, the history and the settings is fetched when somebody goes there. */
export const PlayScreen = lazy(async () => ({ default: (await loadPlayScreen()).PlayScreen }));

export const BriefingScreen = lazy(async () => {
  // Whoever reads the briefing will want the call next; a failure shows when it is really needed.
  loadPlayScreen().catch(() => undefined);
  return { default: (await import('../features/library/briefing-screen.tsx')).BriefingScreen };
});

export const NotesScreen = lazy(async () => ({
  default: (await import('../features/library/notes-screen.tsx')).NotesScreen,
}));

export const ReplayScreen = lazy(async () => ({
  default: (await import('../features/play/replay/replay-screen.tsx')).ReplayScreen,
}));

export const RoomScreen = lazy(async () => ({
  default: (await import('../features/play/room/room-screen.tsx')).RoomScreen,
}));

export const LiveSheet = lazy(async () => ({
  default: (await import('./live-sheet.tsx')).LiveSheet,
}));

export const ObserveScreen = lazy(async () => ({
  default: (await import('./observe-screen.tsx')).ObserveScreen,
}));

export const OpinionsScreen = lazy(async () => ({
  default: (await import('../features/sheet/opinions/opinions-screen.tsx')).OpinionsScreen,
}));

export const DebriefScreen = lazy(async () => ({
  default: (await import('./debrief-screen.tsx')).DebriefScreen,
}));

export const CompareScreen = lazy(async () => ({
  default: (await import('../features/debrief/compare/compare-screen.tsx')).CompareScreen,
}));

export const PaperScreen = lazy(async () => ({
  default: (await import('../features/paper/paper-screen.tsx')).PaperScreen,
}));

export const LicenceScreen = lazy(async () => ({
  default: (await import('./licence-screen.tsx')).LicenceScreen,
}));

export const NewShiftScreen = lazy(async () => ({
  default: (await import('../features/shift/new-shift-screen.tsx')).NewShiftScreen,
}));

export const ShiftScreen = lazy(async () => ({
  default: (await import('../features/shift/shift-screen.tsx')).ShiftScreen,
}));

export const ReportScreen = lazy(async () => ({
  default: (await import('../features/report/report-screen.tsx')).ReportScreen,
}));

export const HistoryScreen = lazy(async () => ({
  default: (await import('../features/history/history-screen.tsx')).HistoryScreen,
}));

export const ProgressScreen = lazy(async () => ({
  default: (await import('../features/progress/progress-screen.tsx')).ProgressScreen,
}));

export const TeachScreen = lazy(async () => ({
  default: (await import('../features/teaching/teach-screen.tsx')).TeachScreen,
}));

export const ClassScreen = lazy(async () => ({
  default: (await import('../features/teaching/class-screen.tsx')).ClassScreen,
}));

export const AssignmentScreen = lazy(async () => ({
  default: (await import('../features/teaching/assignment-screen.tsx')).AssignmentScreen,
}));

export const Expectations = lazy(async () => ({
  default: (await import('../features/task/one/expectations.tsx')).Expectations,
}));

export const GradebookScreen = lazy(async () => ({
  default: (await import('./gradebook-screen.tsx')).GradebookScreen,
}));

export const StudentScreen = lazy(async () => ({
  default: (await import('./student-screen.tsx')).StudentScreen,
}));

export const LessonScreen = lazy(async () => ({
  default: (await import('../features/lesson/lesson-screen.tsx')).LessonScreen,
}));

export const AppraisalsScreen = lazy(async () => ({
  default: (await import('../features/appraisal/list/appraisals-screen.tsx')).AppraisalsScreen,
}));

export const NewRoundScreen = lazy(async () => ({
  default: (await import('../features/appraisal/plan/new-round-screen.tsx')).NewRoundScreen,
}));

export const RoundScreen = lazy(async () => ({
  default: (await import('../features/appraisal/round/round-screen.tsx')).RoundScreen,
}));

export const CaseScreen = lazy(async () => ({
  default: (await import('../features/appraisal/case/case-screen.tsx')).CaseScreen,
}));

export const AppraisalPaperScreen = lazy(async () => ({
  default: (await import('../features/appraisal/paper/appraisal-paper-screen.tsx'))
    .AppraisalPaperScreen,
}));

export const NoticeScreen = lazy(async () => ({
  default: (await import('../features/appraisal/notice/notice-screen.tsx')).NoticeScreen,
}));

export const Lessons = lazy(async () => ({
  default: (await import('./lesson-screens.tsx')).Lessons,
}));

export const InClass = lazy(async () => ({
  default: (await import('./lesson-screens.tsx')).InClass,
}));

export const Study = lazy(async () => ({
  default: (await import('./study-screens.tsx')).Study,
}));

export const StartLesson = lazy(async () => ({
  default: (await import('./lesson-screens.tsx')).StartLesson,
}));

export const LessonAssignment = lazy(async () => ({
  default: (await import('./lesson-assignment.tsx')).LessonAssignment,
}));

export const TaskScreen = lazy(async () => ({
  default: (await import('./task-screen.tsx')).TaskScreen,
}));

export const HandInScreen = lazy(async () => ({
  default: (await import('../features/task/hand-in/hand-in-screen.tsx')).HandInScreen,
}));

export const RuleBookScreen = lazy(async () => {
  // The one screen that judges in all languages.
  const [{ RuleBookScreen: Screen }] = await Promise.all([
    import('../features/rulebook/rule-book-screen.tsx'),
    loadLanguages(),
  ]);
  return { default: Screen };
});
