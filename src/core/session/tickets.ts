import { fail, ok, type Result } from '../shared/result.ts';
import type { PlayStage } from './play-stage.ts';
import {
  MAX_ENTRY,
  type Refusal,
  type SessionCommand,
  type SessionEvent,
} from './session-event.ts';
import type { SessionState } from './session-state.ts';

type Decision = Result<readonly SessionEvent[], Refusal>;
type SaveTicket = Extract<SessionCommand, { type: 'save-ticket' }>;

/** Fills in the form, during the talk or after it. Fields the form does not have are left out; nothing new is no fact. */
export function saveTicket(
  { script }: PlayStage,
  state: SessionState,
  command: SaveTicket,
  at: number,
): Decision {
  if (script.ticket === undefined) return fail('no-ticket');
  if (state.phase === 'ringing') return fail('still-ringing');
  const entries = script.ticket.fields.flatMap(({ id }): [string, string][] => {
    const entry = command.fields[id]?.trim() ?? '';
    return entry === '' ? [] : [[id, entry]];
  });
  if (entries.some(([, entry]) => entry.length > MAX_ENTRY)) return fail('too-long');
  const isSame =
    entries.length === Object.keys(state.ticket).length &&
    entries.every(([id, entry]) => state.ticket[id] === entry);
  const over = state.phase === 'over';
  const fields = Object.fromEntries(entries);
  return ok(isSame ? [] : [{ type: 'ticket.saved', n: state.next, at, over, fields }]);
}
