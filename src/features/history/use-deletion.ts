import { useState } from 'react';
import type { SessionEvent } from '../../core/session/session-event.ts';
import type { SessionLog } from '../../core/session/session-log.ts';
import type { SessionLine } from './session-line.ts';

/** What has just happened to a session; its events stay here until the screen is left. */
export type DeletionNews =
  | { readonly kind: 'failed' | 'restored'; readonly line: SessionLine }
  | {
      readonly kind: 'deleted' | 'not-restored';
      readonly line: SessionLine;
      readonly events: readonly SessionEvent[];
    };

export interface Deletion {
  /** The session somebody is being asked about. */
  readonly asking: SessionLine | undefined;
  readonly news: DeletionNews | undefined;
  readonly ask: (line: SessionLine) => void;
  readonly cancel: () => void;
  readonly confirm: () => Promise<void>;
  readonly undo: () => Promise<void>;
}

async function takeOut(log: SessionLog, line: SessionLine): Promise<DeletionNews> {
  const { session } = line.summary;
  const read = await log.read(session);
  if (!read.ok) return { kind: 'failed', line };
  const removed = await log.remove(session);
  return removed.ok ? { kind: 'deleted', line, events: read.value } : { kind: 'failed', line };
}

async function putBack(
  log: SessionLog,
  line: SessionLine,
  events: readonly SessionEvent[],
): Promise<DeletionNews> {
  for (const event of events) {
    const written = await log.append(line.summary.session, event);
    if (!written.ok) return { kind: 'not-restored', line, events };
  }
  return { kind: 'restored', line };
}

/** Deleting with a question before and a way back after. */
export function useDeletion(log: SessionLog, onChange: () => void): Deletion {
  const [asking, setAsking] = useState<SessionLine>();
  const [news, setNews] = useState<DeletionNews>();
  const report = (next: DeletionNews): void => {
    setNews(next);
    onChange();
  };
  return {
    asking,
    news,
    ask: setAsking,
    cancel: () => setAsking(undefined),
    confirm: async () => {
      setAsking(undefined);
      if (asking !== undefined) report(await takeOut(log, asking));
    },
    undo: async () => {
      if (news !== undefined && 'events' in news)
        report(await putBack(log, news.line, news.events));
    },
  };
}
