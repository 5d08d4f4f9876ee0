import { useEffect, useState } from 'react';
import type { Drafts, Entries } from '../../../core/session/drafts.ts';
import type { Call } from '../machine/play-context.ts';

/** What was kept and can stand in the form: its own fields, and choices there are. */
function fitting({ stage }: Call, kept: Entries): Entries {
  const fields = stage.script.ticket?.fields ?? [];
  const there = Object.entries(kept).filter(([id, entry]) => {
    const field = fields.find((one) => one.id === id);
    if (field?.options === undefined || entry === '') return field !== undefined;
    return field.options.includes(entry);
  });
  return Object.fromEntries(there);
}

/** What was changed in the form. What of it is not saved is kept on the device, and comes back with the session. */
export function useTicketDraft(call: Call, drafts: Drafts) {
  const { started, ticket } = call.state;
  const { session } = started;
  const [changed, setChanged] = useState(() => fitting(call, drafts.ticket(session)));
  useEffect(() => {
    const unsaved = Object.entries(changed).filter(
      ([id, entry]) => entry.trim() !== (ticket[id] ?? ''),
    );
    // What is written in the other fields is another window's to keep.
    const others = Object.entries(drafts.ticket(session)).filter(([id]) => !(id in changed));
    drafts.keepTicket(session, Object.fromEntries([...others, ...unsaved]));
  }, [drafts, session, changed, ticket]);
  return [changed, setChanged] as const;
}
