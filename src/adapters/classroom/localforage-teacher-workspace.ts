import { ASSIGNMENT_RECORD } from '../../core/classroom/assignment.ts';
import { type Decision, decideMark, decisionSchema } from '../../core/classroom/decision.ts';
import { RECORD_RECORD } from '../../core/classroom/record.ts';
import { CLASS_RECORD } from '../../core/classroom/roster.ts';
import type { OpenProblem, Submission } from '../../core/classroom/submission.ts';
import type {
  CheckedSubmission,
  StoreFailure,
  TeacherWorkspace,
} from '../../core/classroom/workspace.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import { createLocalforageAssessmentLog } from '../storage/localforage-assessment-log.ts';
import type { KeyValueStore } from '../storage/localforage-session-log.ts';
import { storeUnder } from '../storage/store-under.ts';
import { type Keyring, readKeyring } from './keyring.ts';
import { openSubmission } from './seal-submission.ts';
import { guarded, keysUnder, readAll, removeUnder, write, writeAll } from './teacher-documents.ts';
import * as keys from './teacher-keys.ts';
import type { TeacherStore } from './teacher-store.ts';
import { backupOf, restoreInto } from './workspace-backup.ts';
import type { WorkspaceOptions } from './workspace-options.ts';

function openWith(pairs: Keyring, sealed: Uint8Array): Result<Submission, OpenProblem> {
  let latest: Result<Submission, OpenProblem> = fail('other-key');
  for (const pair of pairs) {
    latest = openSubmission(sealed, pair);
    if (latest.ok || latest.error !== 'other-key') return latest;
  }
  return latest;
}

/** All decisions, in order; one of a kind this version does not know makes all of them a later version's. */
async function decisionsIn(
  store: KeyValueStore,
  assignment: string,
): Promise<Result<readonly Decision[], StoreFailure>> {
  const there = await keysUnder(store, keys.decisionsOf(assignment));
  const raw = await Promise.all(there.map((key) => store.getItem<unknown>(key)));
  const read = raw.flatMap((one) => decisionSchema.safeParse(one).data ?? []);
  const isWhole = read.length === raw.length && read.every(({ n }, index) => n === index);
  return isWhole ? ok(read) : fail('newer-version');
}

function createDecisions({ store, oneAtATime }: WorkspaceOptions) {
  const inTurn = <Value>(assignment: string, task: () => Promise<Value>): Promise<Value> =>
    oneAtATime(`teacher/decisions/${assignment}`, task);
  const decisions: TeacherWorkspace['decisions'] = (assignment) =>
    guarded(() => decisionsIn(store, assignment));
  const decide: TeacherWorkspace['decide'] = (assignment, fresh, at) =>
    guarded(() =>
      inTurn(assignment, async () => {
        const there = await decisionsIn(store, assignment);
        if (!there.ok) return there;
        const next = decideMark(there.value, fresh, at);
        if (!next.ok) return next;
        await store.setItem(keys.decisionKey(assignment, next.value.n), next.value);
        return ok([...there.value, next.value]);
      }),
    );
  const undo: TeacherWorkspace['undo'] = (assignment) =>
    guarded(() =>
      inTurn(assignment, async () => {
        const there = await decisionsIn(store, assignment);
        const last = there.ok ? there.value.at(-1) : undefined;
        if (!there.ok || last === undefined) return there;
        await store.removeItem(keys.decisionKey(assignment, last.n));
        return ok(there.value.slice(0, -1));
      }),
    );
  return { decisions, decide, undo };
}

