import type { SharedAssignment } from '../../../core/classroom/assignment.ts';
import type { SubmissionRecord } from '../../../core/classroom/record.ts';
import type { Submission } from '../../../core/classroom/submission.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { SessionStarted } from '../../../core/session/session-event.ts';

/** What a session was played with; scenarios are sent over once each, under this name. */
export const scenarioKey = ({
  scenario,
  locale,
  persona,
}: Pick<SessionStarted, 'scenario' | 'locale' | 'persona'>): string =>
  JSON.stringify([scenario, locale, persona]);

/** What the worker is told. */
export type CheckOrder =
  | { readonly type: 'assignment'; readonly assignment: SharedAssignment }
  | { readonly type: 'scenario'; readonly key: string; readonly scenario: Scenario }
  | {
      readonly type: 'check';
      readonly order: number;
      readonly submission: Submission;
      /** Milliseconds since 1970. */
      readonly at: number;
    };

/** What it answers to a `check`; no record when it stumbled. */
export interface CheckAnswer {
  readonly order: number;
  readonly record: SubmissionRecord | undefined;
}
