import type { SharedAssignment } from '../../../core/classroom/assignment.ts';
import { checkSubmission } from '../../../core/classroom/check/check-submission.ts';
import type { ScenarioFor } from '../../../core/classroom/check/scenario-cache.ts';
import type { SubmissionRecord } from '../../../core/classroom/record.ts';
import type { Submission } from '../../../core/classroom/submission.ts';
import { loadLanguage } from '../../../core/language/languages.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { fail, ok } from '../../../core/shared/result.ts';
import { type CheckAnswer, type CheckOrder, scenarioKey } from './check-messages.ts';

const scenarios = new Map<string, Scenario>();
let assignment: SharedAssignment | undefined;

const scenarioFor: ScenarioFor = async (started) => {
  const scenario = scenarios.get(scenarioKey(started));
  return scenario === undefined ? fail('unknown-scenario') : ok(scenario);
};

async function check(submission: Submission, at: number): Promise<SubmissionRecord | undefined> {
  try {
    for (const { events } of submission.sessions)
      if (events[0]?.type === 'session.started') await loadLanguage(events[0].locale);
    return assignment && (await checkSubmission(submission, assignment, scenarioFor, at));
  } catch {
    // A log nobody has thought of; whoever asked says so and goes on with the next.
    return undefined;
  }
}

globalThis.addEventListener('message', async ({ data }: MessageEvent<CheckOrder>) => {
  if (data.type === 'assignment') assignment = data.assignment;
  else if (data.type === 'scenario') scenarios.set(data.key, data.scenario);
  else {
    const answer: CheckAnswer = {
      order: data.order,
      record: await check(data.submission, data.at),
    };
    globalThis.postMessage(answer);
  }
});
