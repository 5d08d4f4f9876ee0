import { ENGINE_VERSION } from '../../language/engine-version.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { SessionStarted } from '../../session/session-event.ts';
import { contentHash } from '../../shared/content-hash.ts';
import { assignmentHash, type SharedAssignment } from '../assignment.ts';
import { checkSession } from './check-session.ts';
import { checkSheet } from './check-sheet.ts';
import type { CheckedSession, SubmissionProblem, SubmissionRecord } from '../record.ts';
import type { ScenarioFor } from './scenario-cache.ts';
import type { Submission, SubmittedSession } from '../submission.ts';

/** Names a submission by its content: the same thing twice has one digest. */
export const submissionDigest = (submission: Submission): string =>
  contentHash(JSON.stringify(submission));

function problemsOf(
  submission: Submission,
  assignment: SharedAssignment,
): readonly SubmissionProblem[] {
  const { madeAt, sessions, assignment: made } = submission;
  return [
    ...(assignment.due !== undefined && madeAt > assignment.due ? (['late'] as const) : []),
    ...(made.hash === assignmentHash(assignment) ? [] : (['other-edition'] as const)),
    ...(sessions.length === 0 ? (['nothing-in-it'] as const) : []),
  ];
}

interface Begun {
  readonly submitted: SubmittedSession;
  readonly started: SessionStarted;
  readonly scenario: Scenario | undefined;
}

/** Each session once, with its scenario; what has no beginning is no session. */
async function beginnings(
  { sessions }: Submission,
  scenarioFor: ScenarioFor,
): Promise<ReadonlyMap<string, Begun>> {
  const begun = new Map<string, Begun>();
  for (const submitted of sessions) {
    const [started] = submitted.events;
    if (started?.type !== 'session.started' || begun.has(started.session)) continue;
    const loaded = await scenarioFor(started);
    const scenario = loaded.ok ? loaded.value : undefined;
    begun.set(started.session, { submitted, started, scenario });
  }
  return begun;
}

/**
 * Checks an opened submission for the assignment it is for: every event, every score again. `collectedAt` in
 * milliseconds since 1970. Whose it is and whether it is the newest is the gradebook's business.
 */
export async function checkSubmission(
  submission: Submission,
  assignment: SharedAssignment,
  scenarioFor: ScenarioFor,
  collectedAt: number,
): Promise<SubmissionRecord> {
  const begun = await beginnings(submission, scenarioFor);
  const student = submission.student.name;
  const sessions: CheckedSession[] = [...begun.values()].map((one) => ({
    ...checkSession({ ...one, student, assignment }),
    ...(one.scenario && { checkedWith: one.scenario.hash }),
  }));
  const sheets = submission.sheets.flatMap((events) => {
    const [first] = events;
    const about = first?.type === 'assessment.started' ? begun.get(first.session) : undefined;
    return checkSheet(events, about?.scenario) ?? [];
  });
  const { submission: id, version, assignment: made, reflection, madeAt, app } = submission;
  return {
    schema: 1,
    digest: submissionDigest(submission),
    submission: id,
    version,
    assignment: made,
    student: submission.student,
    sessions,
    sheets,
    reflection,
    madeAt,
    collectedAt,
    app,
    engine: ENGINE_VERSION,
    problems: [...problemsOf(submission, assignment)],
  };
}

/** What a submission is beside those that are already there. */
export type Arrival = 'new' | 'duplicate' | 'newer' | 'older';

/** `newer` replaces what came from the same device before; `older` came late on its way and is only kept. */
export function arrivalOf(
  fresh: Pick<SubmissionRecord, 'digest' | 'submission' | 'version' | 'madeAt'>,
  there: readonly Pick<SubmissionRecord, 'digest' | 'submission' | 'version' | 'madeAt'>[],
): Arrival {
  if (there.some(({ digest }) => digest === fresh.digest)) return 'duplicate';
  const same = there.filter(({ submission }) => submission === fresh.submission);
  if (same.length === 0) return 'new';
  return same.every((one) => isLater(fresh, one)) ? 'newer' : 'older';
}

type Dated = Pick<SubmissionRecord, 'version' | 'madeAt'>;

/** By version, and by time where somebody has restored an old device. */
export const isLater = (one: Dated, other: Dated): boolean =>
  one.version === other.version ? one.madeAt > other.madeAt : one.version > other.version;
