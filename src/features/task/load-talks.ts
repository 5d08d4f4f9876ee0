import { type Sheet, sheetsOf } from '../../core/assessment/assessment-log.ts';
import type { SharedAssignment } from '../../core/classroom/assignment.ts';
import { scoreSession } from '../../core/scoring/score-session.ts';
import { openSession } from '../../core/session/open-session.ts';
import type { SessionSummary } from '../../core/session/session-log.ts';
import { type Talk, taskOf } from '../../core/task/attempts.ts';
import type { TaskPorts } from './task-ports.ts';

type Ports = Pick<TaskPorts, 'sessionLog' | 'assessmentLog' | 'scenarios'>;

/** Talks that were not begun from the assignment are looked at no further back than this many. */
const MOST_OUTSIDE = 20;

async function judge(session: string, { sessionLog, scenarios }: Ports) {
  const opened = await openSession(session, sessionLog, scenarios);
  if (!opened.ok) return { total: null, hints: 0 };
  const { stage, state } = opened.value;
  const { total } = scoreSession(stage.scenario, state);
  return { total: state.phase === 'over' ? total : null, hints: state.hints };
}

async function talkOf({ session, started, ended }: SessionSummary, ports: Ports): Promise<Talk> {
  const [judged, sheets] = await Promise.all([
    judge(session, ports),
    sheetsOf(session, ports.assessmentLog),
  ]);
  const none: readonly Sheet[] = [];
  return { started, ended, ...judged, sheets: sheets.ok ? sheets.value : none };
}

/** All talks on this device that were begun from an assignment, and the latest others that would fit it. */
export async function loadTalks(shared: SharedAssignment, ports: Ports): Promise<readonly Talk[]> {
  const listed = await ports.sessionLog.list();
  const sessions = listed.ok ? listed.value.sessions : [];
  const isOurs = ({ started }: SessionSummary) => started.task?.assignment === shared.id;
  const others = sessions
    .filter((one) => !isOurs(one) && one.ended && one.started.task === undefined)
    .filter(({ started }) => taskOf(shared, started) >= 0)
    .sort((one, other) => other.started.at - one.started.at)
    .slice(0, MOST_OUTSIDE);
  return Promise.all([...sessions.filter(isOurs), ...others].map((one) => talkOf(one, ports)));
}
