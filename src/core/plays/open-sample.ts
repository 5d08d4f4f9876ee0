import { type Sample, type SampleRef, sampleSession } from '../assessment/licence/sample.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ScenarioSource } from '../scenario/scenario-source.ts';
import { stageFor } from '../session/play-stage.ts';
import type { SessionEvent } from '../session/session-event.ts';
import type { SessionLog } from '../session/session-log.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { runPlay } from './run-play.ts';
import type { SampleFailure, SampleSource } from './sample-source.ts';

/** A sample ready to be watched. */
export interface OpenedSample {
  readonly ref: SampleRef;
  readonly sample: Sample;
  readonly scenario: Scenario;
  /** The talk as a session's log. */
  readonly events: readonly SessionEvent[];
}

interface SamplePorts {
  readonly samples: SampleSource;
  readonly scenarios: ScenarioSource;
}

/** Loads a sample and plays its talk, so that it can be watched like any recorded session. */
export async function openSample(
  ref: SampleRef,
  { samples, scenarios }: SamplePorts,
): Promise<Result<OpenedSample, SampleFailure>> {
  const recorded = await samples.load(ref);
  if (!recorded.ok) return recorded;
  const { sample, play } = recorded.value;
  const scenario = await scenarios.load(ref.scenario, play.locale, play.persona);
  if (!scenario.ok)
    return fail(scenario.error === 'unreachable' ? 'unreachable' : 'unknown-sample');
  const { events } = runPlay(stageFor(scenario.value), play, sampleSession(ref));
  return ok({ ref, sample, scenario: scenario.value, events });
}

/** A log that holds this one talk and takes nothing. */
export const recordingLog = (events: readonly SessionEvent[]): SessionLog => ({
  append: async () => fail('unavailable'),
  read: async () => ok(events),
  list: async () => ok({ sessions: [], damaged: [] }),
  remove: async () => fail('unavailable'),
});
