import type { ReactNode } from 'react';
import type { AssessmentLog } from '../../core/assessment/assessment-log.ts';
import type { ScenarioSource } from '../../core/scenario/scenario-source.ts';
import type { SessionLog } from '../../core/session/session-log.ts';
import type { Go } from '../../ui/route.ts';

export interface DebriefPorts {
  readonly sessionLog: SessionLog;
  readonly assessmentLog: AssessmentLog;
  readonly scenarios: ScenarioSource;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly go: Go;
  /** Where the agent rates the own talk; without it the step says so and can be passed. */
  readonly selfRating: (() => ReactNode) | undefined;
}
