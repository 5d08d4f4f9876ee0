import type { Level } from '../scenario/vocabulary.ts';
import type { SessionEvent } from './session-event.ts';

interface Fork {
  readonly session: string;
  readonly level: Level;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * The beginning of a session as a session of its own, to be gone on with from there: its first `count` events, with
 * their pauses, ending now. A person is the agent, the script the customer, and it belongs to no shift. Empty for a log without a beginning.
 */
export function forkSession(
  events: readonly SessionEvent[],
  count: number,
  { session, level, at }: Fork,
): readonly SessionEvent[] {
  const kept = events.slice(0, Math.max(1, count));
  const later = at - (kept.at(-1)?.at ?? at);
  return kept.flatMap((event): SessionEvent[] => {
    const moved = { ...event, at: event.at + later };
    if (moved.type !== 'session.started') return [moved];
    const { type, schema, n, scenario, hash, locale, persona, seed } = moved;
    return [
      { type, schema, n, at: moved.at, session, scenario, hash, locale, persona, level, seed },
    ];
  });
}
