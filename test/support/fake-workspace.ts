import type { Assignment } from '../../src/core/classroom/assignment.ts';
import { type Decision, decideMark } from '../../src/core/classroom/decision.ts';
import type { SubmissionRecord } from '../../src/core/classroom/record.ts';
import type { SchoolClass } from '../../src/core/classroom/roster.ts';
import type { Submission } from '../../src/core/classroom/submission.ts';
import {
  MIN_PASSPHRASE,
  type StoreFailure,
  type TeacherWorkspace,
} from '../../src/core/classroom/workspace.ts';
import { fail, ok } from '../../src/core/shared/result.ts';
import { createLocalforageAssessmentLog } from '../../src/adapters/storage/localforage-assessment-log.ts';
import { createQueue } from '../../src/adapters/storage/one-at-a-time.ts';
import { storeUnder } from '../../src/adapters/storage/store-under.ts';
import { memoryStore } from './memory-store.ts';

interface Given {
  readonly classes?: readonly SchoolClass[];
  readonly assignments?: readonly Assignment[];
  /** Of each assignment, by its id. */
  readonly records?: Readonly<Record<string, readonly SubmissionRecord[]>>;
  /** Opened submissions, by the digest of their record. */
  readonly submissions?: Readonly<Record<string, Submission>>;
  /** What is stored but cannot be read. */
  readonly unreadable?: number;
  /** Every write fails like this. */
  readonly failing?: StoreFailure;
}

/** 43 characters, as a real key has. */
export const FAKE_KEY = 'fake-public-key-of-a-teacher-0123456789abcd';

const textOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** A teacher's room in memory; nothing is sealed, and a backup is its JSON with the passphrase in front. */
export function fakeWorkspace(given: Given = {}): TeacherWorkspace {
  const classes = new Map((given.classes ?? []).map((one) => [one.id, one]));
  const assignments = new Map((given.assignments ?? []).map((one) => [one.shared.id, one]));
  const records = new Map(Object.entries(given.records ?? {}));
  const decisions = new Map<string, readonly Decision[]>();
  const kept = new Map(Object.entries(given.submissions ?? {}));
  const seals = new Map<string, Uint8Array>();
  const sheets = memoryStore();
  const { unreadable = 0, failing } = given;
  const write = (work: () => void) => {
    if (failing !== undefined) return fail(failing);
    work();
    return ok(undefined);
  };
  const recordsOf = (assignment: string) => records.get(assignment) ?? [];
  return {
    publicKey: async () => ok(FAKE_KEY),
    classes: async () => ok({ items: [...classes.values()], unreadable }),
    saveClass: async (one) => write(() => classes.set(one.id, one)),
    removeClass: async (id) => write(() => classes.delete(id)),
    assignments: async () => ok({ items: [...assignments.values()], unreadable: 0 }),
    saveAssignment: async (one) => write(() => assignments.set(one.shared.id, one)),
    removeAssignment: async (id) =>
      write(() => {
        assignments.delete(id);
        records.delete(id);
        decisions.delete(id);
      }),
    records: async (assignment) => ok({ items: recordsOf(assignment), unreadable: 0 }),
    keep: async (checked) =>
      write(() => {
        for (const { record, sealed } of checked) {
          const { id } = record.assignment;
          const others = recordsOf(id).filter(({ digest }) => digest !== record.digest);
          records.set(id, [...others, record]);
          if (sealed !== undefined) seals.set(record.digest, sealed);
        }
      }),
    sealed: async (_assignment, digest) => {
      const found = seals.get(digest);
      return found === undefined ? fail('unknown') : ok(found);
    },
    removeRecord: async (assignment, digest) =>
      write(() =>
        records.set(
          assignment,
          recordsOf(assignment).filter((one) => one.digest !== digest),
        ),
      ),
    open: async () => fail('not-a-submission'),
    submission: async (_assignment, digest) => {
      const found = kept.get(digest);
      return found === undefined ? fail('unknown') : ok(found);
    },
    sheets: (assignment) =>
      createLocalforageAssessmentLog({
        store: storeUnder(sheets, `${assignment}/`),
        oneAtATime: createQueue(),
      }),
    decisions: async (assignment) => ok(decisions.get(assignment) ?? []),
    decide: async (assignment, fresh, at) => {
      const before = decisions.get(assignment) ?? [];
      const decided = decideMark(before, fresh, at);
      if (!decided.ok) return decided;
      decisions.set(assignment, [...before, decided.value]);
      return ok([...before, decided.value]);
    },
    undo: async (assignment) => {
      const left = (decisions.get(assignment) ?? []).slice(0, -1);
      decisions.set(assignment, left);
      return ok(left);
    },
    backup: async (passphrase, progress) => {
      if (passphrase.length < MIN_PASSPHRASE) return fail('passphrase-too-short');
      progress?.(1);
      return ok(textOf([passphrase, [...classes.values()], [...assignments.values()]]));
    },
    restore: async (bytes, passphrase, progress) => {
      const text = new TextDecoder().decode(bytes);
      if (!text.startsWith('["')) return fail('not-a-backup');
      const [own, some, others]: [string, SchoolClass[], Assignment[]] = JSON.parse(text);
      if (own !== passphrase) return fail('wrong-passphrase');
      for (const one of some) classes.set(one.id, one);
      for (const one of others) assignments.set(one.shared.id, one);
      progress?.(1);
      const submissions = 0;
      return ok({ classes: some.length, assignments: others.length, submissions, unreadable: 0 });
    },
  };
}
