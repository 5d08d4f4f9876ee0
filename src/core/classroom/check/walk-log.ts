import { initialTransition } from 'xstate';
import { isPossible } from '../../room/possible.ts';
import { decide } from '../../session/decide.ts';
import { evolve, startSession } from '../../session/evolve.ts';
import { type PlayStage, stageFor } from '../../session/play-stage.ts';
import { isSameEvent } from '../../session/same-event.ts';
import type { SessionEvent } from '../../session/session-event.ts';
import type { SessionState } from '../../session/session-state.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** A log followed event by event. `altered` is the first that could not have happened. */
export interface Walked {
  readonly state: SessionState | undefined;
  readonly altered: number | undefined;
}

/** A verdict on an objection cannot come from a room, but from a report two people look at. */
function isPossibleHere(stage: PlayStage, state: SessionState, event: SessionEvent): boolean {
  if (event.type !== 'objection.decided') return isPossible(stage, state, event);
  const { objection, verdict, comment, at } = event;
  const decided = decide(
    stage,
    state,
    { type: 'decide-objection', objection, verdict, comment },
    at,
  );
  return decided.ok && decided.value.every((one) => isSameEvent(one, event));
}

/** Follows a log and stops where it stops being true. */
export function walkLog(stage: PlayStage, events: readonly SessionEvent[]): Walked {
  const [first, ...rest] = events;
  if (first?.type !== 'session.started' || first.n !== 0) return { state: undefined, altered: 0 };
  let state = startSession(stage, first);
  for (const [index, event] of rest.entries()) {
    if (!isPossibleHere(stage, state, event)) return { state, altered: index + 1 };
    state = evolve(stage, state, event);
  }
  return { state, altered: undefined };
}

const checked = new WeakMap<Scenario, PlayStage>();

/**
 * The stage for following many logs. The chart library makes a whole first snapshot for every step, and here even
 * fails to, as it has no customer to make it for; remembering one halves the time of a class's submissions.
 */
export function checkingStage(scenario: Scenario): PlayStage {
  const known = checked.get(scenario);
  if (known) return known;
  const stage = stageFor(scenario);
  const { machine, persona } = stage;
  const [blank] = initialTransition(machine, { persona, level: 'real' });
  const quick: PlayStage['machine'] = Object.create(machine, {
    getInitialSnapshot: {
      value: (...[scope, input]: Parameters<typeof machine.getInitialSnapshot>) =>
        input === undefined ? blank : machine.getInitialSnapshot(scope, input),
    },
  });
  const made = { ...stage, machine: quick };
  checked.set(scenario, made);
  return made;
}
