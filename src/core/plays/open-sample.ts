import { type Sample, type SampleRef, sampleSession } from '../assessment/licence/sample.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ScenarioSource } from '../scenario/scenario-source.ts';
import { stageFor } from '../session/play-stage.ts';
import type { SessionEvent } from '../session/session-event.ts';
import type { SessionLog } from '../session/session-log.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { type Played, runPlay } from './run-play.ts';
import type { SampleFailure, SampleSource } from './sample-source.ts';

/** A sample ready to be watched. */
export interface OpenedSample {
  readonly ref: SampleRef;
  readonly sample: Sample;
  readonly scenario: Scenario;
  /** The talk as a session's log. */
  readonly events: readonly SessionEvent[];
  /** A sentence of the agent that did what an item asks for, by item. */
  readonly evidence: Readonly<Record<string, string>>;
}

interface SamplePorts {
  readonly samples: SampleSource;
  readonly scenarios: ScenarioSource;
}

/** For every check the first sentence that won points, for those who did not hear it. */
function evidenceIn({ state, report }: Played): OpenedSample['evidence'] {
  const checks = report.criteria.flatMap((criterion) => criterion.checks);
  return Object.fromEntries(
    checks.flatMap(({ id, findings }) => {
      const won = findings.find(({ kind, turn }) => kind === 'won' && turn !== undefined);
      const turn = state.turns[won?.turn ?? -1];
      return turn?.by === 'agent' ? [[id, turn.text] as const] : [];
    }),
  );
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
  const played = runPlay(stageFor(scenario.value), play, sampleSession(ref));
  const { events } = played;
  return ok({ ref, sample, scenario: scenario.value, events, evidence: evidenceIn(played) });
}

/** A log that holds this one talk and takes nothing. */
export const recordingLog = (events: readonly SessionEvent[]): SessionLog => ({
  append: async () => fail('unavailable'),
  read: async () => ok(events),
  list: async () => ok({ sessions: [], damaged: [] }),
  remove: async () => fail('unavailable'),
});
