import { isPossible } from '../../room/possible.ts';
import { decide } from '../../session/decide.ts';
import { evolve, startSession } from '../../session/evolve.ts';
import type { PlayStage } from '../../session/play-stage.ts';
import { isSameEvent } from '../../session/same-event.ts';
import type { AgentSaid, SessionEvent } from '../../session/session-event.ts';
import type { SessionState } from '../../session/session-state.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** A log followed event by event. `altered` is the first that could not have happened. */
export interface Walked {
  readonly state: SessionState | undefined;
  readonly altered: number | undefined;
}

/** Sentences found possible before, by all that decides about them; some ten megabytes at most. */
const MOST_REMEMBERED = 10_000;
const remembered = new WeakMap<Scenario, Set<string>>();

/** Everything `decide` and the engine look at when somebody speaks: same circumstances, same answer. */
function circumstances(state: SessionState, event: AgentSaid): string {
  const own = state.turns.filter((turn) => turn.by === 'agent');
  const heard = state.turns.findLast((turn) => turn.by === 'customer');
  return JSON.stringify([
    [state.phase, state.pending, state.started.customer],
    [own.length, own.at(-1)?.text, heard?.parts.map(({ text }) => text)],
    [event.text, event.reply, event.analysis],
  ]);
}

/** A class says much the same things to the same customer; what was looked into once is not looked into again. */
function isPossibleSentence(stage: PlayStage, state: SessionState, event: AgentSaid): boolean {
  if (event.n !== state.next) return false;
  const known = remembered.get(stage.scenario) ?? new Set();
  remembered.set(stage.scenario, known);
  const what = circumstances(state, event);
  if (known.has(what)) return true;
  const holds = isPossible(stage, state, event);
  if (known.size >= MOST_REMEMBERED) known.clear();
  if (holds) known.add(what);
  return holds;
}

/** A verdict on an objection cannot come from a room, but from a report two people look at. */
function isPossibleHere(stage: PlayStage, state: SessionState, event: SessionEvent): boolean {
  if (event.type === 'agent.said') return isPossibleSentence(stage, state, event);
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
