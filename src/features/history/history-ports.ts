import type { ScenarioSource } from '../../core/scenario/scenario-source.ts';
import type { SessionFiles } from '../../core/session/session-file.ts';
import type { SessionLog } from '../../core/session/session-log.ts';
import type { StorageSpace } from '../../core/session/storage-space.ts';

/** What the history needs from the world outside. */
export interface HistoryPorts {
  readonly sessionLog: SessionLog;
  readonly scenarios: ScenarioSource;
  readonly files: SessionFiles;
  readonly now: () => number;
  readonly newId: () => string;
  readonly measureStorage: () => Promise<StorageSpace | undefined>;
}
