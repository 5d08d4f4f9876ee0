import { sheetsOf, type Sheet } from '../../core/assessment/assessment-log.ts';
import { type AssessmentState, foldAssessment } from '../../core/assessment/assessment-state.ts';
import type { ScoredRun } from '../../core/debrief/compare-figures.ts';
import { type SheetWords, sheetWordsOf } from '../../core/scenario/sheet-words.ts';
import { scoreSession } from '../../core/scoring/score-session.ts';
import { type OpenFailure, openSession } from '../../core/session/open-session.ts';
import { scenarioIn } from '../../core/session/scenario-in.ts';
import type { SessionEvent, SessionStarted } from '../../core/session/session-event.ts';
import type { SessionLog } from '../../core/session/session-log.ts';
import { ok, type Result } from '../../core/shared/result.ts';
import type { DebriefPorts } from './debrief-ports.ts';
import { otherRuns } from './other-runs.ts';

/** A finished talk with what people think of it. */
export interface Debriefed extends ScoredRun {
  readonly events: readonly SessionEvent[];
  /** Its score sheet in the reader's language. */
  readonly words: SheetWords;
  /** What observers have handed in. */
  readonly observed: readonly AssessmentState[];
  /** An observer has begun a sheet and not handed it in. */
  readonly isObserving: boolean;
  /** The agent's own sheet, if it was begun. */
  readonly own: AssessmentState | undefined;
  /** This run with another of the same scenario to compare it with, the one that was played first in front. */
  readonly pair: { readonly one: string; readonly other: string } | undefined;
}

/** The latest sheet of the agent on this talk. */
export const ownSheet = (sheets: readonly Sheet[]): Sheet | undefined =>
  sheets.findLast(([first]) => first?.type === 'assessment.started' && first.rater === 'self');

/** The run before this one, else the latest after it; in the order they were played. */
async function pairOf(
  { session, scenario, at }: SessionStarted,
  sessionLog: SessionLog,
): Promise<Debriefed['pair']> {
  const others = await otherRuns({ session, scenario }, sessionLog);
  const before = others.find(({ started }) => started.at <= at);
  if (before !== undefined) return { one: before.session, other: session };
  const [after] = others;
  return after && { one: session, other: after.session };
}

/** Sheets that cannot be read are no reason to have no debrief. */
export async function loadDebrief(
  session: string,
  {
    sessionLog,
    assessmentLog,
    scenarios,
  }: Pick<DebriefPorts, 'sessionLog' | 'assessmentLog' | 'scenarios'>,
  locale: string,
): Promise<Result<Debriefed, OpenFailure>> {
  const opened = await openSession(session, sessionLog, scenarios);
  if (!opened.ok) return opened;
  const { stage, state, events } = opened.value;
  const { scenario } = stage;
  const read = await sheetsOf(session, assessmentLog);
  const sheets = read.ok ? read.value : [];
  const observers = sheets
    .map(foldAssessment)
    .filter((sheet) => sheet !== undefined)
    .filter(({ started }) => started.rater === 'observer');
  return ok({
    scenario,
    words: sheetWordsOf(await scenarioIn(locale, scenario, state.started, scenarios)),
    state,
    events,
    report: scoreSession(scenario, state),
    observed: observers.filter(({ handedIn }) => handedIn),
    isObserving: observers.some(({ handedIn }) => !handedIn),
    own: foldAssessment(ownSheet(sheets) ?? []),
    pair: await pairOf(state.started, sessionLog),
  });
}
