import { patienceChange } from '../../../core/scenario/patience.ts';
import { evolve, startSession } from '../../../core/session/evolve.ts';
import type { PlayStage } from '../../../core/session/play-stage.ts';
import type { SessionEvent } from '../../../core/session/session-event.ts';
import type { SessionState } from '../../../core/session/session-state.ts';

/** A session after each of its events, from the first on. */
export function statesOf(
  stage: PlayStage,
  events: readonly SessionEvent[],
): readonly SessionState[] {
  const [first, ...rest] = events;
  if (first?.type !== 'session.started') return [];
  const states = [startSession(stage, first)];
  for (const event of rest) {
    const last = states.at(-1);
    if (last !== undefined) states.push(evolve(stage, last, event));
  }
  return states;
}

const SHORTEST = 900;
const LONGEST = 5000;

/** How long the next event is waited for at a speed, in milliseconds: as it was, but never endlessly. */
export function pauseBefore(events: readonly SessionEvent[], next: number, speed: number): number {
  const gap = (events[next]?.at ?? 0) - (events[next - 1]?.at ?? 0);
  return Math.min(LONGEST, Math.max(SHORTEST, gap)) / speed;
}

/** Whether something happened worth going back to: a fault, or a jump of the customer's mood. */
function isMoment(event: SessionEvent, before: SessionState, after: SessionState): boolean {
  const jump = patienceChange(before.snapshot.context.patience, after.snapshot.context.patience);
  const hasFault = event.type === 'agent.said' && event.analysis.faults.length > 0;
  return hasFault || Math.abs(jump) >= JUMP || event.type === 'call.ended';
}

/** A change of patience (0–100) that counts as a turning point. */
const JUMP = 12;

/** Numbers of the events worth jumping to. */
export const momentsOf = (
  events: readonly SessionEvent[],
  states: readonly SessionState[],
): readonly number[] =>
  events.flatMap((event, index) => {
    const before = states[index - 1];
    const after = states[index];
    return before !== undefined && after !== undefined && isMoment(event, before, after)
      ? [index]
      : [];
  });
