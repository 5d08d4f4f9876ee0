import type { Result } from '../shared/result.ts';
import type { SessionEvent, SessionStarted } from './session-event.ts';

/**
 * `quota` = no room left; `unavailable` = the browser refuses storage (private mode, blocked);
 * `taken` = somebody else already wrote this number; `corrupt` = what is stored cannot be read.
 */
export type LogFailure = 'quota' | 'unavailable' | 'taken' | 'corrupt';

/** A session in the history list. */
export interface SessionSummary {
  readonly session: string;
  readonly started: SessionStarted;
  readonly events: number;
  readonly lastAt: number;
  readonly ended: boolean;
}

/** A stored session that cannot be read; it is set aside, offered for export and never dropped. */
export interface DamagedSession {
  readonly session: string;
  readonly raw: readonly unknown[];
}

/** Where session logs live. Events are only ever appended; number `n` of a session is written once. */
export interface SessionLog {
  append(session: string, event: SessionEvent): Promise<Result<void, LogFailure>>;
  read(session: string): Promise<Result<readonly SessionEvent[], LogFailure>>;
  list(): Promise<
    Result<
      { readonly sessions: readonly SessionSummary[]; readonly damaged: readonly DamagedSession[] },
      LogFailure
    >
  >;
  remove(session: string): Promise<Result<void, LogFailure>>;
}
