import { type Attempt, attemptOf } from '../../core/progress/attempt.ts';
import type { RubricStrings } from '../../core/scenario/rubric.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { openSession } from '../../core/session/open-session.ts';
import { scenarioIn } from '../../core/session/scenario-in.ts';
import type { LogFailure } from '../../core/session/session-log.ts';
import { ok, type Result } from '../../core/shared/result.ts';
import type { ProgressPorts } from './progress-ports.ts';

/** More sessions than these would take a slow machine too long, and no chart could show them. */
export const MOST_SESSIONS = 60;

/** What a call is told in: the reader's language where its scenario is written in it, else the call's own. */
export interface CallWords {
  readonly locale: string;
  readonly title: string;
  readonly rubric: RubricStrings;
}

const wordsOf = ({ locale, strings, rubricStrings }: Scenario): CallWords => ({
  locale,
  title: strings.title,
  rubric: rubricStrings,
});

export interface Played {
  readonly attempt: Attempt;
  readonly words: CallWords;
}

export interface Loaded {
  /** Latest first. */
  readonly played: readonly Played[];
  /** Sessions before the latest ones, not looked at. */
  readonly older: number;
  readonly unopened: number;
}

export interface Count {
  readonly done: number;
  readonly of: number;
}

/** Opens and scores what people have talked, one session after the other, telling how far it has come. */
export async function loadAttempts(
  { sessionLog, scenarios }: Pick<ProgressPorts, 'sessionLog' | 'scenarios'>,
  locale: string,
  onCount: (count: Count) => void,
): Promise<Result<Loaded, LogFailure>> {
  const listed = await sessionLog.list();
  if (!listed.ok) return listed;
  const own = listed.value.sessions
    .filter(({ started }) => started.agent === undefined)
    .sort((one, other) => other.started.at - one.started.at);
  const latest = own.slice(0, MOST_SESSIONS);
  const played: Played[] = [];
  let unopened = 0;
  for (const [index, { session, started }] of latest.entries()) {
    onCount({ done: index + 1, of: latest.length });
    const opened = await openSession(session, sessionLog, scenarios);
    if (!opened.ok) {
      unopened += 1;
      continue;
    }
    const { scenario } = opened.value.stage;
    const attempt = attemptOf(scenario, opened.value.state);
    if (attempt === undefined) continue;
    played.push({
      attempt,
      words: wordsOf(await scenarioIn(locale, scenario, started, scenarios)),
    });
  }
  return ok({ played, older: own.length - latest.length, unopened });
}
