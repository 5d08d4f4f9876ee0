import { submissionDigest } from '../../../core/classroom/check/check-submission.ts';
import { submissionSchema } from '../../../core/classroom/submission.ts';
import { rubricHash } from '../../../core/assessment/sheet-form.ts';
import { openSession } from '../../../core/session/open-session.ts';
import { fail, ok, type Result } from '../../../core/shared/result.ts';
import type { Attempt } from '../../../core/task/attempts.ts';
import type { HandIn, KeptTask } from '../../../core/task/kept-task.ts';
import { type ChosenTalk, makeSubmission } from '../../../core/task/make-submission.ts';
import type { SealFailure, TaskDesk } from '../../../core/task/task-desk.ts';
import type { TaskPorts } from '../task-ports.ts';

export type SealProblem = SealFailure | 'storage';

export interface SealedTask {
  readonly bytes: Uint8Array;
  readonly handIn: HandIn;
}

/** For a talk whose scenario is not here any more; the teacher scores it again anyway. */
const NO_RUBRIC = 'unknown';

async function readTalk(
  attempt: Attempt,
  { sessionLog, scenarios }: TaskPorts,
): Promise<ChosenTalk | undefined> {
  const { session } = attempt.started;
  const opened = await openSession(session, sessionLog, scenarios);
  if (opened.ok) {
    const { events, stage } = opened.value;
    return { attempt, events, rubric: rubricHash(stage.scenario.rubric) };
  }
  const log = await sessionLog.read(session);
  return log.ok && log.value.length > 0
    ? { attempt, events: log.value, rubric: NO_RUBRIC }
    : undefined;
}

/** The logs of the chosen talks; nothing when one of them cannot be read. */
export async function readChosen(
  attempts: readonly Attempt[],
  ports: TaskPorts,
): Promise<readonly ChosenTalk[] | undefined> {
  const chosen = attempts.filter(({ isIn }) => isIn);
  const read = await Promise.all(chosen.map((attempt) => readTalk(attempt, ports)));
  const there = read.filter((one) => one !== undefined);
  return there.length === read.length ? there : undefined;
}

/** Seals what was chosen for the teacher, with its receipt. */
export async function sealTask(
  task: KeptTask,
  attempts: readonly Attempt[],
  desk: TaskDesk,
  ports: TaskPorts,
): Promise<Result<SealedTask, SealProblem>> {
  const chosen = await readChosen(attempts, ports);
  if (chosen === undefined) return fail('storage');
  const now = ports.now();
  const made = makeSubmission(task, chosen, { now, app: ports.version });
  // In the order of fields the teacher's device reads it in: both name it by the same digest.
  const read = submissionSchema.safeParse(made);
  if (!read.success) return fail('storage');
  const submission = read.data;
  const sealed = desk.seal(submission, task.shared);
  if (!sealed.ok) return sealed;
  const { version, student } = submission;
  const digest = submissionDigest(submission);
  const receipt = { version, at: now, digest, talks: chosen.length, student };
  return ok({ bytes: sealed.value, handIn: { ...receipt, bytes: sealed.value.length } });
}
