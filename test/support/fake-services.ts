import { withOwnScenarios } from '../../src/app/own-scenarios.ts';
import type { Services } from '../../src/app/services.ts';
import { createLocalforageAssessmentLog } from '../../src/adapters/storage/localforage-assessment-log.ts';
import { createDraftStore } from '../../src/adapters/storage/draft-store.ts';
import { createMemorySessionLog } from '../../src/adapters/storage/memory-session-log.ts';
import { createQueue } from '../../src/adapters/storage/one-at-a-time.ts';
import { createResilientSessionLog } from '../../src/adapters/storage/resilient-session-log.ts';
import { createSettingsStore } from '../../src/adapters/storage/settings-store.ts';
import { createRoundStore } from '../../src/adapters/classroom/localforage-round-store.ts';
import { createNoticeDesk } from '../../src/app/notice-desk.ts';
import { fflateCompressor } from '../../src/adapters/classroom/fflate-compressor.ts';
import { createBackupDate } from '../../src/adapters/storage/backup-date.ts';
import { withDrafts } from '../../src/core/session/drafts.ts';
import { fail, ok } from '../../src/core/shared/result.ts';
import { fakeWorkspace } from './fake-workspace.ts';
import { fakeScenarios } from './fake-scenarios.ts';
import { fakeTaskDesk } from './fake-task-desk.ts';
import { memoryRooms } from './memory-rooms.ts';
import { memoryStore } from './memory-store.ts';

export interface FakeServices extends Services {
  /** Files handed to the person, newest last. */
  readonly saved: readonly { readonly name: string; readonly text: string }[];
}

/** Everything in memory, with a clock that stands still and ids that count. */
export function fakeServices(changes: Partial<Services> = {}): FakeServices {
  const saved: { name: string; text: string }[] = [];
  const workspace = fakeWorkspace();
  const desk = fakeTaskDesk();
  const rooms = memoryRooms();
  const appraisals = createRoundStore({
    store: memoryStore(),
    oneAtATime: createQueue(),
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
  });
  const notices = createNoticeDesk(memoryStore());
  const drafts = createDraftStore(undefined);
  let ids = 0;
  return {
    sessionLog: withDrafts(createResilientSessionLog(createMemorySessionLog()), drafts),
    drafts,
    assessmentLog: createLocalforageAssessmentLog({
      store: memoryStore(),
      oneAtATime: createQueue(),
    }),
    rooms: async () => rooms,
    scenarios: fakeScenarios(),
    scenariosOf: (own) => withOwnScenarios(fakeScenarios(), own),
    readOwnScenarios: async () => fail('nothing-in-it'),
    settings: createSettingsStore(undefined),
    files: {
      save: (name, text) => void saved.push({ name, text }),
      read: async (file) => (file.size > 1000_000 ? fail('too-big') : ok(await file.text())),
    },
    teacher: async () => workspace,
    appraisals: async () => appraisals,
    compressor: async () => fflateCompressor,
    readSheet: async () => fail('unreadable'),
    saveFile: (name, content) =>
      void saved.push({
        name,
        text: typeof content === 'string' ? content : new TextDecoder().decode(content),
      }),
    backupDate: createBackupDate(undefined),
    now: () => Date.UTC(2025, 2, 8, 4),
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    newSeed: () => 42,
    taskDesk: async () => desk,
    noticeDesk: async () => notices,
    measureStorage: async () => undefined,
    askToKeepData: async () => undefined,
    version: '9.8.7',
    saved,
    ...changes,
  };
}
