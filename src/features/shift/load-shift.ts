import { CALLS_IN_SHIFT } from '../../core/session/shift.ts';
import { scoreSession } from '../../core/scoring/score-session.ts';
import type { Report } from '../../core/scoring/report.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { openSession } from '../../core/session/open-session.ts';
import type { SessionSummary } from '../../core/session/session-log.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import type { ShiftPorts } from './start-next.ts';

type Ports = Pick<ShiftPorts, 'sessionLog' | 'scenarios'>;

/** One call of a shift with its result. */
export interface CallDone {
  readonly place: number;
  readonly session: string;
  readonly scenario: Scenario;
  readonly state: SessionState;
  readonly report: Report;
}

export interface ShiftSoFar {
  readonly id: string;
  /** In the order they were played; a call that cannot be opened is left out. */
  readonly calls: readonly CallDone[];
  readonly plan: SessionSummary['started'] | undefined;
  /** Place of the next call; nothing when the shift is over or one is still open. */
  readonly next: number | undefined;
  /** A call that was begun and not ended. */
  readonly open: string | undefined;
}

const placeOf = ({ started }: SessionSummary): number => started.shift?.place ?? -1;

/** A finished call with its result; nothing when it cannot be opened. */
async function score(
  summary: SessionSummary,
  { sessionLog, scenarios }: Ports,
): Promise<readonly CallDone[]> {
  const opened = await openSession(summary.session, sessionLog, scenarios);
  if (!opened.ok) return [];
  const { stage, state } = opened.value;
  const { scenario } = stage;
  const report = scoreSession(scenario, state);
  return [{ place: placeOf(summary), session: summary.session, scenario, state, report }];
}

/** All calls of one shift, from the log. */
export async function loadShift(id: string, ports: Ports): Promise<ShiftSoFar> {
  const listed = await ports.sessionLog.list();
  const own = (listed.ok ? listed.value.sessions : [])
    .filter(({ started }) => started.shift?.id === id)
    .sort((one, other) => placeOf(one) - placeOf(other));
  const done = await Promise.all(
    own.filter(({ ended }) => ended).map((summary) => score(summary, ports)),
  );
  const open = own.find(({ ended }) => !ended)?.session;
  const place = own.reduce((last, summary) => Math.max(last, placeOf(summary)), -1) + 1;
  const hasNext = place < CALLS_IN_SHIFT && open === undefined;
  return { id, calls: done.flat(), plan: own[0]?.started, next: hasNext ? place : undefined, open };
}
