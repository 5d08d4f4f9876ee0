import type { Decision } from '../../../core/classroom/decision.ts';
import {
  replayAnyway,
  type Verdicts,
  withVerdicts,
} from '../../../core/classroom/check/rescore.ts';
import { judgementsIn } from '../../../core/classroom/grade/as-decided.ts';
import type { OpenProblem } from '../../../core/classroom/submission.ts';
import type { StoreFailure } from '../../../core/classroom/workspace.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { scoreSession } from '../../../core/scoring/score-session.ts';
import type { Report } from '../../../core/scoring/report.ts';
import { stageFor } from '../../../core/session/play-stage.ts';
import type { SessionEvent } from '../../../core/session/session-event.ts';
import type { SessionState } from '../../../core/session/session-state.ts';
import { fail, ok, type Result } from '../../../core/shared/result.ts';
import type { Book } from '../book/load-book.ts';
import type { GradebookPorts } from '../gradebook-ports.ts';

/** One talk out of a submission, replayed and scored with the teacher's verdicts. */
export interface HandedTalk {
  readonly scenario: Scenario;
  readonly state: SessionState;
  readonly report: Report;
  /** As it would be had no objection been accepted; nothing when none was. */
  readonly unexcused: Report | undefined;
  readonly events: readonly SessionEvent[];
}

export type TalkProblem = OpenProblem | StoreFailure | 'unknown' | 'no-scenario' | 'not-replayable';

/** The teacher's last words on the objections of a session. */
export const verdictsOn = (session: string, decisions: readonly Decision[]): Verdicts =>
  judgementsIn(decisions).get(session)?.verdicts ?? new Map();

/** A session as it was handed in, with what it was played with; nothing of it is judged yet. */
export interface RawTalk {
  readonly scenario: Scenario;
  readonly state: SessionState;
  readonly events: readonly SessionEvent[];
}

/** Opens the kept submission and finds one session in it. `digest` names the submission. */
export async function loadTalk(
  { workspace, assignment: { shared } }: Book,
  { digest, session }: { readonly digest: string; readonly session: string },
  { scenariosOf }: GradebookPorts,
): Promise<Result<RawTalk, TalkProblem>> {
  const opened = await workspace.submission(shared.id, digest);
  if (!opened.ok) return opened;
  const found = opened.value.sessions.find(
    ({ events: [first] }) => first?.type === 'session.started' && first.session === session,
  );
  const [started] = found?.events ?? [];
  if (found === undefined || started?.type !== 'session.started') return fail('unknown');
  const loaded = await scenariosOf(shared).load(started.scenario, started.locale, started.persona);
  if (!loaded.ok) return fail('no-scenario');
  const state = replayAnyway(stageFor(loaded.value), found.events, 'ours');
  if (state === undefined) return fail('not-replayable');
  return ok({ scenario: loaded.value, state, events: found.events });
}

/** A talk with the teacher's verdicts and what it comes to by them. */
export function judged({ scenario, state, events }: RawTalk, verdicts: Verdicts): HandedTalk {
  const mine = withVerdicts(state, verdicts);
  const hasAccepted = [...verdicts.values()].includes('accepted');
  return {
    scenario,
    state: mine,
    report: scoreSession(scenario, mine),
    unexcused: hasAccepted ? scoreSession(scenario, withVerdicts(state, new Map())) : undefined,
    events,
  };
}
