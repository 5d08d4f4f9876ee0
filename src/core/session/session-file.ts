import * as z from 'zod/mini';
import { fail, ok, type Result } from '../shared/result.ts';
import type { DamagedSession } from './session-log.ts';
import { type SessionEvent, sessionEventSchema } from './session-event.ts';

/** A session log's own file, for backup and for handing it to somebody else. */
export const SESSION_FILE_FORMAT = 'sanrenxing-sessions';
export const SESSION_FILE_VERSION = 1;

/** Largest file that is read, in bytes: some 300 long calls. */
export const MAX_SESSION_FILE_BYTES = 20 * 1024 * 1024;

const envelopeSchema = z.object({
  format: z.literal(SESSION_FILE_FORMAT),
  version: z.number().check(z.int(), z.gte(1)),
  exportedAt: z.optional(z.number()),
  /** One list of events for each session. */
  sessions: z.array(z.unknown()),
});

export interface SessionFile {
  readonly format: typeof SESSION_FILE_FORMAT;
  readonly version: typeof SESSION_FILE_VERSION;
  /** Milliseconds since 1970. */
  readonly exportedAt: number;
  readonly sessions: readonly (readonly SessionEvent[])[];
}

/** Why a whole file is refused. */
export type SessionFileFailure =
  | 'not-json'
  | 'wrong-format'
  | 'newer-version'
  | 'too-big'
  | 'unreadable';

/** Where the first thing wrong with one session of a file is; counts from 0. */
export interface BadEvent {
  readonly code: 'bad-event';
  readonly session: number;
  readonly event: number;
  /** Field names joined by dots; empty for the event as a whole. */
  readonly path: string;
}

export type FiledSession = Result<readonly SessionEvent[], BadEvent>;

/** Getting files in and out of the device. */
export interface SessionFiles {
  /** Hands a text to the person as a file of this name. */
  readonly save: (name: string, text: string) => void;
  readonly read: (file: File) => Promise<Result<string, SessionFileFailure>>;
}

export function toSessionFile(
  sessions: readonly (readonly SessionEvent[])[],
  exportedAt: number,
): SessionFile {
  return { format: SESSION_FILE_FORMAT, version: SESSION_FILE_VERSION, exportedAt, sessions };
}

/** Whatever is left of sessions that cannot be read, as it is stored. Not meant to be read back. */
export const toDamagedFile = (sessions: readonly DamagedSession[], exportedAt: number) => ({
  format: 'sanrenxing-damaged',
  version: 1,
  exportedAt,
  sessions,
});

function parseJson(text: string): Result<unknown, 'not-json'> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail('not-json');
  }
}

/** A log that replays: starts with `session.started`, and only there; numbered without gaps. */
function parseSession(raw: unknown, session: number): FiledSession {
  const bad = (event: number, path = ''): FiledSession =>
    fail({ code: 'bad-event', session, event, path });
  if (!Array.isArray(raw) || raw.length === 0) return bad(0);
  const events: SessionEvent[] = [];
  for (const [index, record] of raw.entries()) {
    const parsed = sessionEventSchema.safeParse(record);
    if (!parsed.success) return bad(index, parsed.error.issues[0]?.path.join('.'));
    if (parsed.data.n !== index) return bad(index, 'n');
    if ((parsed.data.type === 'session.started') !== (index === 0)) return bad(index, 'type');
    events.push(parsed.data);
  }
  return ok(events);
}

/** The sessions of a file, each good or bad on its own: one bad session never blocks the rest. */
export function parseSessionFile(
  text: string,
): Result<readonly FiledSession[], Exclude<SessionFileFailure, 'too-big' | 'unreadable'>> {
  const json = parseJson(text.replace(/^\uFEFF/, ''));
  if (!json.ok) return json;
  const envelope = envelopeSchema.safeParse(json.value);
  if (!envelope.success) return fail('wrong-format');
  if (envelope.data.version > SESSION_FILE_VERSION) return fail('newer-version');
  return ok(envelope.data.sessions.map(parseSession));
}
