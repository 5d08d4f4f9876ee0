import type { ReactNode } from 'react';
import type { AssessmentLog, Sheet } from '../../core/assessment/assessment-log.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { SheetWords } from '../../core/scenario/sheet-words.ts';
import type { ScenarioSource } from '../../core/scenario/scenario-source.ts';
import type { SessionLog } from '../../core/session/session-log.ts';
import type { Go } from '../../ui/route.ts';

/** What the agent's rating of the own talk begins from. */
export interface SelfRatingSlot {
  readonly scenario: Scenario;
  /** Its score sheet in the reader's language. */
  readonly words: SheetWords;
  readonly session: string;
  /** The agent's name; empty where nobody gave one. */
  readonly name: string;
  /** The agent's own sheet, if it was begun. */
  readonly sheet: Sheet | undefined;
}

export interface DebriefPorts {
  readonly sessionLog: SessionLog;
  readonly assessmentLog: AssessmentLog;
  readonly scenarios: ScenarioSource;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly go: Go;
  /** Where the agent rates the own talk: a part of another feature. */
  readonly selfRating: (slot: SelfRatingSlot) => ReactNode;
}
