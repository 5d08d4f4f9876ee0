import type { SharedAssignment } from '../assignment.ts';
import type { Decision } from '../decision.ts';
import type { AttemptRow, AttemptState, TaskRow } from './grade-row.ts';
import { BLOCKING, type CheckedSession, type CheckedSheet } from '../record.ts';
import { markLevels, markTotal, type TalkMark } from '../talk-mark.ts';
import {
  type DecidedRecord,
  type DecidedSession,
  type Judgement,
  judgementsIn,
} from './as-decided.ts';
import { machineLevels, meanLevels } from './levels.ts';

/** A teacher's words on sessions, the latest of each kind. */
export interface SessionWords {
  readonly standing: ReadonlyMap<string, 'allowed' | 'barred'>;
  readonly judgements: ReadonlyMap<string, Judgement>;
  /** What the teacher gave a talk criterion by criterion. */
  readonly marks: ReadonlyMap<string, TalkMark>;
}

function setOrDelete<Value>(all: Map<string, Value>, key: string, value: Value | null): void {
  if (value === null) all.delete(key);
  else all.set(key, value);
}

export function sessionWords(decisions: readonly Decision[]): SessionWords {
  const standing = new Map<string, 'allowed' | 'barred'>();
  const marks = new Map<string, TalkMark>();
  for (const one of decisions) {
    if (one.type === 'talk.marked') setOrDelete(marks, one.session, one.mark);
    if (one.type === 'session.allowed') standing.set(one.session, 'allowed');
    if (one.type === 'session.barred') standing.set(one.session, 'barred');
  }
  return { standing, judgements: judgementsIn(decisions), marks };
}

/** Everything of a class an attempt is seen against. */
export interface Surroundings {
  readonly assignment: SharedAssignment;
  readonly words: SessionWords;
  /** All sheets about a session, whoever handed them in; `by` is the student. */
  readonly sheets: ReadonlyMap<
    string,
    readonly { readonly sheet: CheckedSheet; readonly by: string }[]
  >;
  /** Students who handed in a talk as the agent's. */
  readonly talks: ReadonlyMap<string, readonly string[]>;
}

/** A session with the submission it came in. */
export interface Handed {
  readonly session: DecidedSession;
  readonly digest: string;
}

/** The sessions of a student's submissions: of each device the latest, each session once. */
export function handedSessions(records: readonly DecidedRecord[]): readonly Handed[] {
  const latest = records.filter(
    (record, index) =>
      records.findIndex(({ submission }) => submission === record.submission) === index,
  );
  const all = latest.flatMap(({ sessions, digest }) =>
    sessions.map((session) => ({ session, digest })),
  );
  return all.filter(
    ({ session }, index) =>
      all.findIndex((one) => one.session.session === session.session) === index,
  );
}

export const isBlocked = ({ problems }: CheckedSession): boolean =>
  problems.some(({ code }) => BLOCKING.includes(code));

/** Whether a session counts at all, before it is compared with others. */
export function standingOf(
  session: CheckedSession,
  { standing }: SessionWords,
): 'counts' | 'blocked' | 'barred' {
  const word = standing.get(session.session);
  if (word !== undefined) return word === 'barred' ? 'barred' : 'counts';
  return isBlocked(session) ? 'blocked' : 'counts';
}

const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, one) => sum + one, 0) / values.length;

export const meanOf = (values: readonly (number | undefined)[]): number | undefined =>
  mean(values.filter((value) => value !== undefined));

/** Sheets of others about a session of this student, each once. One only its subject handed in is not confirmed. */
function observersOf(session: string, owner: string, { sheets }: Surroundings) {
  const about = (sheets.get(session) ?? []).filter(
    ({ sheet }) => sheet.rater === 'observer' && sheet.total !== null,
  );
  const ids = [...new Set(about.map(({ sheet }) => sheet.assessment))];
  return ids.flatMap((id) => {
    const copies = about.filter(({ sheet }) => sheet.assessment === id);
    // The rater's own copy goes before the one the agent had on the same screen.
    const byOther = copies.find(({ by }) => by !== owner);
    const { name = '', total = null, levels = {} } = (byOther ?? copies[0])?.sheet ?? {};
    return total === null ? [] : [{ name, total, levels, confirmed: byOther !== undefined }];
  });
}

/** The student's own sheets that count. */
const ownSheets = (session: string, owner: string, { sheets }: Surroundings) =>
  (sheets.get(session) ?? [])
    .filter(({ sheet, by }) => sheet.rater === 'self' && by === owner && sheet.total !== null)
    .map(({ sheet }) => sheet);

function attemptRow(handed: Handed, owner: string, around: Surroundings): AttemptRow {
  const { session, digest } = handed;
  const { standing, marks } = around.words;
  const total = session.total ?? undefined;
  const observers = observersOf(session.session, owner, around);
  const own = ownSheets(session.session, owner, around);
  const mark = marks.get(session.session);
  return {
    session,
    digest,
    state: standingOf(session, around.words),
    allowed: standing.get(session.session) === 'allowed',
    copies: (around.talks.get(session.talk) ?? []).filter((student) => student !== owner),
    total,
    opinions: {
      machine: total,
      self: meanOf(own.map((one) => one.total ?? undefined)),
      observer: meanOf(observers.map((one) => one.total)),
      teacher: mark && markTotal(mark),
    },
    levels: {
      machine: machineLevels(session),
      self: meanLevels(own.map(({ levels }) => levels)),
      observer: meanLevels(observers.map(({ levels }) => levels)),
      teacher: mark === undefined ? {} : markLevels(mark),
    },
    mark,
    observers: observers.map(({ levels: _levels, ...one }) => one),
  };
}

/** Which of those that count are beaten by the rule for attempts. */
function statesAmong(
  rows: readonly AttemptRow[],
  { attempts }: SharedAssignment,
): ReadonlyMap<AttemptRow, AttemptState> {
  const able = rows.filter(({ state }) => state === 'counts');
  const within = attempts.most === 0 ? able : able.slice(0, attempts.most);
  const best = within.reduce<AttemptRow | undefined>(
    (top, row) => (top === undefined || (row.total ?? -1) > (top.total ?? -1) ? row : top),
    undefined,
  );
  const chosen = { best, last: within.at(-1), mean: undefined }[attempts.counts];
  return new Map(
    able.map((row) => {
      if (!within.includes(row)) return [row, 'beyond-most'] as const;
      const wins = attempts.counts === 'mean' || row === chosen;
      return [row, wins ? 'counts' : 'beaten'] as const;
    }),
  );
}

/** A student's talks as the agent, by scenario of the assignment, the earliest first. */
export function taskRows(
  handed: readonly Handed[],
  owner: string,
  around: Surroundings,
): readonly TaskRow[] {
  const mine = handed
    .filter(({ session }) => session.seat === 'agent')
    .sort((one, other) => one.session.startedAt - other.session.startedAt);
  const scenarios = [...new Set(around.assignment.tasks.map(({ scenario }) => scenario))];
  return scenarios.map((scenario) => {
    const rows = mine
      .filter(({ session }) => session.scenario === scenario)
      .map((one) => attemptRow(one, owner, around));
    const states = statesAmong(rows, around.assignment);
    const attempts = rows.map((row) => ({ ...row, state: states.get(row) ?? row.state }));
    const counting = attempts.filter(({ state }) => state === 'counts');
    return { scenario, attempts, machine: meanOf(counting.map(({ total }) => total)) };
  });
}
