import {
  type AssessmentLog,
  type Sheet,
  sheetsOf,
} from '../../../core/assessment/assessment-log.ts';
import { type AssessmentState, foldAssessment } from '../../../core/assessment/assessment-state.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { ScenarioSource } from '../../../core/scenario/scenario-source.ts';
import { type SheetWords, sheetWordsOf } from '../../../core/scenario/sheet-words.ts';
import type { Report } from '../../../core/scoring/report.ts';
import { scoreSession } from '../../../core/scoring/score-session.ts';
import { type OpenFailure, openSession } from '../../../core/session/open-session.ts';
import { scenarioIn } from '../../../core/session/scenario-in.ts';
import type { SessionLog } from '../../../core/session/session-log.ts';
import type { SessionState } from '../../../core/session/session-state.ts';
import { fail, ok, type Result } from '../../../core/shared/result.ts';

/** A talk with everything anybody thinks of it. */
export interface JudgedTalk {
  readonly scenario: Scenario;
  readonly words: SheetWords;
  readonly state: SessionState;
  readonly report: Report;
  readonly handedIn: readonly AssessmentState[];
  /** Sheets still being filled in. */
  readonly open: number;
  /** The agent's own sheet, handed in or not. */
  readonly self: Sheet | undefined;
}

export interface OpinionPorts {
  readonly sessionLog: SessionLog;
  readonly assessmentLog: AssessmentLog;
  readonly scenarios: ScenarioSource;
}

const isSelf = ([first]: Sheet): boolean =>
  first?.type === 'assessment.started' && first.rater === 'self';

/** Reads a talk, scores it and folds all its sheets. */
export async function loadOpinions(
  session: string,
  { sessionLog, assessmentLog, scenarios }: OpinionPorts,
  locale: string,
): Promise<Result<JudgedTalk, OpenFailure>> {
  const [opened, read] = await Promise.all([
    openSession(session, sessionLog, scenarios),
    sheetsOf(session, assessmentLog),
  ]);
  if (!opened.ok) return opened;
  if (!read.ok) return fail('storage');
  const { state, stage } = opened.value;
  const sheets = read.value.map(foldAssessment).filter((sheet) => sheet !== undefined);
  const handedIn = sheets.filter((sheet) => sheet.handedIn);
  return ok({
    scenario: stage.scenario,
    words: sheetWordsOf(await scenarioIn(locale, stage.scenario, state.started, scenarios)),
    state,
    report: scoreSession(stage.scenario, state),
    handedIn,
    open: sheets.length - handedIn.length,
    self: read.value.findLast(isSelf),
  });
}
