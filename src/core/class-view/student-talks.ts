import type { AttemptRow, GradeRow } from '../classroom/grade/grade-row.ts';
import type { Student } from '../classroom/roster.ts';

/** What one student talked about one scenario as the agent, the earliest first; never empty. */
export interface StudentTalks {
  readonly student: Student;
  readonly attempts: readonly AttemptRow[];
  /** By the attempts that count; nothing where none does or none can be scored. */
  readonly machine: number | undefined;
}

/** Beaten attempts were talked all the same; blocked and barred ones say nothing about the class. */
const isTalk = ({ state }: AttemptRow): boolean => state !== 'blocked' && state !== 'barred';

/** Those of the class who talked about this scenario. */
export const talksAbout = (rows: readonly GradeRow[], scenario: string): readonly StudentTalks[] =>
  rows.flatMap(({ student, tasks }) => {
    const task = tasks.find((one) => one.scenario === scenario);
    const attempts = task?.attempts.filter(isTalk) ?? [];
    return attempts.length === 0 ? [] : [{ student, attempts, machine: task?.machine }];
  });

/** What tomorrow is about: what each of them does now, not what they did at first. */
export const latestTalks = (talks: readonly StudentTalks[]): readonly Talk[] =>
  talks.flatMap(({ student, attempts }) => {
    const last = attempts.at(-1);
    return last === undefined ? [] : [{ student: student.id, attempt: last }];
  });

export interface Talk {
  /** Id of the student. */
  readonly student: string;
  readonly attempt: AttemptRow;
}

/** A figure about fewer students than these says something about them, nothing about a class. */
export const FEW_STUDENTS = 5;

/** Ids of scenarios somebody talked about, the most talked about first. */
export function scenariosTalked(rows: readonly GradeRow[]): readonly string[] {
  const ids = [...new Set(rows.flatMap(({ tasks }) => tasks.map(({ scenario }) => scenario)))];
  return ids
    .map((id) => ({ id, talked: talksAbout(rows, id).length }))
    .filter(({ talked }) => talked > 0)
    .sort((one, other) => other.talked - one.talked)
    .map(({ id }) => id);
}
