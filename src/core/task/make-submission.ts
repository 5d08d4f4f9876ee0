import type { Sheet } from '../assessment/assessment-log.ts';
import { assignmentHash } from '../classroom/assignment.ts';
import { type Submission, SUBMISSION_LIMITS } from '../classroom/submission.ts';
import type { SessionEvent } from '../session/session-event.ts';
import type { Attempt } from './attempts.ts';
import type { KeptTask } from './kept-task.ts';

/** A chosen talk with its log. */
export interface ChosenTalk {
  readonly attempt: Attempt;
  readonly events: readonly SessionEvent[];
  /** `rubricHash` of the rubric it was scored by here. */
  readonly rubric: string;
}

/** Names of other people in the talks and on the sheets, each once. */
export function othersIn({ student }: KeptTask, attempts: readonly Attempt[]): readonly string[] {
  const names = attempts.flatMap(({ started, sheets }) => [
    started.names?.agent,
    started.names?.customer,
    ...(started.names?.observers ?? []),
    ...sheets.map(([first]) => (first?.type === 'assessment.started' ? first.name : undefined)),
  ]);
  const others = names.filter((name) => name !== undefined && name !== '' && name !== student.name);
  return [...new Set(others)].filter((name) => name !== undefined);
}

const sheetsOf = (chosen: readonly ChosenTalk[]): readonly Sheet[] =>
  chosen.flatMap(({ attempt }) => attempt.sheets).slice(0, SUBMISSION_LIMITS.sheets);

/** What is handed in: the chosen talks with all sheets about them, and who it is from. `now` in milliseconds since 1970. */
export function makeSubmission(
  task: KeptTask,
  chosen: readonly ChosenTalk[],
  { now, app }: { readonly now: number; readonly app: string },
): Submission {
  const { shared, student, submission, reflection, handIns } = task;
  return {
    format: 'sanrenxing-submission',
    schema: 1,
    submission,
    version: (handIns.at(-1)?.version ?? 0) + 1,
    assignment: { id: shared.id, edition: shared.edition, hash: assignmentHash(shared) },
    student: { name: student.name.trim(), number: student.number.trim() },
    sessions: chosen.map(({ attempt: { seat, total }, events, rubric }) => ({
      seat,
      rubric,
      total,
      events: [...events],
    })),
    sheets: sheetsOf(chosen).map((sheet) => [...sheet]),
    reflection,
    madeAt: now,
    app,
  };
}
