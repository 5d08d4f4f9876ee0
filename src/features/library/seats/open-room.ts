import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { Level } from '../../../core/scenario/vocabulary.ts';
import type { Entry } from '../../../core/room/room-slot.ts';
import type { CallPorts } from '../start-call.ts';

/** Opens a room for a case. Its id, or nothing when it cannot be kept. */
export async function openRoom(
  { rooms, newId, now }: CallPorts,
  { script, locale, persona }: Scenario,
  level: Level,
  about: Pick<Extract<Entry, { type: 'room.opened' }>, 'task' | 'names'> = {},
): Promise<string | undefined> {
  const room = newId();
  const entry = { scenario: script.id, locale, persona: persona.id, level, ...about };
  const channel = (await rooms()).open(room);
  const opened = await channel.append({
    who: newId(),
    n: 0,
    at: now(),
    entry: { type: 'room.opened', schema: 1, ...entry },
  });
  channel.close();
  return opened.ok ? room : undefined;
}
