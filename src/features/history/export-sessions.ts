import type { SessionEvent } from '../../core/session/session-event.ts';
import {
  type SessionFiles,
  toDamagedFile,
  toSessionFile,
} from '../../core/session/session-file.ts';
import type { DamagedSession, LogFailure, SessionLog } from '../../core/session/session-log.ts';
import { ok, type Result } from '../../core/shared/result.ts';

interface ExportPorts {
  readonly sessionLog: SessionLog;
  readonly files: SessionFiles;
  readonly now: () => number;
}

/** `2025-03-07-1432` in local time: sorts by itself in a folder. */
function stampOf(at: number): string {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}-${two(date.getHours())}${two(date.getMinutes())}`;
}

/** Saves these sessions as one file. What cannot be read is left out; fails when nothing can. */
export async function exportSessions(
  { sessionLog, files, now }: ExportPorts,
  ids: readonly string[],
): Promise<Result<void, LogFailure>> {
  const read: (readonly SessionEvent[])[] = [];
  let failure: LogFailure = 'corrupt';
  for (const id of ids) {
    const events = await sessionLog.read(id);
    if (events.ok) read.push(events.value);
    else failure = events.error;
  }
  if (read.length === 0) return { ok: false, error: failure };
  const [first] = read[0] ?? [];
  const isOne = ids.length === 1 && first?.type === 'session.started';
  const name = isOne ? `${first.scenario}-${stampOf(first.at)}` : `all-${stampOf(now())}`;
  files.save(`sanrenxing-${name}.json`, JSON.stringify(toSessionFile(read, now())));
  return ok(undefined);
}

/** Saves what is left of a session that cannot be read. */
export function exportDamaged(
  { files, now }: Omit<ExportPorts, 'sessionLog'>,
  damaged: DamagedSession,
): void {
  const text = JSON.stringify(toDamagedFile([damaged], now()));
  files.save(`sanrenxing-damaged-${stampOf(now())}.json`, text);
}