function createLists({ store }: WorkspaceOptions) {
  const list = <Value>(read: () => Promise<Value>) => guarded(async () => ok(await read()));
  const without = (...starts: readonly string[]) =>
    guarded(async () => {
      for (const start of starts) await removeUnder(store, start);
      return ok(undefined);
    });
  return {
    classes: () => list(() => readAll(store, keys.CLASSES, CLASS_RECORD)),
    saveClass: (fresh) => guarded(() => write(store, keys.classKey(fresh.id), CLASS_RECORD, fresh)),
    removeClass: (id) => guarded(async () => ok(await store.removeItem(keys.classKey(id)))),
    assignments: () => list(() => readAll(store, keys.ASSIGNMENTS, ASSIGNMENT_RECORD)),
    saveAssignment: (fresh) =>
      guarded(() => write(store, keys.assignmentKey(fresh.shared.id), ASSIGNMENT_RECORD, fresh)),
    removeAssignment: async (id) => {
      const emptied = await without(
        keys.decisionsOf(id),
        keys.sheetsOf(id),
        keys.recordsOf(id),
        keys.sealedOf(id),
      );
      if (!emptied.ok) return emptied;
      return guarded(async () => ok(await store.removeItem(keys.assignmentKey(id))));
    },
    records: (assignment) => list(() => readAll(store, keys.recordsOf(assignment), RECORD_RECORD)),
  } satisfies Partial<TeacherWorkspace>;
}

type Ring = Result<Keyring, StoreFailure>;

/** The keys, looked up once: a walk over the store for each of a thousand submissions would take minutes. */
function createKeys({ store, oneAtATime, random }: WorkspaceOptions) {
  let known: Keyring | undefined;
  const look = async (): Promise<Ring> => {
    const ring = await guarded(() => oneAtATime('teacher/keys', () => readKeyring(store, random)));
    if (ring.ok) known = ring.value;
    return ring;
  };
  const open: TeacherWorkspace['open'] = async (sealed) => {
    const opened = known === undefined ? fail('other-key' as const) : openWith(known, sealed);
    if (opened.ok || opened.error !== 'other-key') return opened;
    // Another window may have read a backup in the meantime.
    const before = known;
    const ring = await look();
    if (!ring.ok) return ring;
    return ring.value.length === before?.length ? opened : openWith(ring.value, sealed);
  };
  return {
    open,
    publicKey: async () => {
      const ring = known === undefined ? await look() : ok(known);
      return ring.ok ? ok(ring.value[0].publicKey) : ring;
    },
  } satisfies Partial<TeacherWorkspace>;
}

async function keepIn(store: TeacherStore, checked: readonly CheckedSubmission[]) {
  const documents = checked.map(
    ({ record }) => [keys.recordKey(record.assignment.id, record.digest), record] as const,
  );
  const sealed = checked.flatMap((one) =>
    one.sealed === undefined
      ? []
      : [[keys.sealedKey(one.record.assignment.id, one.record.digest), one.sealed] as const],
  );
  // The sealed ones first: a record without it could not be looked into.
  return writeAll(store, RECORD_RECORD, documents, sealed);
}

/** A teacher's workspace over a browser's storage: every document under a key of its own. */
export function createTeacherWorkspace(options: WorkspaceOptions): TeacherWorkspace {
  const { store } = options;
  const own = createKeys(options);
  const sealed: TeacherWorkspace['sealed'] = (assignment, digest) =>
    guarded(async () => {
      const kept = await store.getItem<unknown>(keys.sealedKey(assignment, digest));
      return kept instanceof Uint8Array ? ok(kept) : fail('unknown');
    });
  return {
    ...own,
    ...createLists(options),
    ...createDecisions(options),
    keep: (checked) => guarded(() => keepIn(store, checked)),
    removeRecord: (assignment, digest) =>
      guarded(async () => {
        await store.removeItem(keys.recordKey(assignment, digest));
        return ok(await store.removeItem(keys.sealedKey(assignment, digest)));
      }),
    sheets: (assignment) =>
      createLocalforageAssessmentLog({
        store: storeUnder(store, keys.sheetsOf(assignment)),
        oneAtATime: options.oneAtATime,
      }),
    sealed,
    submission: async (assignment, digest) => {
      const kept = await sealed(assignment, digest);
      return kept.ok ? own.open(kept.value) : kept;
    },
    backup: (passphrase, progress) => backupOf(options, { passphrase, progress }),
    restore: (bytes, passphrase, progress) => restoreInto(options, bytes, { passphrase, progress }),
  };
}
