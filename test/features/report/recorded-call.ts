import { decide } from '../../../src/core/session/decide.ts';
import { evolve, startSession } from '../../../src/core/session/evolve.ts';
import { stageFor } from '../../../src/core/session/play-stage.ts';
import type { SessionCommand, SessionEvent } from '../../../src/core/session/session-event.ts';
import type { SessionState } from '../../../src/core/session/session-state.ts';
import { started } from '../../support/session-events.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { fixtureScenario } from '../fixture-scenario.ts';

const answer: SessionCommand = { type: 'let-customer-answer' };

interface Recording {
  readonly rings?: number;
  readonly hangUp?: boolean;
  readonly scenario?: Scenario;
}

/** Plays a call through the core, each sentence answered, and gives what a log would hold. */
export function recordCall(
  sentences: readonly string[],
  { rings = 2, hangUp = true, scenario = fixtureScenario }: Recording = {},
): { readonly events: readonly SessionEvent[]; readonly state: SessionState } {
  const stage = stageFor(scenario);
  const first = started('s', { level: 'assisted' });
  const events: SessionEvent[] = [first];
  let state = startSession(stage, first);
  const run = (command: SessionCommand) => {
    const decided = decide(stage, state, command, first.at + events.length * 4000);
    for (const event of decided.ok ? decided.value : []) {
      events.push(event);
      state = evolve(stage, state, event);
    }
  };
  run({ type: 'pick-up', rings });
  for (const text of sentences) {
    run({ type: 'say', text });
    run(answer);
  }
  if (hangUp) run({ type: 'hang-up' });
  return { events, state };
}
