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

/** A call with its score and everything the score is explained with. */
export interface Scored {
  readonly scenario: Scenario;
  /** In the reader's language where there are any words in it, else in the call's. */
  readonly sheet: SheetWords;
  readonly state: SessionState;
  readonly report: Report;
  /** The report as it would be had nobody accepted an objection; nothing when nobody has. */
  readonly unexcused: Report | undefined;
  readonly events: readonly SessionEvent[];
}

function scoreUnexcused(scenario: Scenario, state: SessionState): Report | undefined {
  if (!state.objections.some(({ verdict }) => verdict === 'accepted')) return undefined;
  const objections = state.objections.map((one) => ({ ...one, verdict: 'open' as const }));
  return scoreSession(scenario, { ...state, objections });
}

/** Computes the report of a session from its log; nothing of it is stored. */
export async function loadReport(
  session: string,
  sessionLog: SessionLog,
  scenarios: ScenarioSource,
  locale: string,
): Promise<Result<Scored, OpenFailure>> {
  const opened = await openSession(session, sessionLog, scenarios);
  if (!opened.ok) return opened;
  const { stage, state, events } = opened.value;
  const { scenario } = stage;
  const report = scoreSession(scenario, state);
  const { started } = state;
  const read = await scenarioIn(locale, scenario, started, scenarios);
  return ok({
    scenario,
    sheet: sheetWordsOf(read),
    state,
    report,
    unexcused: scoreUnexcused(scenario, state),
    events,
  });
}
