import type { SharedAssignment } from '../../../core/classroom/assignment.ts';
import { checkSubmission } from '../../../core/classroom/check/check-submission.ts';
import type { ScenarioFor } from '../../../core/classroom/check/scenario-cache.ts';
import { type Checked, type CheckPorts, checkSealed } from '../../../core/classroom/collect.ts';
import type { SubmissionRecord } from '../../../core/classroom/record.ts';
import type { Submission } from '../../../core/classroom/submission.ts';
import { loadLanguage } from '../../../core/language/languages.ts';

export interface CheckAllPorts extends Pick<CheckPorts, 'open' | 'known'> {
  readonly assignment: SharedAssignment;
  readonly scenarioFor: ScenarioFor;
  /** Called between two checks. */
  readonly breathe?: () => Promise<void>;
}

async function check(
  submission: Submission,
  { assignment, scenarioFor }: CheckAllPorts,
  at: number,
): Promise<SubmissionRecord> {
  for (const { events } of submission.sessions)
    if (events[0]?.type === 'session.started') await loadLanguage(events[0].locale);
  return checkSubmission(submission, assignment, scenarioFor, at);
}

/** Opens and checks one after another, in this order; `at` in milliseconds since 1970. */
export async function checkAll(
  sealed: readonly Uint8Array[],
  ports: CheckAllPorts,
  at: number,
): Promise<readonly Checked[]> {
  const { open, known, assignment, breathe } = ports;
  const means: CheckPorts = {
    open,
    known,
    assignment: assignment.id,
    check: (submission) => check(submission, ports, at),
  };
  const done: Checked[] = [];
  for (const one of sealed) {
    await breathe?.();
    done.push(await checkSealed(one, means));
  }
  return done;
}
