import { version } from '../../package.json';
import { now } from '../adapters/clock.ts';
import { builtInScenarios } from '../adapters/content/built-in-scenarios.ts';
import { browserSessionFiles } from '../adapters/files/browser-session-files.ts';
import { newId, newSeed } from '../adapters/new-id.ts';
import { openBrowserStore } from '../adapters/storage/browser-store.ts';
import { createLocalforageAssessmentLog } from '../adapters/storage/localforage-assessment-log.ts';
import { createLocalforageSessionLog } from '../adapters/storage/localforage-session-log.ts';
import { createOneAtATime } from '../adapters/storage/one-at-a-time.ts';
import {
  createResilientSessionLog,
  type ResilientSessionLog,
} from '../adapters/storage/resilient-session-log.ts';
import { createSettingsStore, findLocalStorage } from '../adapters/storage/settings-store.ts';
import { askToKeepData, measureStorage } from '../adapters/storage/storage-space.ts';
import type { AssessmentLog } from '../core/assessment/assessment-log.ts';
import type { ScenarioSource } from '../core/scenario/scenario-source.ts';
import type { SessionFiles } from '../core/session/session-file.ts';
import type { StorageSpace } from '../core/session/storage-space.ts';
import type { SettingsStore } from '../core/settings/settings.ts';

/** Everything the screens need from the world outside; tests hand in their own. */
export interface Services {
  readonly sessionLog: ResilientSessionLog;
  readonly assessmentLog: AssessmentLog;
  readonly scenarios: ScenarioSource;
  readonly settings: SettingsStore;
  readonly files: SessionFiles;
  readonly now: () => number;
  readonly newId: () => string;
  readonly newSeed: () => number;
  readonly measureStorage: () => Promise<StorageSpace | undefined>;
  readonly askToKeepData: () => Promise<void>;
  readonly version: string;
}

export function createServices(): Services {
  let asked: Promise<void> | undefined;
  const oneAtATime = createOneAtATime(navigator.locks);
  const durable = createLocalforageSessionLog({
    store: openBrowserStore('session-events'),
    oneAtATime,
  });
  return {
    sessionLog: createResilientSessionLog(durable),
    assessmentLog: createLocalforageAssessmentLog({
      store: openBrowserStore('sheet-events'),
      oneAtATime,
    }),
    scenarios: builtInScenarios,
    settings: createSettingsStore(findLocalStorage()),
    files: browserSessionFiles,
    now,
    newId,
    newSeed,
    measureStorage: () => measureStorage(),
    askToKeepData: () => {
      // Once a visit: some browsers show the question to the person.
      asked ??= askToKeepData();
      return asked;
    },
    version,
  };
}
