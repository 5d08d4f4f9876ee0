import { type AssessmentLog, sheetsOf } from '../../core/assessment/assessment-log.ts';
import { type AssessmentState, foldAssessment } from '../../core/assessment/assessment-state.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { ScenarioSource } from '../../core/scenario/scenario-source.ts';
import { type SheetWords, sheetWordsOf } from '../../core/scenario/sheet-words.ts';
import type { Report } from '../../core/scoring/report.ts';
import { scoreSession } from '../../core/scoring/score-session.ts';
import { type OpenFailure, openSession } from '../../core/session/open-session.ts';
import { scenarioIn } from '../../core/session/scenario-in.ts';
import type { SessionEvent } from '../../core/session/session-event.ts';
import type { SessionLog } from '../../core/session/session-log.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import { ok, type Result } from '../../core/shared/result.ts';

export interface PaperPorts {
  readonly sessionLog: SessionLog;
  readonly assessmentLog: AssessmentLog;
  readonly scenarios: ScenarioSource;
}

/** All that can be put on paper about one session. */
export interface OnPaper {
  readonly scenario: Scenario;
  /** In the reader's language where there are any words in it, else in the call's. */
  readonly sheetWords: SheetWords;
  readonly state: SessionState;
  readonly report: Report;
  readonly events: readonly SessionEvent[];
  /** What observers and teachers have handed in. */
  readonly sheets: readonly AssessmentState[];
}

/** Sheets that cannot be read are no reason to print nothing. */
export async function loadPaper(
  session: string,
  { sessionLog, assessmentLog, scenarios }: PaperPorts,
  reader: string,
): Promise<Result<OnPaper, OpenFailure>> {
  const opened = await openSession(session, sessionLog, scenarios);
  if (!opened.ok) return opened;
  const { stage, state, events } = opened.value;
  const { scenario } = stage;
  const asRead = await scenarioIn(reader, scenario, state.started, scenarios);
  const read = await sheetsOf(session, assessmentLog);
  const sheets = (read.ok ? read.value : [])
    .map(foldAssessment)
    .filter((sheet) => sheet !== undefined)
    .filter(({ handedIn, started }) => handedIn && started.rater !== 'self');
  return ok({
    scenario,
    sheetWords: sheetWordsOf(asRead),
    state,
    report: scoreSession(scenario, state),
    events,
    sheets,
  });
}
