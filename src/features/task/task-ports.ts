import type { AssessmentLog } from '../../core/assessment/assessment-log.ts';
import type { ScenarioSource } from '../../core/scenario/scenario-source.ts';
import type { Level } from '../../core/scenario/vocabulary.ts';
import type { SessionStarted, SessionTask } from '../../core/session/session-event.ts';
import type { SessionFiles } from '../../core/session/session-file.ts';
import type { SessionLog } from '../../core/session/session-log.ts';
import type { Result } from '../../core/shared/result.ts';
import type { TaskDesk } from '../../core/task/task-desk.ts';
import type { Route } from '../../ui/route.ts';

/** What the student's side of an assignment needs from the world outside. */
export interface TaskPorts {
  readonly taskDesk: () => Promise<TaskDesk>;
  readonly sessionLog: SessionLog;
  readonly assessmentLog: AssessmentLog;
  readonly scenarios: ScenarioSource;
  readonly files: SessionFiles;
  readonly saveFile: (
    name: string,
    content: string | Uint8Array<ArrayBuffer>,
    type: string,
  ) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Version of the product. */
  readonly version: string;
}

/**
 * How a talk is taken part in: `alone` serves the script's customer, `customer` is served by a scripted agent, `watch`
 * looks at a scripted agent; `pass` hands one screen on, `room` has a window for each.
 */
export const WAYS = ['alone', 'customer', 'watch', 'pass', 'room'] as const;
export type Way = (typeof WAYS)[number];

/** A talk that is to begin from an assignment. */
export interface WantedTalk {
  readonly way: Way;
  readonly scenario: string;
  readonly locale: string;
  readonly persona: string;
  readonly level: Level;
  readonly task: SessionTask;
  /** For `pass` and `room`. */
  readonly names?: SessionStarted['names'];
}

export type StartFailure = 'no-scenario' | 'taken';

/** Begins a talk and says where it goes on. */
export type StartTalk = (wanted: WantedTalk) => Promise<Result<Route, StartFailure>>;
