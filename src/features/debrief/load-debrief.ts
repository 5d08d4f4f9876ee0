import { sheetsOf, type Sheet } from '../../core/assessment/assessment-log.ts';
import { type AssessmentState, foldAssessment } from '../../core/assessment/assessment-state.ts';
import type { ScoredRun } from '../../core/debrief/compare-figures.ts';
import { scoreSession } from '../../core/scoring/score-session.ts';
import { type OpenFailure, openSession } from '../../core/session/open-session.ts';
import type { SessionEvent } from '../../core/session/session-event.ts';
import { ok, type Result } from '../../core/shared/result.ts';
import type { DebriefPorts } from './debrief-ports.ts';
import { otherRuns } from './other-runs.ts';

/** A finished talk with what people think of it. */
export interface Debriefed extends ScoredRun {
  readonly events: readonly SessionEvent[];
  /** What observers have handed in. */
  readonly observed: readonly AssessmentState[];
  /** An observer has begun a sheet and not handed it in. */
  readonly isObserving: boolean;
  /** The agent's own sheet, if it was begun. */
  readonly own: AssessmentState | undefined;
  /** The latest other run of the same scenario. */
  readonly earlier: string | undefined;
}

/** The latest sheet of the agent on this talk. */
export const ownSheet = (sheets: readonly Sheet[]): Sheet | undefined =>
  sheets.findLast(([first]) => first?.type === 'assessment.started' && first.rater === 'self');

/** Sheets that cannot be read are no reason to have no debrief. */
export async function loadDebrief(
  session: string,
  {
    sessionLog,
    assessmentLog,
    scenarios,
  }: Pick<DebriefPorts, 'sessionLog' | 'assessmentLog' | 'scenarios'>,
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
  const [latest] = await otherRuns(state.started, sessionLog);
  return ok({
    scenario,
    state,
    events,
    report: scoreSession(scenario, state),
    observed: observers.filter(({ handedIn }) => handedIn),
    isObserving: observers.some(({ handedIn }) => !handedIn),
    own: foldAssessment(ownSheet(sheets) ?? []),
    earlier: latest?.session,
  });
}
