import type { ScenarioSource } from '../../core/scenario/scenario-source.ts';
import type { SessionLog } from '../../core/session/session-log.ts';
import type { Go } from '../../ui/route.ts';

/** What this screen needs from the world outside. */
export interface ProgressPorts {
  readonly sessionLog: SessionLog;
  readonly scenarios: ScenarioSource;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly go: Go;
}
