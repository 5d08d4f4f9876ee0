import { builtInSamples } from '../adapters/content/built-in-samples.ts';
import type { AssessmentLog } from '../core/assessment/assessment-log.ts';
import type { ScenarioSource } from '../core/scenario/scenario-source.ts';
import { OverviewScreen } from '../features/licence/overview/overview-screen.tsx';
import { SampleScreen } from '../features/licence/sample/sample-screen.tsx';
import type { Go } from '../ui/route.ts';
import { SampleSitting } from './sample-sitting.tsx';

interface LicenceScreenProps {
  readonly assessmentLog: AssessmentLog;
  readonly scenarios: ScenarioSource;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly go: Go;
  /** One sample; without it the overview. */
  readonly sample?: string;
}

/** The observer's licence: what there is to mark, and one sample at a time. */
export function LicenceScreen({ sample, go, ...ports }: LicenceScreenProps) {
  const samples = builtInSamples;
  if (sample === undefined) return <OverviewScreen {...ports} samples={samples} />;
  return (
    <SampleScreen
      key={sample}
      {...ports}
      {...{ sample, samples }}
      watch={(sitting) => <SampleSitting {...ports} go={go} {...sitting} />}
    />
  );
}
