import { beginsWith } from '../../core/session/same-event.ts';
import type { SessionEvent, SessionStarted } from '../../core/session/session-event.ts';
import type { BadEvent, FiledSession } from '../../core/session/session-file.ts';
import type { LogFailure, SessionLog } from '../../core/session/session-log.ts';
import { ok, type Result } from '../../core/shared/result.ts';

/** What became of one session of an imported file. */
export type ImportOutcome =
  | { readonly kind: 'added' | 'known' | 'renamed' | 'failed'; readonly started: SessionStarted }
  | { readonly kind: 'extended'; readonly started: SessionStarted; readonly events: number }
  | { readonly kind: 'bad-event'; readonly problem: BadEvent };

interface ImportPorts {
  readonly sessionLog: SessionLog;
  readonly newId: () => string;
}

/** One import on its way; `ids` are taken, damaged ones included. */
interface Run extends ImportPorts {
  readonly ids: Set<string>;
}

/** Leaves room for a suffix below the longest id a session may have. */
const LONGEST_SUFFIXED = 110;
/** So many different sessions under one id are no accident. */
const MOST_COPIES = 50;

/** Counted names, so that importing the same file again finds its copies instead of adding more. */
function nameOf(copy: number, session: string, newId: () => string): string {
  if (copy === 1) return session;
  return session.length > LONGEST_SUFFIXED || copy > MOST_COPIES ? newId() : `${session}~${copy}`;
}

const rename = (events: readonly SessionEvent[], session: string): readonly SessionEvent[] =>
  events.map((event) => (event.type === 'session.started' ? { ...event, session } : event));

async function appendAll(
  log: SessionLog,
  session: string,
  events: readonly SessionEvent[],
): Promise<Result<void, LogFailure>> {
  for (const event of events) {
    const written = await log.append(session, event);
    if (!written.ok) return written;
  }
  return ok(undefined);
}

/** Tries one id; nothing when something else lives there. */
async function importAs(
  { sessionLog: log, ids }: Run,
  started: SessionStarted,
  events: readonly SessionEvent[],
): Promise<ImportOutcome | undefined> {
  // Asking for what cannot be there would make a large import slow.
  const there = ids.has(started.session) ? await log.read(started.session) : ok([]);
  ids.add(started.session);
  if (!there.ok) return there.error === 'corrupt' ? undefined : { kind: 'failed', started };
  if (beginsWith(there.value, events)) return { kind: 'known', started };
  if (!beginsWith(events, there.value)) return undefined;
  return complete(log, started, events, there.value.length);
}

/** Writes what is missing after so many events. */
async function complete(
  log: SessionLog,
  started: SessionStarted,
  events: readonly SessionEvent[],
  present: number,
): Promise<ImportOutcome> {
  const isNew = present === 0;
  const missing = events.slice(present);
  const written = await appendAll(log, started.session, missing);
  // Half a call would look like one that was broken off. What somebody else has written meanwhile stays.
  if (!written.ok && isNew && written.error !== 'taken') await log.remove(started.session);
  if (!written.ok) return { kind: 'failed', started };
  return isNew ? { kind: 'added', started } : { kind: 'extended', started, events: missing.length };
}

async function importOne(
  run: Run,
  events: readonly SessionEvent[],
): Promise<ImportOutcome | undefined> {
  const [started] = events;
  if (started?.type !== 'session.started') return undefined;
  for (let copy = 1; ; copy += 1) {
    const session = nameOf(copy, started.session, run.newId);
    const outcome = await importAs(run, { ...started, session }, rename(events, session));
    if (outcome === undefined) continue;
    return copy > 1 && outcome.kind === 'added' ? { kind: 'renamed', started } : outcome;
  }
}

/**
 * Takes in the good sessions of a file one after another: what is already here is skipped, a longer version of it
 * is completed, a different one under the same id is kept as a copy. Nothing stored is ever changed.
 */
export async function importSessions(
  ports: ImportPorts,
  filed: readonly FiledSession[],
): Promise<Result<readonly ImportOutcome[], LogFailure>> {
  const listed = await ports.sessionLog.list();
  if (!listed.ok) return listed;
  const { sessions, damaged } = listed.value;
  const run: Run = {
    ...ports,
    ids: new Set([...sessions, ...damaged].map(({ session }) => session)),
  };
  const outcomes: ImportOutcome[] = [];
  for (const session of filed) {
    const outcome: ImportOutcome | undefined = session.ok
      ? await importOne(run, session.value)
      : { kind: 'bad-event', problem: session.error };
    if (outcome !== undefined) outcomes.push(outcome);
  }
  return ok(outcomes);
}
