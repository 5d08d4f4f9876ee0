import type { ScoredRun } from '../../../core/debrief/compare-figures.ts';
import { type Incomparable, whyIncomparable } from '../../../core/debrief/comparable.ts';
import { type SheetWords, sheetWordsOf } from '../../../core/scenario/sheet-words.ts';
import type { ScenarioSource } from '../../../core/scenario/scenario-source.ts';
import { scoreSession } from '../../../core/scoring/score-session.ts';
import { openSession } from '../../../core/session/open-session.ts';
import { scenarioIn } from '../../../core/session/scenario-in.ts';
import type { SessionLog, SessionSummary } from '../../../core/session/session-log.ts';
import { fail, ok, type Result } from '../../../core/shared/result.ts';
import { otherRuns } from '../other-runs.ts';

export interface ComparePorts {
  readonly sessionLog: SessionLog;
  readonly scenarios: ScenarioSource;
}

export interface Runs {
  /** Its score sheet in the reader's language. */
  readonly words: SheetWords;
  readonly one: ScoredRun;
  readonly other: ScoredRun;
}

export interface Compared {
  readonly result: Result<Runs, Incomparable | 'unreadable'>;
  /** The one, or failing that the other; nothing where neither can be opened. */
  readonly base: ScoredRun | undefined;
  /** What else the base could be compared with; the latest first. */
  readonly choices: readonly SessionSummary[];
}

/** More would be a history, not a choice. */
const MOST_CHOICES = 12;

async function loadRun(
  session: string,
  { sessionLog, scenarios }: ComparePorts,
): Promise<ScoredRun | undefined> {
  const opened = await openSession(session, sessionLog, scenarios);
  if (!opened.ok) return undefined;
  const { stage, state } = opened.value;
  return { scenario: stage.scenario, state, report: scoreSession(stage.scenario, state) };
}

async function paired(
  one: ScoredRun | undefined,
  other: ScoredRun | undefined,
  scenarios: ScenarioSource,
  locale: string,
): Promise<Compared['result']> {
  if (one === undefined || other === undefined) return fail('unreadable');
  const problem = whyIncomparable(one.state.started, other.state.started);
  if (problem !== undefined) return fail(problem);
  return ok({
    one,
    other,
    words: sheetWordsOf(await scenarioIn(locale, one.scenario, one.state.started, scenarios)),
  });
}

/** Two sessions by their ids, and what else there is to choose from. */
export async function loadCompare(
  ids: { readonly one: string; readonly other: string },
  ports: ComparePorts,
  locale: string,
): Promise<Compared> {
  const one = await loadRun(ids.one, ports);
  const other = await loadRun(ids.other, ports);
  const base = one ?? other;
  const choices = base === undefined ? [] : await otherRuns(base.state.started, ports.sessionLog);
  const result = await paired(one, other, ports.scenarios, locale);
  return { result, base, choices: choices.slice(0, MOST_CHOICES) };
}
