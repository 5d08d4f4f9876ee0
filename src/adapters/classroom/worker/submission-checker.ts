import type { SharedAssignment } from '../../../core/classroom/assignment.ts';
import { checkSubmission } from '../../../core/classroom/check/check-submission.ts';
import type { SubmissionRecord } from '../../../core/classroom/record.ts';
import type { Submission } from '../../../core/classroom/submission.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { ScenarioSource } from '../../../core/scenario/scenario-source.ts';
import { fail, ok } from '../../../core/shared/result.ts';
import { scenarioKey } from './check-messages.ts';
import { type CheckingLane, openLane } from './checking-lane.ts';

/** More would only wait for the storage. */
const MOST_LANES = 4;

type Known = Map<string, Scenario | undefined>;
type Scenarios = Pick<ScenarioSource, 'load'>;

/** Loads what a submission was played with. Throws when the network fails: a later try may know better. */
async function loadFor({ sessions }: Submission, scenarios: Scenarios, known: Known) {
  for (const { events } of sessions) {
    const [started] = events;
    if (started?.type !== 'session.started' || known.has(scenarioKey(started))) continue;
    const { scenario, locale, persona } = started;
    const loaded = await scenarios.load(scenario, locale, persona);
    if (!loaded.ok && loaded.error === 'unreachable') throw new Error('unreachable');
    known.set(scenarioKey(started), loaded.ok ? loaded.value : undefined);
  }
}

function tryLane(assignment: SharedAssignment): CheckingLane | undefined {
  try {
    return openLane(assignment);
  } catch {
    return undefined;
  }
}

/** Lets the page breathe between two checks. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export interface SubmissionChecker {
  /** Rejects for what cannot be checked; `at` in milliseconds since 1970. */
  check(submission: Submission, at: number): Promise<SubmissionRecord>;
  close(): void;
}

/** Checks submissions of one assignment in workers, and on the page itself where there are none. */
export function openChecker(assignment: SharedAssignment, scenarios: Scenarios): SubmissionChecker {
  const known: Known = new Map();
  const count = Math.min(MOST_LANES, Math.max(1, (navigator.hardwareConcurrency ?? 2) - 1));
  const lanes = Array.from({ length: count }, () => tryLane(assignment)).filter(
    (lane) => lane !== undefined,
  );
  let turn = 0;
  const here = async (submission: Submission, at: number): Promise<SubmissionRecord> => {
    await breathe();
    return checkSubmission(
      submission,
      assignment,
      async (started) => {
        const scenario = known.get(scenarioKey(started));
        return scenario === undefined ? fail('unknown-scenario') : ok(scenario);
      },
      at,
    );
  };
  const there = (lane: CheckingLane, submission: Submission, at: number) => {
    for (const [key, scenario] of known) if (scenario !== undefined) lane.know(key, scenario);
    return lane.check(submission, at);
  };
  return {
    async check(submission, at) {
      await loadFor(submission, scenarios, known);
      turn += 1;
      const lane = lanes[turn % Math.max(1, lanes.length)];
      const answer = lane && (await there(lane, submission, at).catch(() => 'no-worker' as const));
      if (answer === undefined && lane !== undefined) throw new Error('stumbled');
      return answer === undefined || answer === 'no-worker' ? here(submission, at) : answer;
    },
    close: () => lanes.forEach((lane) => lane.close()),
  };
}
