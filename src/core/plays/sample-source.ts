import type { Sample, SampleRef } from '../assessment/licence/sample.ts';
import type { Result } from '../shared/result.ts';
import type { Play } from './play.ts';

/** A sample with the play-through it shows. */
export interface RecordedSample {
  readonly sample: Sample;
  readonly play: Play;
}

export type SampleFailure = 'unknown-sample' | 'unreachable';

/** Where observers' samples come from. */
export interface SampleSource {
  /** All there are, without fetching any. */
  readonly refs: readonly SampleRef[];
  load(ref: SampleRef): Promise<Result<RecordedSample, SampleFailure>>;
}
