import type { ReactNode } from 'react';
import type { AssessmentLog, Sheet } from '../../core/assessment/assessment-log.ts';
import type { SheetForm } from '../../core/assessment/sheet-form.ts';
import type { OpenedSample } from '../../core/plays/open-sample.ts';
import type { SampleSource } from '../../core/plays/sample-source.ts';
import type { ScenarioSource } from '../../core/scenario/scenario-source.ts';

export interface LicencePorts {
  readonly samples: SampleSource;
  readonly scenarios: ScenarioSource;
  readonly assessmentLog: AssessmentLog;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Somebody watches a sample with the sheet beside it. */
export interface Sitting {
  readonly opened: OpenedSample;
  readonly form: SheetForm;
  /** Empty where nobody gave a name. */
  readonly name: string;
  /** A sheet to go on with; without it a new one is begun. */
  readonly sheet: Sheet | undefined;
  /** The sheet is handed in and stored. */
  readonly onHandedIn: (assessment: string) => void;
}

/** Puts the talk and the sheet on the screen; both belong to other screen families. */
export type WatchSample = (sitting: Sitting) => ReactNode;
