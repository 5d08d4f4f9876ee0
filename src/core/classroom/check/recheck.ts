import type { Gradebook, GradeRow } from '../grade/grade-row.ts';
import type { CheckedSession, SubmissionRecord } from '../record.ts';

/** Why a check would come out differently today. */
export type Outdated = 'engine' | 'scenario';

/** What a check is made with today. */
export interface Present {
  /** Version of the language engine. */
  readonly engine: string;
  /** `Scenario.hash` of what a session was played with; nothing where it is not here. */
  readonly hashOf: (session: CheckedSession) => string | undefined;
}

/** Of a session nobody had the scenario for it says so itself; older records do not say what they were checked with. */
function hasOtherScenario(session: CheckedSession, hash: string | undefined): boolean {
  if (hash === undefined) return false;
  if (session.checkedWith !== undefined) return session.checkedWith !== hash;
  return session.problems.some(({ code }) => code === 'unknown-scenario');
}

/** Why a record should be checked again; nothing where it need not. */
export function outdatedBy(record: SubmissionRecord, present: Present): Outdated | undefined {
  if (record.engine !== present.engine) return 'engine';
  const differs = (session: CheckedSession) => hasOtherScenario(session, present.hashOf(session));
  return record.sessions.some(differs) ? 'scenario' : undefined;
}

/** A talk whose score by the machine is another one. */
export interface CallChange {
  readonly session: string;
  readonly scenario: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** A student whose mark, or the score of a talk, is another one. */
export interface MarkChange {
  readonly student: GradeRow['student'];
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly calls: readonly CallChange[];
}

function callChanges(before: GradeRow, after: GradeRow): readonly CallChange[] {
  const sessionsOf = ({ records }: GradeRow) =>
    records.flatMap(({ digest, sessions }) =>
      sessions.map((session) => [`${digest}/${session.session}`, session] as const),
    );
  const fresh = new Map(sessionsOf(after));
  return sessionsOf(before).flatMap(([key, old]) => {
    const now = fresh.get(key);
    if (now === undefined || now.beforeObjections === old.beforeObjections) return [];
    const { session, scenario, beforeObjections: before } = old;
    return [
      { session, scenario, before: before ?? undefined, after: now.beforeObjections ?? undefined },
    ];
  });
}

/** What another check changes in a gradebook, student by student in the order of the class. */
export function markChanges(before: Gradebook, after: Gradebook): readonly MarkChange[] {
  const fresh = new Map(after.rows.map((row) => [row.student.id, row]));
  return before.rows.flatMap((row) => {
    const now = fresh.get(row.student.id);
    if (now === undefined) return [];
    const calls = callChanges(row, now);
    if (calls.length === 0 && row.final === now.final) return [];
    return [{ student: row.student, before: row.final, after: now.final, calls }];
  });
}
