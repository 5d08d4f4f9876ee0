import { version } from '../../package.json';
import { now } from '../adapters/clock.ts';
import { builtInScenarios } from '../adapters/content/built-in-scenarios.ts';
import { browserSessionFiles } from '../adapters/files/browser-session-files.ts';
import { saveFile } from '../adapters/files/save-file.ts';
import { newId, newSeed } from '../adapters/new-id.ts';
import { openBrowserStore } from '../adapters/storage/browser-store.ts';
import { createDraftStore } from '../adapters/storage/draft-store.ts';
import { createLocalforageSessionLog } from '../adapters/storage/localforage-session-log.ts';
import { createOneAtATime } from '../adapters/storage/one-at-a-time.ts';
import {
  createResilientSessionLog,
  type ResilientSessionLog,
} from '../adapters/storage/resilient-session-log.ts';
import { createBackupDate } from '../adapters/storage/backup-date.ts';
import { createSettingsStore, findLocalStorage } from '../adapters/storage/settings-store.ts';
import { askToKeepData, measureStorage } from '../adapters/storage/storage-space.ts';
import type { NoticeDesk } from '../core/appraisal/notice-desk.ts';
import type { RoundStore } from '../core/appraisal/round-store.ts';
import type { AssessmentLog } from '../core/assessment/assessment-log.ts';
import type { Compressor } from '../core/classroom/carry/compressor.ts';
import type { Rows } from '../core/classroom/roster/table-text.ts';
import type { OwnScenario } from '../core/classroom/own-scenario.ts';
import type { ReadOwnScenarios } from '../core/classroom/own-files.ts';
import type { TeacherWorkspace } from '../core/classroom/workspace.ts';
import type { Rooms } from '../core/room/room-channel.ts';
import type { ScenarioSource } from '../core/scenario/scenario-source.ts';
import { type Drafts, withDrafts } from '../core/session/drafts.ts';
import type { SessionFiles } from '../core/session/session-file.ts';
import type { StorageSpace } from '../core/session/storage-space.ts';
import type { BackupDate } from '../core/settings/backup-date.ts';
import type { Result } from '../core/shared/result.ts';
import type { SettingsStore } from '../core/settings/settings.ts';
import type { TaskDesk } from '../core/task/task-desk.ts';
import { withOwnScenarios } from './own-scenarios.ts';
import { withTaskScenarios } from './task-scenarios.ts';

/** Everything the screens need from the world outside; tests hand in their own. */
export interface Services {
  readonly sessionLog: ResilientSessionLog;
  /** What is being written in a session and is no fact of it yet. */
  readonly drafts: Drafts;
  readonly assessmentLog: AssessmentLog;
  /** Rooms of several windows; fetched when somebody opens one. */
  readonly rooms: () => Promise<Rooms>;
  readonly scenarios: ScenarioSource;
  /** The same with a teacher's own before them. */
  readonly scenariosOf: (own: readonly OwnScenario[]) => ScenarioSource;
  /** What is in the files of scenarios a teacher has written, and what is wrong with it. */
  readonly readOwnScenarios: ReadOwnScenarios;
  readonly settings: SettingsStore;
  readonly files: SessionFiles;
  /** The teacher's room; fetched with its cryptography when first asked for, and the same one every time. */
  readonly teacher: () => Promise<TeacherWorkspace>;
  /** Rounds of appraisal in the same room. */
  readonly appraisals: () => Promise<RoundStore>;
  readonly compressor: () => Promise<Compressor>;
  /** The table in a CSV, TSV or XLSX file. */
  readonly readSheet: (file: Blob) => Promise<Result<Rows, 'too-big' | 'damaged' | 'unreadable'>>;
  readonly saveFile: (
    name: string,
    content: string | Uint8Array<ArrayBuffer>,
    type: string,
  ) => void;
  readonly backupDate: BackupDate;
  readonly now: () => number;
  readonly newId: () => string;
  readonly newSeed: () => number;
  /** Opening and handing in assignments; fetched when somebody does. */
  readonly taskDesk: () => Promise<TaskDesk>;
  /** Reading and answering notices of an appraisal; fetched when somebody does. */
  readonly noticeDesk: () => Promise<NoticeDesk>;
  readonly measureStorage: () => Promise<StorageSpace | undefined>;
  readonly askToKeepData: () => Promise<void>;
  readonly version: string;
}

/** Kept after the first time, so that every screen has the same; a failed fetch may be tried again. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => {
    loading ??= load().catch((failure: unknown) => {
      loading = undefined;
      throw failure;
    });
    return loading;
  };
}

export function createServices(): Services {
  let asked: Promise<void> | undefined;
  const oneAtATime = createOneAtATime(navigator.locks);
  const taskDesk = once(async () => {
    const { createTaskDesk } = await import('./task-desk.ts');
    return createTaskDesk(openBrowserStore('tasks'), oneAtATime);
  });
  const sheets = once(async () => {
    const { createLocalforageAssessmentLog } = await import(
      '../adapters/storage/localforage-assessment-log.ts'
    );
    return createLocalforageAssessmentLog({ store: openBrowserStore('sheet-events'), oneAtATime });
  });
  const drafts = createDraftStore(findLocalStorage());
  const durable = createLocalforageSessionLog({
    store: openBrowserStore('session-events'),
    oneAtATime,
  });
  return {
    sessionLog: withDrafts(createResilientSessionLog(durable), drafts),
    drafts,
    assessmentLog: {
      append: async (assessment, event) => (await sheets()).append(assessment, event),
      list: async () => (await sheets()).list(),
      remove: async (assessment) => (await sheets()).remove(assessment),
    },
    rooms: once(async () =>
      (await import('../adapters/room/open-browser-rooms.ts')).openBrowserRooms(navigator.locks),
    ),
    scenarios: withTaskScenarios(builtInScenarios, taskDesk),
    scenariosOf: (own) => withOwnScenarios(builtInScenarios, own),
    readOwnScenarios: async (files) =>
      (await import('../adapters/content/own-files.ts')).readOwnFiles(files),
    settings: createSettingsStore(findLocalStorage()),
    files: browserSessionFiles,
    teacher: once(async () =>
      (await import('../adapters/classroom/open-teacher-workspace.ts')).openTeacherWorkspace(),
    ),
    appraisals: once(async () =>
      (await import('../adapters/classroom/open-teacher-workspace.ts')).openRoundStore(),
    ),
    compressor: once(
      async () => (await import('../adapters/classroom/fflate-compressor.ts')).fflateCompressor,
    ),
    readSheet: async (file) =>
      (await import('../adapters/classroom/table-files.ts')).readTableFile(file),
    saveFile,
    backupDate: createBackupDate(findLocalStorage()),
    now,
    newId,
    newSeed,
    taskDesk,
    noticeDesk: once(async () =>
      (await import('./notice-desk.ts')).createNoticeDesk(openBrowserStore('notices')),
    ),
    measureStorage: () => measureStorage(),
    askToKeepData: () => {
      // Once a visit: some browsers show the question to the person.
      asked ??= askToKeepData();
      return asked;
    },
    version,
  };
}
